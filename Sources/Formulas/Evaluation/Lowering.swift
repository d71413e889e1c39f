/// Tree → graph, for a given number of variables.
struct Lowering {
  /// What a node of the tree became: one step, or one for each part of a vector.
  private enum Operand {
    case number(Int32)
    case vector([Int32])

    func part(_ index: Int) -> Int32 {
      switch self {
      case .number(let step): step
      case .vector(let steps): steps[index]
      }
    }

    var length: Int? {
      switch self {
      case .number: nil
      case .vector(let steps): steps.count
      }
    }
  }

  var graph: Graph
  /// The step of each variable, and of each parameter by name.
  let variables: [Int32]
  let parameters: [String: Int32]
  /// Steps that were asked for so far: sharing may hide how much is written out.
  private var work = 0

  init(into graph: Graph, variables: [Int32], parameters: [String: Int32]) {
    self.graph = graph
    self.variables = variables
    self.parameters = parameters
  }

  /// The step that computes the tree, or nil if there would be more than the limit.
  mutating func lower(_ tree: Expression) -> Int32? {
    var stack: [Operand] = []
    for (index, node) in tree.nodes.enumerated() {
      let operands = Array(stack.suffix(node.arity))
      stack.removeLast(node.arity)
      let isBaseOfE =
        node.symbol == .power && tree.nodes[index - 1 - tree.nodes[index - 1].size].symbol == .constant(.e)
      stack.append(
        isBaseOfE ? part(operands) { $0.graph.apply(.function(.exp), $1[1]) } : lower(node.symbol, operands))
      if work > Graph.limit || graph.steps.count > Graph.limit { return nil }
    }
    guard case .number(let step)? = stack.last else { return nil }
    return step
  }

  private mutating func lower(_ symbol: Expression.Symbol, _ operands: [Operand]) -> Operand {
    switch symbol {
    case .number(let value): return .number(graph.constant(value))
    case .constant(let constant):
      // π and e are meant, not their doubles.
      return .number(graph.constant(constant.value, error: constant.value.ulp / 2))
    case .parameter(let name): return .number(parameters[name] ?? graph.constant(.nan))
    case .variable(let index): return .number(variables[index < 0 ? variables.count + index : index])
    case .vector(let first, let last):
      work += variables.count
      return .vector(Array(variables.dropFirst(first).dropLast(last)))
    case .negate: return part(operands) { $0.graph.apply(.negate, $1[0]) }
    case .add: return part(operands) { $0.graph.apply(.add, $1[0], $1[1]) }
    case .subtract: return part(operands) { $0.graph.apply(.subtract, $1[0], $1[1]) }
    case .multiply: return part(operands) { $0.graph.apply(.multiply, $1[0], $1[1]) }
    case .divide: return part(operands) { $0.graph.apply(.divide, $1[0], $1[1]) }
    case .power: return part(operands) { $0.graph.power($1[0], $1[1]) }
    case .compare(let comparison): return part(operands) { $0.graph.compare(comparison, $1[0], $1[1]) }
    case .and: return part(operands) { $0.graph.apply(.and, $1[0], $1[1]) }
    case .or: return part(operands) { $0.graph.apply(.or, $1[0], $1[1]) }
    case .not: return part(operands) { $0.graph.apply(.not, $1[0]) }
    case .call(let function): return lower(function, operands)
    }
  }

  /// Applies an operation part by part; a number beside a vector goes with each of its parts.
  private mutating func part(_ operands: [Operand], _ apply: (inout Lowering, [Int32]) -> Int32) -> Operand {
    guard let length = operands.lazy.compactMap(\.length).first else {
      work += 1
      return .number(apply(&self, operands.map { $0.part(0) }))
    }
    work += length
    guard work <= Graph.limit else { return .vector([]) }
    return .vector((0..<length).map { index in apply(&self, operands.map { $0.part(index) }) })
  }

  private mutating func lower(_ function: Function, _ operands: [Operand]) -> Operand {
    // A single vector is taken apart; several arguments are combined part by part.
    if operands.count == 1, function.reducesVectors, case .vector(let parts) = operands[0] {
      work += parts.count
      return .number(combine(function, parts))
    }
    switch function {
    case .min, .max, .hypot, .sum, .prod, .mean, .norm:
      return part(operands) { $0.combine(function, $1) }
    case .dot:
      guard case .vector(let products) = part(operands, { $0.graph.apply(.multiply, $1[0], $1[1]) }) else {
        return .number(graph.constant(.nan))
      }
      return .number(combine(.sum, products))
    case .index:
      return .vector((0..<(operands[0].length ?? 0)).map { graph.constant(Double($0 + 1)) })
    case .conditional: return part(operands) { $0.graph.apply(.select, $1[0], $1[1], $1[2]) }
    case .atan2: return part(operands) { $0.graph.apply(.atan2, $1[0], $1[1]) }
    case .pow: return part(operands) { $0.graph.power($1[0], $1[1]) }
    default: return part(operands) { $0.graph.apply(.function(function), $1[0]) }
    }
  }

  /// One number out of many, from the first to the last.
  private mutating func combine(_ function: Function, _ parts: [Int32]) -> Int32 {
    func chain(_ operation: Operation, _ parts: [Int32]) -> Int32 {
      guard var result = parts.first else { return graph.constant(.nan) }
      for part in parts.dropFirst() { result = graph.apply(operation, result, part) }
      return result
    }
    work += parts.count
    switch function {
    case .prod: return chain(.multiply, parts)
    case .min: return chain(.minimum, parts)
    case .max: return chain(.maximum, parts)
    case .hypot: return chain(.hypot, parts)
    case .mean: return graph.apply(.divide, chain(.add, parts), graph.constant(Double(parts.count)))
    case .norm:
      let squares = parts.map { graph.apply(.multiply, $0, $0) }
      return graph.apply(.function(.sqrt), chain(.add, squares))
    default: return chain(.add, parts)
    }
  }
}

extension Graph {
  fileprivate mutating func compare(_ comparison: Comparison, _ a: Int32, _ b: Int32) -> Int32 {
    switch comparison {
    case .less: apply(.less, a, b)
    case .lessOrEqual: apply(.lessOrEqual, a, b)
    case .greater: apply(.less, b, a)
    case .greaterOrEqual: apply(.lessOrEqual, b, a)
    case .equal: apply(.equal, a, b)
    case .notEqual: apply(.notEqual, a, b)
    }
  }
}
