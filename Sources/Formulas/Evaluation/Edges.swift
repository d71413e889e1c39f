/// Where the rules of differentiation may not hold: the steps that have a kink, a jump or an edge of their domain,
/// each with the condition for being on it.
struct Edges {
  private(set) var graph: Graph
  /// Steps of f, and for each the step that is 1 on its edge.
  private(set) var steps: [Int32] = []
  private(set) var conditions: [Int32] = []

  /// - Parameter count: how many steps of the graph, from its beginning, belong to f.
  init(_ graph: Graph, first count: Int) {
    self.graph = graph
    for index in 0..<Int32(count) where graph.varies[Int(index)] {
      guard let condition = condition(of: graph.steps[Int(index)], at: index) else { continue }
      steps.append(index)
      conditions.append(condition)
    }
  }

  /// The step that is 1 on any edge.
  mutating func any() -> Int32 {
    conditions.reduce(graph.constant(0)) { graph.apply(.or, $0, $1) }
  }

  private mutating func condition(of step: Graph.Step, at index: Int32) -> Int32? {
    switch step.operation {
    case .minimum, .maximum, .less, .lessOrEqual, .equal, .notEqual:
      return step.a == step.b ? nil : graph.apply(.equal, step.a, step.b)
    case .divide:
      return graph.varies[Int(step.b)] ? isEqual(step.b, 0) : nil
    case .power:
      // xⁿ has none.
      if let exponent = graph.number(of: step.b), exponent > 0, exponent == exponent.rounded() { return nil }
      return isEqual(step.a, 0)
    case .hypot: return isEqual(index, 0)
    case .atan2:
      return graph.apply(.and, isEqual(step.a, 0), graph.apply(.lessOrEqual, step.b, graph.constant(0)))
    case .function(let function): return condition(of: function, step.a, index)
    case .constant, .variable, .negate, .add, .subtract, .multiply, .and, .or, .not, .select: return nil
    }
  }

  private mutating func condition(of function: Function, _ argument: Int32, _ value: Int32) -> Int32? {
    switch function {
    case .abs, .sign, .relu, .sqrt, .cbrt, .log, .log2, .log10: isEqual(argument, 0)
    case .log1p: isEqual(argument, -1)
    case .asin, .acos, .atanh: isEqual(graph.apply(.function(.abs), argument), 1)
    case .acosh: isEqual(argument, 1)
    case .floor, .ceil: graph.apply(.equal, argument, value)
    case .round:
      isEqual(graph.apply(.function(.abs), graph.apply(.subtract, argument, value)), 0.5)
    case .exp, .expm1, .sin, .cos, .tan, .atan, .sinh, .cosh, .tanh, .asinh, .sigmoid, .softplus, .gauss,
      .erf:
      nil
    case .atan2, .min, .max, .hypot, .pow, .sum, .prod, .mean, .norm, .dot, .index, .conditional: nil
    }
  }

  private mutating func isEqual(_ step: Int32, _ number: Double) -> Int32 {
    graph.apply(.equal, step, graph.constant(number))
  }
}
