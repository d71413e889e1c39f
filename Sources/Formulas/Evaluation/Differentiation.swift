/// Exact first derivatives: the graph of the gradient, by reverse accumulation.
///
/// The gradient of n variables has at most a small multiple of the steps of f, whatever n is, and shares its
/// sub-expressions with f. The rule of each function stands in `Function.facts`, as a formula of its arguments.
struct Differentiation {
  private(set) var graph: Graph
  private var rules: [Rule: Expression] = [:]

  private struct Rule: Hashable {
    var function: Function
    var argument: Int
  }

  /// What the output gains for each unit that a step gains.
  private struct Adjoint {
    var step: Int32
    /// Where it is nonzero at all, for steps that only a branch of `if` uses: no 0·∞ outside of it.
    var mask: Int32?
  }

  init(_ graph: Graph) {
    self.graph = graph
  }

  /// The steps of the partial derivatives of a step with respect to each variable.
  mutating func gradient(of output: Int32, variableCount: Int) -> [Int32] {
    var adjoints = [Adjoint?](repeating: nil, count: Int(output) + 1)
    adjoints[Int(output)] = Adjoint(step: graph.constant(1), mask: nil)
    var result = [Int32?](repeating: nil, count: variableCount)
    for index in (0...Int(output)).reversed() {
      guard let adjoint = adjoints[index], graph.varies[index] else { continue }
      let step = graph.steps[index]
      if step.operation == .variable {
        result[Int(step.a)] = adjoint.step
        continue
      }
      for (position, operand) in step.operands.enumerated() where graph.varies[Int(operand)] {
        guard let term = contribution(of: step, at: Int32(index), to: position, adjoint.step) else {
          continue
        }
        let masked = masked(term, of: step, to: position, adjoint.mask)
        adjoints[Int(operand)] = sum(adjoints[Int(operand)], masked)
      }
    }
    let zero = graph.constant(0)
    return result.map { $0 ?? zero }
  }

  /// The step of ∑ vⱼ·∂f/∂xⱼ, where the components of v are variables from this index on.
  mutating func slope(along partials: [Int32], from first: Int) -> Int32 {
    var result = graph.constant(0)
    for (index, partial) in partials.enumerated() {
      let direction = graph.variable(first + index)
      guard let term = product(partial, direction) else { continue }
      result = graph.number(of: result) == 0 ? term : graph.apply(.add, result, term)
    }
    return result
  }

  private mutating func sum(_ left: Adjoint?, _ right: Adjoint) -> Adjoint {
    guard let left else { return right }
    let mask: Int32? =
      if let first = left.mask, let second = right.mask { graph.apply(.or, first, second) } else { nil }
    return Adjoint(step: graph.apply(.add, left.step, right.step), mask: mask)
  }

  private mutating func masked(
    _ term: Int32, of step: Graph.Step, to position: Int, _ mask: Int32?
  ) -> Adjoint {
    switch step.operation {
    case .select:
      let branch = position == 1 ? step.a : graph.apply(.not, step.a)
      return Adjoint(step: term, mask: mask.map { graph.apply(.and, $0, branch) } ?? branch)
    case .add, .subtract, .negate:
      return Adjoint(step: term, mask: mask)
    default:
      guard let mask else { return Adjoint(step: term, mask: nil) }
      return Adjoint(step: graph.apply(.select, mask, term, graph.constant(0)), mask: mask)
    }
  }

  /// A product, without steps for a factor of 1, −1 or 0.
  private mutating func product(_ left: Int32, _ right: Int32) -> Int32? {
    switch (graph.number(of: left), graph.number(of: right)) {
    case (0, _), (_, 0): nil
    case (1, _): right
    case (_, 1): left
    case (-1, _): graph.apply(.negate, right)
    case (_, -1): graph.apply(.negate, left)
    default: graph.apply(.multiply, left, right)
    }
  }

  /// What a step passes on to one of its operands: its own adjoint times the partial derivative.
  private mutating func contribution(
    of step: Graph.Step, at index: Int32, to position: Int, _ adjoint: Int32
  ) -> Int32? {
    switch step.operation {
    case .constant, .variable, .less, .lessOrEqual, .equal, .notEqual, .and, .or, .not:
      return nil
    case .add: return adjoint
    case .negate: return graph.apply(.negate, adjoint)
    case .subtract: return position == 0 ? adjoint : graph.apply(.negate, adjoint)
    case .multiply: return product(adjoint, position == 0 ? step.b : step.a)
    case .divide:
      if position == 0 { return graph.apply(.divide, adjoint, step.b) }
      let quotient = graph.apply(.divide, index, step.b)
      return product(adjoint, graph.apply(.negate, quotient))
    case .select:
      // The branch that is not taken contributes nothing, whatever its derivative is there.
      let zero = graph.constant(0)
      switch position {
      case 1: return graph.apply(.select, step.a, adjoint, zero)
      case 2: return graph.apply(.select, step.a, zero, adjoint)
      default: return nil
      }
    case .power: return power(step, at: index, to: position, adjoint)
    case .minimum: return rule(.min, position, step, index, adjoint)
    case .maximum: return rule(.max, position, step, index, adjoint)
    case .atan2: return rule(.atan2, position, step, index, adjoint)
    case .hypot: return rule(.hypot, position, step, index, adjoint)
    case .function(let function): return rule(function, position, step, index, adjoint)
    }
  }

  /// d(u^w) = w·u^(w−1) du + log(u)·u^w dw.
  private mutating func power(_ step: Graph.Step, at index: Int32, to position: Int, _ adjoint: Int32)
    -> Int32?
  {
    if position == 0 {
      let lower = graph.power(step.a, graph.apply(.subtract, step.b, graph.constant(1)))
      return product(step.b, lower).flatMap { product(adjoint, $0) }
    }
    let zero = graph.constant(0)
    let logarithm = graph.apply(.function(.log), step.a)
    let isZero = graph.apply(.equal, step.a, zero)
    // 0^w is 0 for every positive w: no 0·log(0).
    let factor = graph.apply(.select, isZero, zero, graph.apply(.multiply, logarithm, index))
    return product(adjoint, factor)
  }

  /// The contribution by a function's own rule.
  private mutating func rule(
    _ function: Function, _ argument: Int, _ step: Graph.Step, _ index: Int32, _ adjoint: Int32
  ) -> Int32? {
    let key = Rule(function: function, argument: argument)
    let tree = rules[key] ?? Self.read(function, argument)
    rules[key] = tree
    guard let tree else { return nil }
    var lowering = Lowering(
      into: Graph(), variables: [], parameters: ["u": step.a, "w": step.b, "v": index])
    // Swapped, so that the graph has one owner at a time: growing a shared one would copy it for each rule.
    swap(&graph, &lowering.graph)
    let lowered = lowering.lower(tree)
    swap(&graph, &lowering.graph)
    guard let partial = lowered else { return nil }
    return product(adjoint, partial)
  }

  private static func read(_ function: Function, _ argument: Int) -> Expression? {
    let partials = function.facts.partials
    guard argument < partials.count else { return nil }
    return try? Formula(partials[argument], parameters: ["u": 0, "v": 0, "w": 0]).expression
  }
}
