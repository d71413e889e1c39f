/// Tree → sum, for a given number of variables; vectors are written out.
struct SumReader {
  private enum Operand {
    case number(Sum)
    case condition(Condition)
    case vector([Operand])

    func part(_ index: Int) -> Operand { if case .vector(let parts) = self { parts[index] } else { self } }

    var sum: Sum { if case .number(let sum) = self { sum } else { .zero } }
    var condition: Condition {
      if case .condition(let condition) = self { condition } else { .compare(.equal, .zero, .zero) }
    }
  }

  let variableCount: Int

  /// The sum, or nil if the formula nests too deep or is too long for people to read its derivative.
  func read(_ tree: Expression) -> Sum? {
    guard tree.nodes.count <= SymbolicGradient.sizeLimit else { return nil }
    var stack: [(operand: Operand, depth: Int)] = []
    for node in tree.nodes {
      let operands = Array(stack.suffix(node.arity))
      stack.removeLast(node.arity)
      // Terms and factors lie side by side; only what stands inside of something else is deep.
      let isFlat = [.add, .subtract, .multiply].contains(node.symbol)
      let depth = (operands.map(\.depth).max() ?? 0) + (isFlat ? 0 : 1)
      guard depth <= SymbolicGradient.depthLimit else { return nil }
      stack.append((apply(node.symbol, operands.map(\.operand)), depth))
    }
    return stack.last?.operand.sum
  }

  private func apply(_ symbol: Expression.Symbol, _ operands: [Operand]) -> Operand {
    switch symbol {
    case .number(let value):
      return .number(Ratio(literal: value).map { Sum($0) } ?? Sum(.symbol(symbol)))
    case .constant, .parameter: return .number(Sum(.symbol(symbol)))
    case .variable(let index): return .number(variable(index < 0 ? variableCount + index : index))
    case .vector(let first, let last):
      return .vector((first..<max(first, variableCount - last)).map { .number(variable($0)) })
    case .call(let function) where operands.count == 1 && function.reducesVectors:
      if case .vector(let parts) = operands[0] { return .number(combined(function, parts.map(\.sum))) }
    case .call(.index):
      if case .vector(let parts) = operands[0] {
        return .vector(parts.indices.map { .number(Sum(Ratio($0 + 1))) })
      }
    case .call(.dot):
      guard case .vector(let products) = byParts(.multiply, operands) else { break }
      return .number(combined(.sum, products.map(\.sum)))
    default: break
    }
    return byParts(symbol, operands)
  }

  private func variable(_ index: Int) -> Sum { Sum(.symbol(.variable(index))) }

  /// Part by part where an operand is a vector.
  private func byParts(_ symbol: Expression.Symbol, _ operands: [Operand]) -> Operand {
    for case .vector(let parts) in operands {
      return .vector(parts.indices.map { index in single(symbol, operands.map { $0.part(index) }) })
    }
    return single(symbol, operands)
  }

  private func single(_ symbol: Expression.Symbol, _ operands: [Operand]) -> Operand {
    let sums = operands.map(\.sum)
    switch symbol {
    case .negate: return .number(sums[0].negated)
    case .add: return .number(sums[0] + sums[1])
    case .subtract: return .number(sums[0] - sums[1])
    case .multiply: return .number(sums[0] * sums[1])
    case .divide: return .number(sums[0] / sums[1])
    case .power: return .number(sums[0].power(sums[1]))
    case .compare(let comparison): return .condition(.compare(comparison, sums[0], sums[1]))
    case .and: return .condition(.and(operands[0].condition, operands[1].condition))
    case .or: return .condition(.or(operands[0].condition, operands[1].condition))
    case .not: return .condition(.not(operands[0].condition))
    case .call(.conditional):
      return .number(Atom.chosen(operands[0].condition, sums[1], sums[2]))
    case .call(let function): return .number(combined(function, sums))
    case .number, .constant, .parameter, .variable, .vector: return .number(.zero)
    }
  }

  private func combined(_ function: Function, _ sums: [Sum]) -> Sum {
    switch function {
    case .sum: return .adding(sums)
    case .prod: return .multiplying(sums)
    case .mean: return .adding(sums) / Sum(Ratio(sums.count))
    case .norm, .hypot: return root(.adding(sums.map { $0 * $0 }))
    case .sqrt: return root(sums[0])
    case .exp: return Sum(.symbol(.constant(.e))).power(sums[0])
    case .pow: return sums[0].power(sums[1])
    case .min, .max: return sums.count == 1 ? sums[0] : Sum(.call(function, sums))
    default: return Sum(.call(function, sums))
    }
  }

  private func root(_ sum: Sum) -> Sum { Ratio(1, over: 2).map { sum.power(Sum($0)) } ?? sum }
}
