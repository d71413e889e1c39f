/// The shortest text of a number that reads back as the same number, without a superfluous `.0`.
func numberText(_ value: Double) -> String {
  let text = value.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
