public import Figures
public import Formulas

extension FieldName {
  /// How a formula of so many variables is written in the words of a figure.
  public init(_ formula: Formula, variables count: Int) {
    let names = formula.variableNames(count: count)
    self.init(
      formula: formula.tex, plainFormula: formula.unicode, variables: names.map(Self.mathematics),
      plainVariables: names.map(Self.plain))
  }

  /// `x12` is x_{12}, and `x1` is x_1.
  private static func mathematics(_ name: String) -> String {
    guard name.count > 1, let letter = name.first else { return name }
    return name.count == 2 ? "\(letter)_\(name.dropFirst())" : "\(letter)_{\(name.dropFirst())}"
  }

  /// `x12` is x₁₂.
  private static func plain(_ name: String) -> String {
    guard name.count > 1, let letter = name.first else { return name }
    let digits = name.dropFirst().unicodeScalars.compactMap { Unicode.Scalar($0.value + 0x2080 - 0x30) }
    return String(letter) + String(String.UnicodeScalarView(digits))
  }
}
