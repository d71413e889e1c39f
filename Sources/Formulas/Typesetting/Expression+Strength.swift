extension Expression {
  /// How tightly the outermost operator of a node binds; nil for what needs no parentheses anywhere.
  func strength(of index: Int) -> Parser.Strength? {
    switch nodes[index].symbol {
    case .or: .or
    case .and: .and
    case .not: .not
    case .compare: .comparison
    case .add, .subtract: .sum
    case .multiply, .divide: .product
    case .negate: .sign
    case .power: .power
    default: nil
    }
  }

  /// Whether a node binds less tightly than that.
  func isLooser(_ index: Int, than strength: Parser.Strength) -> Bool {
    self.strength(of: index).map { $0 < strength } ?? false
  }

  /// For each node whether its text begins with a minus.
  var startsWithMinus: [Bool] {
    var result = [Bool](repeating: false, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      switch node.symbol {
      case .negate: result[index] = true
      case .add, .subtract, .multiply, .divide:
        let left = operands(of: index)[0]
        let isBracketed = isLooser(left, than: strength(of: index) ?? .root)
        result[index] = !isBracketed && result[left]
      default: break
      }
    }
    return result
  }
}
