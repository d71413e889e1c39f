/// How a function leaves a point to one side.
package enum OneSidedSlope: Sendable, Hashable {
  /// The derivative from this side.
  case slope(Double)
  /// It becomes vertical.
  case vertical
  /// Its limit is another number than its value at the point, or it has none.
  case jump
  /// It has no values on this side.
  case undefined
  /// It could not be found out.
  case unknown

  /// The slope of a series along ±x, where the function has this value at the point.
  init(_ series: OneSidedSeries, value: Double, direction: Double) {
    guard series.isDefined, !series.isInfinite else {
      self = .undefined
      return
    }
    guard let limit = series.limit else {
      self = series.isUnbounded ? .jump : .unknown
      return
    }
    // A limit of a quotient is computed in another way than the value.
    guard abs(limit - value) <= 1e-9 * max(abs(limit), abs(value)) else {
      self = .jump
      return
    }
    let change = series.change
    if let first = change.terms.first, first.exponent < 1, !OneSidedSeries.areEqual(first.exponent, 1) {
      self = .vertical
    } else {
      // + 0: a slope of 0 has no sign.
      self = change.order > 1 ? .slope(direction * change.coefficient(of: 1) + 0) : .unknown
    }
  }
}

extension Graph {
  /// The variables whose change some of these steps notice.
  func variables(under roots: [Int32], count: Int) -> [Bool] {
    var isUnder = [Bool](repeating: false, count: steps.count)
    var result = [Bool](repeating: false, count: count)
    for root in roots { isUnder[Int(root)] = true }
    for index in steps.indices.reversed() where isUnder[index] {
      if steps[index].operation == .variable { result[Int(steps[index].a)] = true }
      for operand in steps[index].operands { isUnder[Int(operand)] = true }
    }
    return result
  }
}

extension Program {
  /// The series of the steps along one variable, to one side of a point where the program has these values.
  ///
  /// Steps that do not depend on the variable have none, and keep the value that the program computed.
  ///
  /// - Parameter direction: 1 to the right, −1 to the left.
  func series(along variable: Int, direction: Double, at point: [Double]) -> [OneSidedSeries?] {
    withBounds(at: point) { values, errors in
      var series = [OneSidedSeries?](repeating: nil, count: graph.steps.count)
      for index in graph.steps.indices where graph.varies[index] {
        let step = graph.steps[index]
        if step.operation == .variable {
          guard Int(step.a) == variable else { continue }
          series[index] = OneSidedSeries([
            .init(exponent: 0, coefficient: values[index]), .init(exponent: 1, coefficient: direction),
          ])
          continue
        }
        let operands = step.operands
        guard operands.contains(where: { series[Int($0)] != nil }) else { continue }
        let known = operands.map { series[Int($0)] ?? OneSidedSeries(values[Int($0)]) }
        series[index] = OneSidedSeries.result(
          of: step.operation, known[0], known.count > 1 ? known[1] : .zero,
          known.count > 2 ? known[2] : .zero, isRounded: operands.contains { errors[Int($0)] > 0 })
      }
      return series
    }
  }

  /// The series of the results along one variable, to one side of a point.
  func results(along variable: Int, direction: Double, at point: [Double]) -> [OneSidedSeries] {
    let series = series(along: variable, direction: direction, at: point)
    let values = values(at: point)
    return zip(outputs, values).map { series[Int($0)] ?? OneSidedSeries($1) }
  }
}
