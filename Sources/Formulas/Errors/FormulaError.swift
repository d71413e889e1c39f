/// What is wrong with a formula: the kind of mistake, and its place.
public struct FormulaError: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case empty
    /// The text has more bytes than the limit.
    case tooLong(limit: Int)
    /// The formula, written out for its variables, has more operations than the limit.
    case tooLarge(limit: Int)
    case unexpectedCharacter(String)
    /// A literal beyond the largest double.
    case numberTooLarge(String)
    /// `nan`, `inf`: not words of the language.
    case notANumber(String)
    /// The formula ends where an operand should stand; `after` is what stands before.
    case unfinished(after: String)
    case operandMissing(before: String)
    case operatorMissing
    case unknownName(String, suggestion: String?)
    case unknownFunction(String, suggestion: String?)
    /// A function's name without an argument list.
    case argumentsMissing(Function)
    case wrongArgumentCount(Function, given: Int)
    /// A bracket or bar that is never closed.
    case unclosed(String)
    /// A closing bracket with nothing to close.
    case unopened(String)
    case commaOutsideCall
    /// A single `=`; whether it looks like the definition `f(x) = …`.
    case assignment(definition: Bool)
    case unsupportedOperator(String)
    case comparisonOutsideCondition(String)
    case chainedComparison
    case conditionExpected
    case badSubscript
    case tooManyVariables(limit: Int)
    /// The names of the variables come from two spellings, as `x0` and `y`.
    case mixedVariables(String, String)
    /// `x` could be one number or the whole vector.
    case ambiguousVariable
    case vectorResult
    case vectorExpected(Function)
    case vectorLengths
    /// A parameter whose name already means something else.
    case parameterNameTaken(String)
    case parameterNameInvalid(String)
    case parameterNotFinite(String)
    /// The formula cannot be evaluated with so few variables.
    case tooFewVariables(given: Int, needed: Int)
  }

  public var kind: Kind
  /// The place, counted in Unicode scalars of `formula`; empty where something is missing.
  public var span: Range<Int>
  /// The text that was read.
  public var formula: String

  public init(_ kind: Kind, at span: Range<Int>, in formula: String) {
    self.kind = kind
    self.span = span
    self.formula = formula
  }
}

/// A mistake before the text it was found in is known.
struct Mistake: Error {
  var kind: FormulaError.Kind
  var span: Range<Int>

  init(_ kind: FormulaError.Kind, at span: Range<Int>) {
    self.kind = kind
    self.span = span
  }
}
