/// A formula compiled for a number of variables: one or many results at a point, at many points, on a rectangle.
///
/// All faces give the same bits.
///
/// ```swift
/// let program = try Formula("x0^2 + x1^2").program(variables: 2)
/// program.value(at: [3, 4])                                   // 25
/// program.values(onRectangle: [-1, 0, 1], [-1, 0, 1])         // nine values, row by row
/// program.gradient.values(at: [3, 4])                         // [25, 6, 8]
/// ```
public struct Program: Sendable {
  public let variableCount: Int
  let graph: Graph
  /// The steps whose values are the results.
  let outputs: [Int32]

  /// How many results it has for each point.
  public var outputCount: Int { outputs.count }

  /// A program for some results of a graph; steps that no result needs are left out.
  init(_ graph: Graph, outputs: [Int32], variableCount: Int) {
    (self.graph, self.outputs) = graph.pruned(to: outputs)
    self.variableCount = variableCount
  }

  /// The first result at a point with as many coordinates as the program has variables.
  public func value(at point: [Double]) -> Double {
    withSteps(at: point) { $0[Int(outputs[0])] }
  }

  /// All results at a point with as many coordinates as the program has variables.
  public func values(at point: [Double]) -> [Double] {
    withSteps(at: point) { steps in outputs.map { steps[Int($0)] } }
  }

  /// Runs `body` with the value of each step at a point.
  func withSteps<Result>(at point: [Double], _ body: (UnsafeMutableBufferPointer<Double>) -> Result) -> Result
  {
    precondition(point.count == variableCount, "a point has one coordinate for each variable of the program")
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: graph.steps.count) { values in
      for index in graph.steps.indices {
        let step = graph.steps[index]
        switch step.operation {
        case .constant: values[index] = step.number
        case .variable: values[index] = point[Int(step.a)]
        default:
          values[index] = step.operation.value(values[Int(step.a)], values[Int(step.b)], values[Int(step.c)])
        }
      }
      return body(values)
    }
  }
}

extension Formula {
  /// The formula compiled for so many variables.
  ///
  /// Throws if it names more variables than that, or if it grows beyond the limit when its vectors are written
  /// out.
  public func program(variables count: Int) throws(FormulaError) -> Program {
    let end = source.unicodeScalars.count
    guard count >= variableCount.minimum else {
      throw FormulaError(
        .tooFewVariables(given: count, needed: variableCount.minimum), at: 0..<end, in: source)
    }
    guard count <= Parser.variableLimit else {
      throw FormulaError(.tooManyVariables(limit: Parser.variableLimit), at: 0..<end, in: source)
    }
    var graph = Graph()
    let variables = (0..<count).map { graph.variable($0) }
    var steps: [String: Int32] = [:]
    for (name, value) in parameters.sorted(by: { $0.key < $1.key }) { steps[name] = graph.constant(value) }
    var lowering = Lowering(into: graph, variables: variables, parameters: steps)
    guard let output = lowering.lower(expression) else {
      throw FormulaError(.tooLarge(limit: Graph.limit), at: 0..<end, in: source)
    }
    return Program(lowering.graph, outputs: [output], variableCount: count)
  }

  /// The value at a point; not-a-number if the point has too few coordinates.
  ///
  /// Compiles the formula each time: for many points, keep a `program(variables:)`.
  public func value(at point: [Double]) -> Double {
    (try? program(variables: point.count))?.value(at: point) ?? .nan
  }
}
