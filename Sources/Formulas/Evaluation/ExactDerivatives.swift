/// The exact first derivatives of a formula, and what there is instead of them on its kinks and edges.
///
/// ```swift
/// let derivatives = ExactDerivatives(try Formula("abs(x) + y^2").program(variables: 2))
/// derivatives.gradient(at: [0, 1]).slopes[0].left     // .slope(-1)
/// ```
///
/// The common point costs one run of the gradient's program. Only where f is on an edge, or a number is not
/// finite, f is followed along each variable to both sides, as a series.
package struct ExactDerivatives: Sendable {
  package let program: Program
  /// Results: f, its partial derivatives, and 1 where some step is on an edge.
  package let derivatives: Program
  /// The steps of `program` that have an edge, and results that are 1 on it.
  let edges: [Int32]
  let conditions: Program

  /// A partial derivative at a point.
  package struct Slopes: Sendable, Hashable {
    /// What the rules of differentiation give; on an edge it is the slope of one branch, or no number.
    package var number: Double
    /// How far rounding may have moved the number; nil where that is not known.
    package var bound: Double?
    package var left: OneSidedSlope
    package var right: OneSidedSlope

    /// The derivative, where the slopes at both sides are the same up to the rounding of their computation.
    package var derivative: Double? {
      guard case .slope(let left) = left, case .slope(let right) = right, Self.agree(left, right) else {
        return nil
      }
      return Self.agree(number, right) ? number : right
    }

    private static func agree(_ a: Double, _ b: Double) -> Bool {
      abs(a - b) <= 64 * max(abs(a), abs(b)).ulp
    }
  }

  package init(_ program: Program) {
    self.program = program
    let output = program.outputs[0]
    var differentiation = Differentiation(program.graph)
    let partials = differentiation.gradient(of: output, variableCount: program.variableCount)
    // The graph of the derivatives begins with the steps of f.
    var edges = Edges(differentiation.graph, first: program.graph.steps.count)
    let any = edges.any()
    derivatives = Program(
      edges.graph, outputs: [output] + partials + [any], variableCount: program.variableCount)
    let alone = Edges(program.graph, first: program.graph.steps.count)
    conditions = Program(alone.graph, outputs: alone.conditions, variableCount: program.variableCount)
    self.edges = alone.steps
  }

  /// Claims that f has steps with a kink, a jump or an edge of their domain.
  package var hasEdges: Bool { !edges.isEmpty }

  /// How many steps of series one gradient or Hessian may take; a variable beyond that has unknown slopes.
  static let budget = 1 << 20

  /// f and the slopes along each variable; none where f has no finite value.
  package func gradient(at point: [Double]) -> (value: Double, slopes: [Slopes]) {
    let numbers = derivatives.boundedValues(at: point)
    let value = numbers[0].value
    let partials = numbers.dropFirst().dropLast()
    guard value.isFinite else {
      return (value, partials.map { _ in Slopes(number: .nan, left: .undefined, right: .undefined) })
    }
    if numbers[numbers.count - 1].value == 0, partials.allSatisfy(\.value.isFinite) {
      return (value, partials.map { Self.smooth($0.value, $0.bound) })
    }
    return (value, slopes(at: point, value, Array(partials)))
  }

  /// The steps of `program` that are on their edge at a point, as indices of `edges`.
  func edgesMet(at point: [Double]) -> [Int] {
    conditions.values(at: point).enumerated().filter { $1 != 0 }.map(\.0)
  }

  private static func smooth(_ number: Double, _ bound: Double) -> Slopes {
    Slopes(
      number: number, bound: bound.isFinite ? bound : nil, left: .slope(number), right: .slope(number))
  }

  private func slopes(at point: [Double], _ value: Double, _ partials: [(value: Double, bound: Double)])
    -> [Slopes]
  {
    let isTouched = program.graph.variables(under: edgesMet(at: point).map { edges[$0] }, count: point.count)
    var budget = Self.budget
    return partials.enumerated().map { variable, partial in
      let number = partial.value
      guard isTouched[variable] || !number.isFinite else { return Self.smooth(number, partial.bound) }
      guard budget > 0, point[variable].isFinite else {
        return Slopes(number: number, left: .unknown, right: .unknown)
      }
      budget -= program.graph.steps.count
      func side(_ direction: Double) -> OneSidedSlope {
        let series = program.results(along: variable, direction: direction, at: point)[0]
        return OneSidedSlope(series, value: value, direction: direction)
      }
      return Slopes(number: number, bound: partial.bound, left: side(-1), right: side(1))
    }
  }
}
