/// Decides what each `x` means, and that numbers, vectors and conditions stand where they may.
struct Resolver {
  /// What a node gives.
  private struct Kind: Equatable {
    var isCondition = false
    /// For a vector, by how much it is shorter than x; nil for a single number or truth.
    var shorterBy: Int?

    static let number = Kind()
  }

  private(set) var tree: Expression
  private let spans: [Range<Int>]
  private let names: VariableNames

  init(_ parser: Parser) {
    tree = parser.tree
    spans = parser.spans
    names = parser.names
  }

  mutating func resolve() throws(Mistake) -> VariableCount {
    try chooseSpelling()
    try checkKinds()
    return variableCount
  }

  /// `x` is one number, or the first of x and y, or the whole vector where a function takes one.
  private mutating func chooseSpelling() throws(Mistake) {
    if let letter = names.letter, let other = names.indexed ?? names.slices.first {
      let (first, second) = letter.node < other.node ? (letter, other) : (other, letter)
      throw Mistake(.mixedVariables(first.name, second.name), at: second.span)
    }
    let takesVector = self.takesVector
    let inside = names.bare.filter { takesVector[$0.node] }
    let outside = names.bare.filter { !takesVector[$0.node] }
    let isVector = names.letter == nil && (!inside.isEmpty || !names.slices.isEmpty)
    if let first = outside.first, isVector || names.indexed != nil {
      throw Mistake(.ambiguousVariable, at: first.span)
    }
    if !isVector {
      for place in names.bare { tree.nodes[place.node].symbol = .variable(0) }
    }
    let isIndexed = isVector || names.indexed != nil || (names.bare.isEmpty && names.letter == nil)
    tree.spelling = isIndexed ? .indexed : .letters
  }

  /// For each node whether it stands somewhere in the argument of a function that takes a vector.
  private var takesVector: [Bool] {
    var result = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices.reversed() {
      let node = tree.nodes[index]
      var passesOn = result[index]
      if case .call(let function) = node.symbol {
        passesOn = passesOn || function == .dot || function == .index
        passesOn = passesOn || (node.arity == 1 && function.reducesVectors)
      }
      guard passesOn, node.arity > 0 else { continue }
      for operand in tree.operands(of: index) { result[operand] = true }
    }
    return result
  }

  private func checkKinds() throws(Mistake) {
    var kinds: [(kind: Kind, node: Int)] = []
    for (index, node) in tree.nodes.enumerated() {
      let operands = Array(kinds.suffix(node.arity))
      kinds.removeLast(node.arity)
      kinds.append((try kind(of: index, operands), index))
    }
    guard let result = kinds.last else { return }
    try expectNumber(result)
    if result.kind != .number { throw Mistake(.vectorResult, at: spans[result.node]) }
  }

  private func kind(of index: Int, _ operands: [(kind: Kind, node: Int)]) throws(Mistake) -> Kind {
    switch tree.nodes[index].symbol {
    case .number, .constant, .parameter, .variable: return .number
    case .vector(let first, let last): return Kind(shorterBy: first + last)
    case .negate, .add, .subtract, .multiply, .divide, .power:
      return try numbers(operands, at: index)
    case .compare:
      return Kind(isCondition: true, shorterBy: try numbers(operands, at: index).shorterBy)
    case .and, .or, .not:
      for operand in operands where !operand.kind.isCondition {
        throw Mistake(.conditionExpected, at: spans[operand.node])
      }
      return Kind(isCondition: true, shorterBy: try commonLength(operands, at: index))
    case .call(let function):
      return try kind(of: function, operands, at: index)
    }
  }

  private func kind(
    of function: Function, _ operands: [(kind: Kind, node: Int)], at index: Int
  ) throws(Mistake) -> Kind {
    if function == .conditional {
      guard operands[0].kind.isCondition else {
        throw Mistake(.conditionExpected, at: spans[operands[0].node])
      }
      for operand in operands.dropFirst() { try expectNumber(operand) }
      return Kind(shorterBy: try commonLength(operands, at: index))
    }
    let kind = try numbers(operands, at: index)
    let needsVector =
      function == .dot || function == .index || (operands.count == 1 && function.reducesVectors)
    guard needsVector else { return kind }
    for operand in operands where operand.kind == .number {
      throw Mistake(.vectorExpected(function), at: spans[index])
    }
    return function == .index ? kind : .number
  }

  /// The kind of an operation on numbers that works part by part.
  private func numbers(_ operands: [(kind: Kind, node: Int)], at index: Int) throws(Mistake) -> Kind {
    for operand in operands { try expectNumber(operand) }
    return Kind(shorterBy: try commonLength(operands, at: index))
  }

  private func commonLength(_ operands: [(kind: Kind, node: Int)], at index: Int) throws(Mistake) -> Int? {
    let lengths = operands.compactMap(\.kind.shorterBy)
    guard let first = lengths.first else { return nil }
    guard lengths.allSatisfy({ $0 == first }) else { throw Mistake(.vectorLengths, at: spans[index]) }
    return first
  }

  private func expectNumber(_ operand: (kind: Kind, node: Int)) throws(Mistake) {
    guard operand.kind.isCondition else { return }
    let span = spans[operand.node]
    switch tree.nodes[operand.node].symbol {
    case .compare(let comparison): throw Mistake(.comparisonOutsideCondition(comparison.rawValue), at: span)
    case .and: throw Mistake(.comparisonOutsideCondition("and"), at: span)
    case .or: throw Mistake(.comparisonOutsideCondition("or"), at: span)
    default: throw Mistake(.comparisonOutsideCondition("not"), at: span)
    }
  }

  private var variableCount: VariableCount {
    var count = 0
    var adapts = false
    for node in tree.nodes {
      switch node.symbol {
      case .variable(let index) where index < 0:
        adapts = true
        count = max(count, -index)
      case .variable(let index): count = max(count, index + 1)
      case .vector(let first, let last):
        adapts = true
        count = max(count, first + last + 1)
      default: break
      }
    }
    return adapts ? .atLeast(count) : .exactly(count)
  }
}
