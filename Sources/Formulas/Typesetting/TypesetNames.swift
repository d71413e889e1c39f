/// Names and numbers as mathematics prints them.
enum TypesetNames {
  private static let greek: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ",
    "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "rho": "ρ", "sigma": "σ", "phi": "φ",
    "chi": "χ",
    "psi": "ψ", "omega": "ω",
  ]

  /// A parameter: a letter, a Greek letter, or a word; digits at its end become a subscript.
  static func parameter(_ name: String, _ style: Typesetter.Style) -> String {
    var stem = Substring(name)
    var digits = ""
    while let last = stem.last, last.isASCII, last.isNumber {
      digits = String(last) + digits
      stem.removeLast()
    }
    if stem.last == "_" { stem.removeLast() }
    let word = String(stem)
    let index = digits.isEmpty ? "" : subscripted(digits, style)
    switch style {
    case .unicode: return (greek[word] ?? word) + index
    case .tex:
      if greek[word] != nil { return "\\\(word)" + index }
      if let name = greek.first(where: { $0.value == word })?.key { return "\\\(name)" + index }
      if word.count == 1, word.first?.isASCII == true { return word + index }
      let isASCII = word.utf8.allSatisfy { $0 < 128 }
      return "\\\(isASCII ? "mathrm" : "text"){\(word.replacing("_", with: " "))}" + index
    }
  }

  static func number(_ value: Double, _ style: Typesetter.Style) -> String {
    let text = numberText(value)
    guard let mark = text.firstIndex(of: "e") else { return text }
    let mantissa = String(text[..<mark])
    let exponent = String(Int(text[text.index(after: mark)...]) ?? 0)
    let power = style == .tex ? "10^{\(exponent)}" : "10" + superscripted(exponent)
    if mantissa == "1" { return power }
    return mantissa + (style == .tex ? " \\cdot " : "·") + power
  }

  static func constant(_ constant: Constant, _ style: Typesetter.Style) -> String {
    switch (constant, style) {
    case (.e, _): "e"
    case (_, .tex): "\\\(constant.name)"
    case (_, .unicode): constant.sign
    }
  }

  static func comparison(_ comparison: Comparison, _ style: Typesetter.Style) -> String {
    switch (comparison, style) {
    case (.less, _): "<"
    case (.greater, _): ">"
    case (.equal, _): "="
    case (.lessOrEqual, .tex): "\\le"
    case (.greaterOrEqual, .tex): "\\ge"
    case (.notEqual, .tex): "\\ne"
    case (.lessOrEqual, .unicode): "≤"
    case (.greaterOrEqual, .unicode): "≥"
    case (.notEqual, .unicode): "≠"
    }
  }

  static func subscripted(_ text: String, _ style: Typesetter.Style) -> String {
    switch style {
    case .tex: text.count == 1 ? "_\(text)" : "_{\(text)}"
    case .unicode: mapped(text, subscripts)
    }
  }

  static func superscripted(_ text: String) -> String { mapped(text, superscripts) }

  private static func mapped(_ text: String, _ table: [Character: Character]) -> String {
    String(text.map { table[$0] ?? $0 })
  }

  private static let subscripts: [Character: Character] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉",
    "+": "₊",
    "-": "₋", "i": "ᵢ", "j": "ⱼ", "k": "ₖ", "n": "ₙ",
  ]
  private static let superscripts: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    "-": "⁻",
  ]
}
