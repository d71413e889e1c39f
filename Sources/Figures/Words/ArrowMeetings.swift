import Calculus

/// Where all arrows of a grid point inward, as exactly as the grid shows it: those of the samples around a place.
struct ArrowMeetings {
  private(set) var places: [(x: Double, y: Double)] = []
  private let columns: Int
  private let rows: Int
  private let arrow: (Int, Int) -> (dx: Double, dy: Double)
  private let position: (Int, Int) -> (x: Double, y: Double)

  /// `sign` turns gradients into arrows.
  init(_ gradients: GradientSamples, on grid: Grid, sign: Double) {
    let (xs, ys) = (grid.axes[0].samples, grid.axes[1].samples)
    (columns, rows) = (xs.count, ys.count)
    arrow = { column, row in
      let index = row * xs.count + column
      return (sign * gradients.dx[index], sign * gradients.dy[index])
    }
    position = { (xs[$0], ys[$1]) }
    places = Self.merged(samples() + cells(), within: (grid.axes[0].step, grid.axes[1].step))
  }

  /// Neighbors are one place, in their middle.
  private static func merged(
    _ places: [(x: Double, y: Double)], within step: (x: Double, y: Double)
  ) -> [(x: Double, y: Double)] {
    var groups: [[(x: Double, y: Double)]] = []
    for place in places {
      let near = groups.firstIndex { group in
        group.contains { abs($0.x - place.x) < 1.5 * step.x && abs($0.y - place.y) < 1.5 * step.y }
      }
      if let near { groups[near].append(place) } else { groups.append([place]) }
    }
    return groups.map { group in
      let count = Double(group.count)
      return (group.reduce(0) { $0 + $1.x / count }, group.reduce(0) { $0 + $1.y / count })
    }
  }

  /// Samples that the arrows of all eight neighbors point at.
  private func samples() -> [(x: Double, y: Double)] {
    inner(1) { column, row in
      let center = position(column, row)
      let own = arrow(column, row)
      // Elsewhere the place lies between samples.
      guard own.dx == 0, own.dy == 0 else { return nil }
      return ring(column - 1...column + 1, row - 1...row + 1, around: (column, row), center) ? center : nil
    }
  }

  /// Middles of cells that the arrows of the four corners, and of the twelve samples around them, point at.
  private func cells() -> [(x: Double, y: Double)] {
    inner(2) { column, row in
      let (low, high) = (position(column - 1, row - 1), position(column, row))
      let center = (x: low.x + (high.x - low.x) / 2, y: low.y + (high.y - low.y) / 2)
      return ring(column - 2...column + 1, row - 2...row + 1, around: nil, center) ? center : nil
    }
  }

  private func inner(
    _ margin: Int, _ place: (Int, Int) -> (x: Double, y: Double)?
  ) -> [(x: Double, y: Double)] {
    var found: [(x: Double, y: Double)] = []
    for row in stride(from: margin, to: rows - 1, by: 1) {
      for column in stride(from: margin, to: columns - 1, by: 1) {
        if let place = place(column, row) { found.append(place) }
      }
    }
    return found
  }

  private func ring(
    _ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, around: (Int, Int)?,
    _ center: (x: Double, y: Double)
  ) -> Bool {
    for row in rows {
      for column in columns where around.map({ $0 != (column, row) }) ?? true {
        let (arrow, place) = (arrow(column, row), position(column, row))
        guard arrow.dx * (center.x - place.x) + arrow.dy * (center.y - place.y) > 0 else { return false }
      }
    }
    return true
  }
}
