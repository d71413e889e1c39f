extension ScalarField {
  /// f″ at a number, for a field of one variable.
  package func secondDerivative(at x: Double) -> Double { hessianOrDifferences(at: [x]).rows[0][0] }

  /// The second derivatives: exact where the field knows them, otherwise by differences of gradients or of values.
  func hessianOrDifferences(at point: [Double]) -> SquareMatrix {
    if let exact = exactHessian(at: point) { return SquareMatrix(exact) }
    return exactGradient(at: point) == nil ? secondDifferences(at: point) : gradientDifferences(at: point)
  }

  /// Central differences of exact gradients with a step of ∛ε: about ten digits.
  private func gradientDifferences(at point: [Double]) -> SquareMatrix {
    let columns = point.indices.map { variable in
      let h = 0x1p-17 * max(1, abs(point[variable]))
      let (below, above) = (point[variable] - h, point[variable] + h)
      let lower = exactGradient(at: point.replacing(variable, with: below))?.components ?? []
      let upper = exactGradient(at: point.replacing(variable, with: above))?.components ?? []
      return zip(lower, upper).map { ($1 - $0) / (above - below) }
    }
    return SquareMatrix(
      point.indices.map { i in point.indices.map { j in (columns[i][j] + columns[j][i]) / 2 } })
  }

  /// Second differences of values with a step of ⁴√ε: about seven digits.
  private func secondDifferences(at point: [Double]) -> SquareMatrix {
    let steps = point.map { 0x1p-13 * max(1, abs($0)) }
    func value(_ i: Int, _ a: Double, _ j: Int, _ b: Double) -> Double {
      var moved = point
      moved[i] += a * steps[i]
      moved[j] += b * steps[j]
      return self.value(at: moved)
    }
    var rows = point.map { _ in point.map { _ in 0.0 } }
    for i in point.indices {
      rows[i][i] =
        (value(i, 1, i, 0) - 2 * self.value(at: point) + value(i, -1, i, 0)) / (steps[i] * steps[i])
      for j in 0..<i {
        let sum = value(i, 1, j, 1) - value(i, 1, j, -1) - value(i, -1, j, 1) + value(i, -1, j, -1)
        rows[i][j] = sum / (4 * steps[i] * steps[j])
        rows[j][i] = rows[i][j]
      }
    }
    return SquareMatrix(rows)
  }
}
