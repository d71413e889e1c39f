/// Tokens → tree.
///
/// ```
/// formula    = condition                                    which must be a number in the end
/// condition  = conjunct { "or" conjunct }                   also ∨, and || inside the condition of if
/// conjunct   = negation { "and" negation }                  also ∧, &&
/// negation   = "not" negation | comparison                  also ¬
/// comparison = sum [ ("<"|"<="|">"|">="|"=="|"!=") sum ]    also ≤ ≥ ≠
/// sum        = product { ("+"|"-") product }
/// product    = signed { ["*"|"/"] signed }                  no sign: implicit multiplication, before a name,
///                                                           a parenthesis, a bar or a root, as strong as *
/// signed     = ("-"|"+") signed | power
/// power      = operand [ ("^"|"**") signed ]                right-associative, binds tighter than - on its left
/// operand    = number | constant | parameter | variable | "(" condition ")" | "|" sum "|" | "√" operand
///            | [module "."] function "(" condition { "," condition } ")"
/// variable   = "x" | "y" | "z" | "x" digits | "x" "[" integer "]" | "x" "[" [integer] ":" [integer] "]"
/// ```
///
/// Operator precedence with a stack of its own: no call recurses, so nesting costs memory only.
struct Parser {
  /// What waits on the stack for its right side.
  enum Pending {
    case prefix(Expression.Symbol, strength: Strength, span: Range<Int>)
    case binary(Expression.Symbol, strength: Strength, span: Range<Int>)
    case group(Group)
  }

  struct Group {
    enum Opening: Equatable {
      case parenthesis, bar
      case call(Function)
    }

    var opening: Opening
    /// The name of the function, or the bracket.
    var span: Range<Int>
    var bracket: Range<Int>
    var commas = 0
    /// Whether `||` means "or" here.
    var isCondition = false
  }

  /// How tightly an operator binds.
  enum Strength: Int, Comparable {
    case or, and, not, comparison, sum, product, sign, power, root

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let text: String
  let parameters: Set<String>
  let tokens: [Token]
  var position = 0
  var pending: [Pending] = []
  var tree = Expression()
  /// For each node the place of the sign or name that made it.
  var spans: [Range<Int>] = []
  var names = VariableNames()

  init(_ text: String, parameters: Set<String>) throws(Mistake) {
    self.text = text
    self.parameters = parameters
    tokens = try Lexer.tokens(of: text)
  }

  var token: Token { tokens[position] }
  func follows(_ kind: Token.Kind, after distance: Int = 1) -> Bool {
    position + distance < tokens.count && tokens[position + distance].kind == kind
  }

  mutating func parse() throws(Mistake) {
    if token.kind == .end { throw Mistake(.empty, at: 0..<0) }
    var expectsOperand = true
    while true {
      if expectsOperand {
        expectsOperand = try operand()
      } else if token.kind == .end {
        break
      } else {
        expectsOperand = try afterOperand()
      }
    }
    reduce(to: .or)
    if case .group(let group)? = pending.last {
      throw Mistake(.unclosed(source(group.bracket)), at: group.bracket)
    }
  }

  /// Reads what stands where an operand is due; whether one is due still.
  private mutating func operand() throws(Mistake) -> Bool {
    switch token.kind {
    case .number(let value):
      emit(.number(value), at: token.span)
      position += 1
      return false
    case .name(let name):
      return try named(name)
    case .plus:
      position += 1
    case .minus:
      push(.prefix(.negate, strength: .sign, span: token.span))
    case .not:
      push(.prefix(.not, strength: .not, span: token.span))
    case .root:
      push(.prefix(.call(.sqrt), strength: .root, span: token.span))
    case .open:
      push(
        .group(
          Group(opening: .parenthesis, span: token.span, bracket: token.span, isCondition: isInCondition)))
    case .bar:
      push(.group(Group(opening: .bar, span: token.span, bracket: token.span)))
    case .end:
      let previous = tokens[position - 1].span
      throw Mistake(.unfinished(after: source(previous)), at: token.span)
    case .close:
      if case .group(let group)? = pending.last, case .call(let function) = group.opening, group.commas == 0 {
        throw Mistake(.wrongArgumentCount(function, given: 0), at: group.span)
      }
      throw Mistake(.operandMissing(before: ")"), at: token.span)
    case .openBracket, .closeBracket, .dot, .colon:
      throw Mistake(.unexpectedCharacter(source(token.span)), at: token.span)
    default:
      throw Mistake(.operandMissing(before: source(token.span)), at: token.span)
    }
    return true
  }

  /// Reads what stands after an operand; whether an operand is due next.
  private mutating func afterOperand() throws(Mistake) -> Bool {
    switch token.kind {
    case .plus: binary(.add, .sum)
    case .minus: binary(.subtract, .sum)
    case .times: binary(.multiply, .product)
    case .divide: binary(.divide, .product)
    case .power: push(.binary(.power, strength: .power, span: token.span))
    case .and: binary(.and, .and)
    case .or: binary(.or, .or)
    case .comparison(let comparison): try compare(comparison)
    case .comma: try comma()
    case .close:
      try close()
      return false
    case .bar: return bar()
    case .name, .open, .root: multiplyImplicitly()
    case .number, .not: throw Mistake(.operatorMissing, at: token.span)
    case .openBracket: throw Mistake(.badSubscript, at: token.span)
    case .closeBracket, .dot, .colon, .end:
      throw Mistake(.unexpectedCharacter(source(token.span)), at: token.span)
    }
    return true
  }

  mutating func push(_ item: Pending) {
    pending.append(item)
    position += 1
  }

  mutating func emit(_ symbol: Expression.Symbol, arity: Int = 0, at span: Range<Int>) {
    tree.append(symbol, arity: arity)
    spans.append(span)
  }

  /// The text of a place, shortened to what a message can quote.
  func source(_ span: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: span.lowerBound)
    return String(String.UnicodeScalarView(scalars[start...].prefix(min(span.count, 40))))
  }
}
