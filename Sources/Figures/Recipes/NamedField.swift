public import Calculus
import Languages

/// A further field in a figure of f, with the letter that the words call it by.
public struct NamedField: Sendable {
  public var field: ScalarField
  public var name: FieldName
  public var letter: String

  public init(_ field: ScalarField, name: FieldName, letter: String = "g") {
    self.field = field
    self.name = name
    self.letter = letter
  }

  /// `g(x_0, x_1) = x_0^2`, in the notation of `Label`'s mathematics.
  var equation: String { letter + name.equation.dropFirst() }

  /// The same in plain characters.
  var plainEquation: String { letter + name.plainEquation.dropFirst() }
}

extension [NamedField] {
  /// What the lines of each further field are drawn in: colors, and dashes where those fail.
  static func ink(_ index: Int) -> Ink { .series(index + 1) }

  static func dashes(_ index: Int) -> [Double] {
    let all: [[Double]] = [[7, 3], [2, 2.5], [8, 3, 2, 3], [12, 3]]
    return all[index % all.count]
  }

  /// `$f$, $g$`, with the last one after "and" where that is the language.
  func list(_ language: Language) -> String {
    let names = (["f"] + map(\.letter)).map { "$\($0)$" }
    guard language == .english else { return names.joined(separator: ", ") }
    return names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  }
}
