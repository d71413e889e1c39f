/// A square matrix, row by row.
struct SquareMatrix: Sendable, Hashable {
  var rows: [[Double]]

  init(_ rows: [[Double]]) {
    precondition(rows.allSatisfy { $0.count == rows.count }, "a square matrix has as many columns as rows")
    self.rows = rows
  }

  /// The largest magnitude of an element; not-a-number if one is.
  var magnitude: Double {
    rows.reduce(0) { $1.reduce($0) { $1.isNaN ? .nan : Swift.max($0, abs($1)) } }
  }

  /// The x with matrix · x = vector by elimination with partial pivoting; nil for a singular matrix.
  func solution(of vector: [Double]) -> [Double]? {
    var rows = self.rows
    var right = vector
    let count = rows.count
    for column in 0..<count {
      let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      right.swapAt(column, pivot)
      for row in column + 1..<max(count, column + 1) {
        let factor = rows[row][column] / rows[column][column]
        for k in column..<count { rows[row][k] -= factor * rows[column][k] }
        right[row] -= factor * right[column]
      }
    }
    for row in (0..<count).reversed() {
      for k in row + 1..<max(count, row + 1) { right[row] -= rows[row][k] * right[k] }
      right[row] /= rows[row][row]
    }
    return right.isFinite ? right : nil
  }

  /// Claims that a symmetric matrix, with `shift` added to its diagonal, has only positive eigenvalues.
  ///
  /// By an attempt at Cholesky's factorization, which exists just then.
  func isPositiveDefinite(shift: Double = 0) -> Bool {
    var lower = rows
    for i in rows.indices {
      for j in 0...i {
        var sum = rows[i][j] + (i == j ? shift : 0)
        for k in 0..<j { sum -= lower[i][k] * lower[j][k] }
        if i == j {
          guard sum > 0 else { return false }
          lower[i][i] = sum.squareRoot()
        } else {
          lower[i][j] = sum / lower[j][j]
        }
      }
    }
    return true
  }

  /// The largest eigenvalue of a symmetric matrix, to the last digits; nil if an element is not finite.
  ///
  /// By bisection of Gershgorin's interval: s is above it just when s − matrix is positive definite.
  var largestEigenvalue: Double? {
    let reach = rows.map { $0.reduce(0) { $0 + abs($1) } }.max() ?? 0
    guard reach.isFinite else { return nil }
    let negated = SquareMatrix(rows.map { $0.map { -$0 } })
    var (below, above) = (-reach, reach)
    while true {
      let middle = below + (above - below) / 2
      guard middle > below, middle < above, above - below > 1e-15 * reach else { return above }
      if negated.isPositiveDefinite(shift: middle) { above = middle } else { below = middle }
    }
  }
}
