/// The formula as mathematics prints it, from its tree.
struct Typesetter {
  enum Style { case tex, unicode }

  /// What surrounds a node.
  struct Context {
    /// Whether fractions are written with a slash.
    var isInline: Bool
    /// In how many sums the node stands; inside one, the vector is written as its part xᵢ.
    var sums = 0
    /// Whether a factor follows, so that a function's argument needs parentheses.
    var isFollowed = false
  }

  typealias Piece = TreeWriter<Context>.Piece

  let tree: Expression
  let style: Style
  private let startsWithMinus: [Bool]

  init(_ tree: Expression, _ style: Style) {
    self.tree = tree
    self.style = style
    startsWithMinus = tree.startsWithMinus
  }

  func text(isInline: Bool) -> String {
    TreeWriter<Context>.text(of: tree, Context(isInline: isInline)) { pieces($0, $1) }
  }

  private func pieces(_ index: Int, _ context: Context) -> [Piece] {
    let operands = tree.operands(of: index)
    switch tree.nodes[index].symbol {
    case .number(let value): return [.text(TypesetNames.number(value, style))]
    case .constant(let constant): return [.text(TypesetNames.constant(constant, style))]
    case .parameter(let name): return [.text(TypesetNames.parameter(name, style))]
    case .variable(let variable): return [.text(name(of: variable))]
    case .vector(let first, let last): return [.text(vector(first, last, context))]
    case .or: return infix(word("or"), operands, .or, .and, context)
    case .and: return infix(word("and"), operands, .and, .not, context)
    case .not: return [.text(style == .tex ? "\\text{not }" : "not ")] + operand(operands[0], .not, context)
    case .compare(let comparison):
      return infix(" \(TypesetNames.comparison(comparison, style)) ", operands, .sum, .sum, context)
    case .add: return infix(" + ", operands, .sum, .product, context)
    case .subtract: return infix(style == .tex ? " - " : " − ", operands, .sum, .product, context)
    case .negate:
      return [.text(style == .tex ? "-" : "−")] + operand(operands[0], .product, context, isFirst: false)
    case .multiply: return product(operands[0], operands[1], context)
    case .divide: return quotient(operands[0], operands[1], context)
    case .power: return power(operands[0], operands[1], context)
    case .call(let function): return call(function, operands, context)
    }
  }

  private func word(_ text: String) -> String { style == .tex ? " \\text{ \(text) } " : " \(text) " }

  private func name(of variable: Int) -> String {
    if tree.spelling == .letters, (0..<3).contains(variable) { return ["x", "y", "z"][variable] }
    let index = variable >= 0 ? "\(variable)" : variable == -1 ? "n-1" : "n\(variable)"
    return "x" + TypesetNames.subscripted(index, style)
  }

  private func vector(_ first: Int, _ last: Int, _ context: Context) -> String {
    guard context.sums > 0 else { return style == .tex ? "\\mathbf{x}" : "x" }
    return "x" + TypesetNames.subscripted(letter(context.sums) + (first > 0 ? "+\(first)" : ""), style)
  }

  /// The index of a sum inside so many others.
  func letter(_ sums: Int) -> String { ["i", "j", "k"][(sums - 1) % 3] }

  /// A node as an operand, in parentheses where it binds too loosely or its minus would follow a sign.
  func operand(
    _ node: Int, _ loosest: Parser.Strength, _ context: Context, isFirst: Bool = true
  ) -> [Piece] {
    var inner = context
    inner.isFollowed = false
    let isBracketed = tree.isLooser(node, than: loosest) || (!isFirst && startsWithMinus[node])
    return isBracketed ? bracketed(node, inner) : [.node(node, context)]
  }

  func bracketed(_ node: Int, _ context: Context) -> [Piece] {
    // A tall fraction wants parentheses that grow with it.
    let isTall = style == .tex && !context.isInline && contains(node) { $0 == .divide }
    return [.text(isTall ? "\\left(" : "("), .node(node, context), .text(isTall ? "\\right)" : ")")]
  }

  private func contains(_ node: Int, _ test: (Expression.Symbol) -> Bool) -> Bool {
    // Only the top of a tree decides: a long look at each level would make deep formulas slow.
    tree.nodes[(node + 1 - min(tree.nodes[node].size, 64))...node].contains { test($0.symbol) }
  }

  private func infix(
    _ sign: String, _ operands: [Int], _ left: Parser.Strength, _ right: Parser.Strength, _ context: Context
  ) -> [Piece] {
    var inner = context
    inner.isFollowed = false
    return operand(operands[0], left, inner) + [.text(sign)]
      + operand(operands[1], right, inner, isFirst: false)
  }

  private func product(_ left: Int, _ right: Int, _ context: Context) -> [Piece] {
    let isRightBracketed =
      (tree.isLooser(right, than: .sign) && !isFraction(right, context)) || startsWithMinus[right]
    let follower = isRightBracketed ? nil : firstSymbol(of: right)
    let isFunction =
      follower.map { if case .call(let next) = $0 { next.hasName || next == .exp } else { false } } ?? false
    var inner = context
    inner.isFollowed = !isFunction
    let before =
      isSum(left) ? bracketed(left, context) : operand(left, .product, inner)
    return before + [.text(multiplication(left, follower, isFunction, context))]
      + operand(right, isFraction(right, context) ? .product : .sign, context, isFirst: false)
  }

  private func isFraction(_ node: Int, _ context: Context) -> Bool {
    style == .tex && !context.isInline && tree.nodes[node].symbol == .divide
  }

  /// What stands between two factors: nothing where that is clear.
  private func multiplication(
    _ left: Int, _ follower: Expression.Symbol?, _ isFunction: Bool, _ context: Context
  ) -> String {
    let dot = style == .tex ? " \\cdot " : "·"
    if case .number? = follower { return dot }
    let isSlash = tree.nodes[left].symbol == .divide && (style == .unicode || context.isInline)
    if isSlash { return dot }
    let last = lastSymbol(of: left)
    if isFunction {
      if case .number? = last { return " " }
      return style == .tex ? " \\, " : " "
    }
    switch last {
    case .call(let function)? where style == .unicode && (function.hasName || function == .exp): return dot
    case .parameter(let name)? where name.count > 1 && style == .unicode: return dot
    case .number?, nil: break
    default: if style == .tex { return " " }
    }
    if case .parameter(let name)? = follower, name.count > 1, style == .unicode { return dot }
    return follower == nil || style == .unicode ? "" : (endsInCommand(last) ? " " : "")
  }

  private func endsInCommand(_ symbol: Expression.Symbol?) -> Bool {
    switch symbol {
    case .constant?, .parameter?: true
    default: false
    }
  }

  /// The symbol that a node's text begins with, unless that is a bracket.
  private func firstSymbol(of node: Int) -> Expression.Symbol? {
    var node = node
    while [.multiply, .divide, .power].contains(tree.nodes[node].symbol) {
      if style == .tex, tree.nodes[node].symbol == .divide { return .divide }
      let left = tree.operands(of: node)[0]
      if tree.isLooser(left, than: tree.nodes[node].symbol == .power ? .root : .product) { return nil }
      node = left
    }
    return tree.nodes[node].symbol
  }

  private func lastSymbol(of node: Int) -> Expression.Symbol? {
    var node = node
    while tree.nodes[node].symbol == .multiply {
      let right = node - 1
      if tree.isLooser(right, than: .sign) || startsWithMinus[right] { return nil }
      node = right
    }
    return tree.nodes[node].symbol
  }
}
