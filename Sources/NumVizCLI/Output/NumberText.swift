/// Numbers as programs and people read them, independent of any locale.
enum NumberText {
  /// The shortest digits that read back as the same double: `25`, `0.1`, `1e-05`, `nan`, `-inf`.
  static func shortest(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    // The sign of a zero is an accident of the way to it.
    if value == 0 { return "0" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
