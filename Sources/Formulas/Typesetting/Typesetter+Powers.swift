extension Typesetter {
  /// A quotient: a fraction where there is room for one, else with a slash.
  func quotient(_ numerator: Int, _ denominator: Int, _ context: Context) -> [Piece] {
    var inner = context
    inner.isFollowed = false
    if style == .tex, !context.isInline {
      return [
        .text("\\frac{"), .node(numerator, inner), .text("}{"), .node(denominator, inner), .text("}"),
      ]
    }
    let below =
      isSum(denominator) ? bracketed(denominator, inner) : operand(denominator, .sign, inner, isFirst: false)
    return operand(numerator, .product, inner) + [.text("/")] + below
  }

  func power(_ base: Int, _ exponent: Int, _ context: Context) -> [Piece] {
    let integer = integer(exponent)
    if let integer, integer > 1, case .call(let function) = tree.nodes[base].symbol, function.carriesPower {
      let sign = style == .tex ? "^\(braced("\(integer)"))" : TypesetNames.superscripted("\(integer)")
      return call(function, tree.operands(of: base), context, after: sign)
    }
    var inner = context
    inner.isFollowed = false
    let before = needsBrackets(base: base) ? bracketed(base, inner) : [.node(base, inner)]
    inner.isInline = true
    if style == .tex {
      if let integer { return before + [.text("^\(braced("\(integer)"))")] }
      return before + [.text("^{"), .node(exponent, inner), .text("}")]
    }
    if let integer { return before + [.text(TypesetNames.superscripted("\(integer)"))] }
    let isAtom = tree.strength(of: exponent) == nil && tree.nodes[exponent].arity == 0
    return before + [.text("^")] + (isAtom ? [.node(exponent, inner)] : bracketed(exponent, inner))
  }

  private func braced(_ text: String) -> String { text.count == 1 ? text : "{\(text)}" }

  private func needsBrackets(base: Int) -> Bool {
    if tree.strength(of: base) != nil { return true }
    switch tree.nodes[base].symbol {
    case .number(let value): return TypesetNames.number(value, style).contains("10^")
    case .call(.abs), .call(.floor), .call(.ceil), .call(.norm): return false
    case .call(.sqrt): return true
    case .call(let function): return isSum(base) || (style == .tex && function == .exp) || function == .cbrt
    default: return false
    }
  }

  /// The integer that an exponent is, with its sign.
  private func integer(_ node: Int) -> Int? {
    let isNegative = tree.nodes[node].symbol == .negate
    guard case .number(let value) = tree.nodes[isNegative ? node - 1 : node].symbol, value < 1000,
      value == value.rounded()
    else { return nil }
    return isNegative ? -Int(value) : Int(value)
  }

  /// Whether a node is a sum or product over a vector, whose sign reaches over all that follows.
  func isSum(_ node: Int) -> Bool {
    guard tree.nodes[node].arity == 1, case .call(let function) = tree.nodes[node].symbol else {
      return false
    }
    return function.reducesVectors && function != .norm && function != .dot
  }
}
