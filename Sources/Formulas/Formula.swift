/// A formula of the language of numviz: a tree with the values of its parameters.
///
/// ```swift
/// let formula = try Formula("x0^2 + x1^2")
/// formula.value(at: [3, 4])   // 25
/// ```
public struct Formula: Sendable, Hashable {
  /// The text as it was given.
  public let source: String
  public let expression: Expression
  public let parameters: [String: Double]
  public let variableCount: VariableCount

  /// How many bytes of UTF-8 a formula may have.
  public static let lengthLimit = 1 << 20

  /// Reads a formula.
  ///
  /// Takes time and memory in proportion to the text, however deep it nests.
  public init(_ text: String, parameters: [String: Double] = [:]) throws(FormulaError) {
    let count = text.unicodeScalars.count
    guard text.utf8.count <= Self.lengthLimit else {
      throw FormulaError(.tooLong(limit: Self.lengthLimit), at: count..<count, in: "")
    }
    do throws(Mistake) {
      try Self.check(parameters)
      var parser = try Parser(text, parameters: Set(parameters.keys))
      try parser.parse()
      var resolver = Resolver(parser)
      variableCount = try resolver.resolve()
      expression = resolver.tree
    } catch {
      throw FormulaError(error.kind, at: error.span, in: text)
    }
    source = text
    self.parameters = parameters
  }

  private static func check(_ parameters: [String: Double]) throws(Mistake) {
    for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
      let scalars = Array(name.unicodeScalars)
      guard let first = scalars.first, Characters.letter(first),
        scalars.allSatisfy({ Characters.letter($0) || Characters.digit($0) })
      else { throw Mistake(.parameterNameInvalid(name), at: 0..<0) }
      let rest = name.dropFirst(name.hasPrefix("x_") ? 2 : 1)
      let isVariable = name == "x" || (name.hasPrefix("x") && rest.utf8.allSatisfy { (48...57).contains($0) })
      let isWord = ["and", "or", "not"].contains(name) || Parser.isNotANumber(name)
      guard !isVariable, !isWord, Function(named: name) == nil, Constant(rawValue: name) == nil else {
        throw Mistake(.parameterNameTaken(name), at: 0..<0)
      }
      guard value.isFinite else { throw Mistake(.parameterNotFinite(name), at: 0..<0) }
    }
  }

  /// The names of the variables as the formula spells them: `x`; `x`, `y`; `x0`, `x1`, ….
  public func variableNames(count: Int) -> [String] {
    if expression.spelling == .letters, count <= 3 { return Array(["x", "y", "z"].prefix(count)) }
    return (0..<count).map { "x\($0)" }
  }
}
