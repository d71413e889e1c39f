extension Expression {
  /// The formula in its plain spelling: `x0^2 + 3*sin(x1)`; reads back as the same tree.
  public var text: String {
    let startsWithMinus = startsWithMinus
    return TreeWriter<Void>.text(of: self, ()) { index, _ in plainPieces(index, startsWithMinus) }
  }

  private typealias Piece = TreeWriter<Void>.Piece

  private func plainPieces(_ index: Int, _ startsWithMinus: [Bool]) -> [Piece] {
    let operands = operands(of: index)
    func operand(_ position: Int, _ loosest: Parser.Strength) -> [Piece] {
      let node = operands[position]
      let isBracketed = isLooser(node, than: loosest) || (position > 0 && startsWithMinus[node])
      return isBracketed ? [.text("("), .node(node, ()), .text(")")] : [.node(node, ())]
    }
    func binary(_ sign: String, _ left: Parser.Strength, _ right: Parser.Strength) -> [Piece] {
      operand(0, left) + [.text(sign)] + operand(1, right)
    }
    switch nodes[index].symbol {
    case .number(let value): return [.text(numberText(value))]
    case .constant(let constant): return [.text(constant.name)]
    case .parameter(let name): return [.text(name)]
    case .variable(let variable): return [.text(plainName(variable))]
    case .vector(0, 0): return [.text("x")]
    case .vector(let first, let last):
      return [.text("x[\(first == 0 ? "" : "\(first)"):\(last == 0 ? "" : "-\(last)")]")]
    case .or: return binary(" or ", .or, .and)
    case .and: return binary(" and ", .and, .not)
    case .not: return [.text("not ")] + operand(0, .not)
    case .compare(let comparison): return binary(" \(comparison.rawValue) ", .sum, .sum)
    case .add: return binary(" + ", .sum, .product)
    case .subtract: return binary(" - ", .sum, .product)
    case .multiply: return binary("*", .product, .sign)
    case .divide: return binary("/", .product, .sign)
    case .negate:
      let isBracketed = isLooser(operands[0], than: .sign) || startsWithMinus[operands[0]]
      return isBracketed
        ? [.text("-("), .node(operands[0], ()), .text(")")] : [.text("-"), .node(operands[0], ())]
    case .power: return binary("^", .root, .power)
    case .call(let function):
      var pieces: [Piece] = [.text(function.name + "(")]
      for (position, operand) in operands.enumerated() {
        if position > 0 { pieces.append(.text(", ")) }
        pieces.append(.node(operand, ()))
      }
      return pieces + [.text(")")]
    }
  }

  private func plainName(_ variable: Int) -> String {
    if variable < 0 { return "x[\(variable)]" }
    return spelling == .letters && variable < 3 ? ["x", "y", "z"][variable] : "x\(variable)"
  }
}

extension Formula {
  /// The formula in its plain spelling.
  public var text: String { expression.text }
}
