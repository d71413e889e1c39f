extension ExactDerivatives {
  /// How many variables a Hessian matrix may have.
  package static let hessianLimit = 1_000

  /// The second partial derivatives at a point, row by row; nil with more variables than the limit.
  ///
  /// Not-a-number where there is none, as on a kink of a derivative. The program for them is made on each call:
  /// that costs about as much as some hundred values of f, and nobody pays who never asks.
  package func hessian(at point: [Double]) -> [[Double]]? {
    guard point.count <= Self.hessianLimit else { return nil }
    let gradient = gradient(at: point)
    guard gradient.value.isFinite, point.allSatisfy(\.isFinite) else {
      return point.map { _ in point.map { _ in .nan } }
    }
    let rows = products(at: point)
    let isRegular =
      rows.joined().allSatisfy(\.isFinite) && gradient.slopes.allSatisfy { $0.derivative != nil }
    return isRegular && edgesMet(at: point).isEmpty ? rows : onEdge(at: point, rows, gradient.slopes)
  }

  /// The matrix by the rules of differentiation alone.
  private func products(at point: [Double]) -> [[Double]] {
    let count = point.count
    let product = program.hessianTimesVector
    var rows = [[Double]](repeating: [], count: count)
    var arguments = point + [Double](repeating: 0, count: count)
    for variable in 0..<count {
      arguments[count + variable] = 1
      // The columns of a symmetric matrix are its rows.
      rows[variable] = product.values(at: arguments)
      arguments[count + variable] = 0
    }
    // Both orders of differentiation, rounded differently: the mean is symmetric.
    for row in 0..<count {
      for column in 0..<row {
        let mean = rows[row][column] / 2 + rows[column][row] / 2
        rows[row][column] = mean
        rows[column][row] = mean
      }
    }
    return rows
  }

  /// The Hessian where f is on an edge, or some number is not finite: from the slopes of each derivative.
  private func onEdge(at point: [Double], _ rows: [[Double]], _ gradient: [Slopes]) -> [[Double]] {
    let met = edgesMet(at: point)
    var result = rows.map { $0.map { _ in Double.nan } }
    let cost = derivatives.graph.steps.count + conditions.graph.steps.count
    for column in point.indices.prefix(max(1, Self.budget / cost)) {
      let staying = edges(met, stayingAlong: column, at: point)
      // On an edge that the line follows, the program's number is that of one branch.
      let isHidden = program.graph.variables(under: staying, count: point.count)
      let sides = [-1.0, 1].map { derivatives.results(along: column, direction: $0, at: point) }
      for row in point.indices where !isHidden[row] {
        guard let value = gradient[row].derivative else { continue }
        let slopes = Slopes(
          number: rows[row][column], left: OneSidedSlope(sides[0][row + 1], value: value, direction: -1),
          right: OneSidedSlope(sides[1][row + 1], value: value, direction: 1))
        result[row][column] = slopes.derivative ?? .nan
      }
    }
    // Where one order of differentiation exists, it stands for both.
    return result.indices.map { row in
      result.indices.map { result[row][$0].isNaN ? result[$0][row] : result[row][$0] }
    }
  }

  /// The steps that are on their edge at the point, and near it along a variable too.
  private func edges(_ met: [Int], stayingAlong variable: Int, at point: [Double]) -> [Int32] {
    let sides = [-1.0, 1].map { conditions.series(along: variable, direction: $0, at: point) }
    // A condition that does not depend on the variable has no series, and stays as it is.
    return met.filter { edge in
      sides.contains { $0[Int(conditions.outputs[edge])]?.sign != 0 }
    }.map { edges[$0] }
  }
}
