internal import Elementary

/// The ends of many descents in a plane, and the minima among them.
struct EndPoints {
  let x: [Double]
  let y: [Double]
  /// Ends as near to a minimum as this belong to it.
  let reach: Double

  /// A small square of the plane.
  private struct Square: Hashable {
    var column: Double
    var row: Double
  }

  /// Beyond this many candidates the map is of no use to a reader.
  private static let candidateLimit = 400

  /// The minima that ends lie at, from left to right; crowds of ends are looked at first, each up close.
  func minima(of field: ScalarField) -> [[Double]] {
    var crowds: [Square: (count: Int, first: Int)] = [:]
    for index in x.indices where x[index].isFinite && y[index].isFinite {
      let square = Square(
        column: Elementary.floor(x[index] / reach), row: Elementary.floor(y[index] / reach))
      crowds[square, default: (0, index)].count += 1
    }
    var found: [[Double]] = []
    // Equal crowds in the order of the grid, since that of a dictionary changes from run to run.
    let order = crowds.values.sorted { ($1.count, $0.first) < ($0.count, $1.first) }
    for crowd in order.prefix(Self.candidateLimit) {
      let end = [x[crowd.first], y[crowd.first]]
      guard !found.contains(where: { isNear($0, end) }), let minimum = field.minimum(near: end) else {
        continue
      }
      // A search that starts on a slope goes far, to a minimum that these descents did not reach.
      guard isNear(minimum, end), !found.contains(where: { isNear($0, minimum) }) else { continue }
      found.append(minimum)
    }
    return found.sorted { a, b in
      abs(a[0] - b[0]) > 1e-6 * reach ? a[0] < b[0] : a[1] < b[1]
    }
  }

  /// The nearest of the minima for each end, −1 where none is within reach.
  func nearest(_ minima: [[Double]]) -> [Int] {
    x.indices.map { index in
      var best = (place: -1, distance: reach * reach)
      for (place, minimum) in minima.enumerated() {
        let (dx, dy) = (x[index] - minimum[0], y[index] - minimum[1])
        let distance = dx * dx + dy * dy
        if distance < best.distance { best = (place, distance) }
      }
      return best.place
    }
  }

  private func isNear(_ a: [Double], _ b: [Double]) -> Bool {
    let (dx, dy) = (a[0] - b[0], a[1] - b[1])
    return dx * dx + dy * dy < reach * reach
  }
}
