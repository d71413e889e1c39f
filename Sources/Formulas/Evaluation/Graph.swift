/// A formula for a fixed number of variables as steps of arithmetic, each after its operands, no two alike.
///
/// Vectors are written out, constants folded, equal sub-expressions shared. Every face of evaluation runs these
/// steps with the same operations in the same order, so that all give the same bits.
struct Graph: Sendable, Hashable {
  struct Step: Sendable, Hashable {
    var operation: Operation
    /// The operands, as indices of earlier steps; for a variable, its index.
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
    /// The number of a constant.
    var bits: UInt64 = 0

    var number: Double { Double(bitPattern: bits) }
  }

  private(set) var steps: [Step] = []
  /// For each step whether it depends on a variable.
  private(set) var varies: [Bool] = []
  private var known: [Step: Int32] = [:]
  /// How far the constants that are not written in the formula may be off: π, 1/3, √2.
  private var constantErrors: [Int32: Double] = [:]

  static func == (left: Graph, right: Graph) -> Bool { left.steps == right.steps }
  func hash(into hasher: inout Hasher) { hasher.combine(steps) }

  /// How many steps a graph may have.
  static let limit = 1 << 20

  func number(of step: Int32) -> Double? {
    steps[Int(step)].operation == .constant ? steps[Int(step)].number : nil
  }

  func error(ofConstant step: Int32) -> Double { constantErrors[step] ?? 0 }

  /// A constant, and how far from the number that is meant it may be.
  mutating func constant(_ value: Double, error: Double = 0) -> Int32 {
    let step = add(Step(operation: .constant, bits: value.bitPattern), varies: false)
    if error != 0 { constantErrors[step] = max(error, constantErrors[step] ?? 0) }
    return step
  }

  mutating func variable(_ index: Int) -> Int32 {
    add(Step(operation: .variable, a: Int32(index)), varies: true)
  }

  /// The step of an operation on earlier steps: an equal one, a folded constant, or a new one.
  mutating func apply(_ operation: Operation, _ a: Int32, _ b: Int32 = 0, _ c: Int32 = 0) -> Int32 {
    let arity = operation.arity
    if let x = number(of: a), let y = arity > 1 ? number(of: b) : 0, let z = arity > 2 ? number(of: c) : 0 {
      let value = operation.value(x, y, z)
      return constant(
        value,
        error: ErrorBound.error(
          of: operation, ErrorBound(value: x, error: error(ofConstant: a)),
          ErrorBound(value: y, error: arity > 1 ? error(ofConstant: b) : 0),
          ErrorBound(value: z, error: arity > 2 ? error(ofConstant: c) : 0), value: value))
    }
    var step = Step(operation: operation, a: a, b: b, c: c)
    if operation == .add || operation == .multiply, a > b { swap(&step.a, &step.b) }
    let varies = varies[Int(a)] || (arity > 1 && varies[Int(b)]) || (arity > 2 && varies[Int(c)])
    return add(step, varies: varies)
  }

  private mutating func add(_ step: Step, varies isVarying: Bool) -> Int32 {
    if let index = known[step] { return index }
    let index = Int32(steps.count)
    steps.append(step)
    varies.append(isVarying)
    known[step] = index
    return index
  }

  /// `base` to the power of `exponent`: a product, a quotient or a root where that is at least as exact.
  ///
  /// x² is x·x and x^0.5 is √x, as in numpy; e^x is exp(x).
  mutating func power(_ base: Int32, _ exponent: Int32) -> Int32 {
    switch number(of: exponent) {
    case 0: return constant(1)
    case 1: return base
    case 2: return apply(.multiply, base, base)
    case -1: return apply(.divide, constant(1), base)
    case 0.5: return apply(.function(.sqrt), base)
    default: return apply(.power, base, exponent)
    }
  }
}

extension Graph {
  /// The steps that some outputs need, and the outputs' new indices.
  func pruned(to outputs: [Int32]) -> (graph: Graph, outputs: [Int32]) {
    var isNeeded = [Bool](repeating: false, count: steps.count)
    for output in outputs { isNeeded[Int(output)] = true }
    for index in steps.indices.reversed() where isNeeded[index] {
      for operand in steps[index].operands { isNeeded[Int(operand)] = true }
    }
    var result = Graph()
    var renamed = [Int32](repeating: 0, count: steps.count)
    for index in steps.indices where isNeeded[index] {
      var step = steps[index]
      let arity = step.operation.arity
      if arity > 0 { step.a = renamed[Int(step.a)] }
      if arity > 1 { step.b = renamed[Int(step.b)] }
      if arity > 2 { step.c = renamed[Int(step.c)] }
      renamed[index] = result.add(step, varies: varies[index])
      result.constantErrors[renamed[index]] = constantErrors[Int32(index)]
    }
    return (result, outputs.map { renamed[Int($0)] })
  }
}

extension Graph.Step {
  /// The steps that this one takes.
  var operands: [Int32] {
    switch operation.arity {
    case 0: []
    case 1: [a]
    case 2: [a, b]
    default: [a, b, c]
    }
  }
}
