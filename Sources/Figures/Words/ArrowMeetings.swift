import Calculus
import Elementary

/// Where all arrows of a grid point inward, as exactly as the grid shows it: those of the samples around a place.
struct ArrowMeetings {
  private(set) var places: [(x: Double, y: Double)] = []
  /// Where arrows come in from two sides and leave to two others: those around it turn once the other way.
  private(set) var saddles: [(x: Double, y: Double)] = []
  private let xs: [Double]
  private let ys: [Double]
  private let dx: [Double]
  private let dy: [Double]
  private let sign: Double

  /// `sign` turns gradients into arrows.
  init(_ gradients: GradientSamples, on grid: Grid, sign: Double) {
    (xs, ys) = (grid.axes[0].samples, grid.axes[1].samples)
    (dx, dy) = (gradients.dx, gradients.dy)
    self.sign = sign
    let step = (grid.axes[0].step, grid.axes[1].step)
    places = Self.merged(samples(ring) + cells(ring), within: step)
    saddles = Self.merged(samples(turnsBack) + cells(turnsBack), within: step)
  }

  private func arrow(_ column: Int, _ row: Int) -> (dx: Double, dy: Double) {
    let index = row * xs.count + column
    return (sign * dx[index], sign * dy[index])
  }

  private func position(_ column: Int, _ row: Int) -> (x: Double, y: Double) { (xs[column], ys[row]) }

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
  private func samples(_ holds: Ring) -> [(x: Double, y: Double)] {
    inner(1) { column, row in
      let center = position(column, row)
      let own = arrow(column, row)
      // Elsewhere the place lies between samples.
      guard own.dx == 0, own.dy == 0 else { return nil }
      return holds(column - 1...column + 1, row - 1...row + 1, (column, row), center) ? center : nil
    }
  }

  /// Middles of cells that the arrows of the four corners, and of the twelve samples around them, point at.
  private func cells(_ holds: Ring) -> [(x: Double, y: Double)] {
    inner(2) { column, row in
      let (low, high) = (position(column - 1, row - 1), position(column, row))
      let center = (x: low.x + (high.x - low.x) / 2, y: low.y + (high.y - low.y) / 2)
      return holds(column - 2...column + 1, row - 2...row + 1, nil, center) ? center : nil
    }
  }

  private func inner(
    _ margin: Int, _ place: (Int, Int) -> (x: Double, y: Double)?
  ) -> [(x: Double, y: Double)] {
    var found: [(x: Double, y: Double)] = []
    for row in stride(from: margin, to: ys.count - 1, by: 1) {
      for column in stride(from: margin, to: xs.count - 1, by: 1) {
        if let place = place(column, row) { found.append(place) }
      }
    }
    return found
  }

  /// What holds of the samples in some columns and rows, but for one in their middle.
  private typealias Ring = (
    _ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, _ around: (Int, Int)?,
    _ center: (x: Double, y: Double)
  ) -> Bool

  private func ring(
    _ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, _ around: (Int, Int)?,
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

  /// Whether the arrows turn by −360° on the way around, and around the cell in the middle.
  private func turnsBack(
    _ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, _ around: (Int, Int)?,
    _ center: (x: Double, y: Double)
  ) -> Bool {
    let isCell = around == nil
    guard
      isCell
        ? spansAllSides(
          columns.lowerBound + 1...columns.upperBound - 1, rows.lowerBound + 1...rows.upperBound - 1)
        : spansAllSides(columns, rows)
    else { return false }
    var border: [(Int, Int)] = []
    for column in columns.dropLast() { border.append((column, rows.lowerBound)) }
    for row in rows.dropLast() { border.append((columns.upperBound, row)) }
    for column in columns.dropFirst().reversed() { border.append((column, rows.upperBound)) }
    for row in rows.dropFirst().reversed() { border.append((columns.lowerBound, row)) }
    guard turn(along: border) == -1 else { return false }
    guard isCell else { return true }
    let (column, row) = (columns.lowerBound + 1, rows.lowerBound + 1)
    return turn(along: [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]) == -1
  }

  /// Whether arrows go left and right, up and down somewhere among the samples, as all that turn around do.
  ///
  /// A cheap look, which most places do not pass: a million arrows took two thirds of their figure's time.
  private func spansAllSides(_ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>) -> Bool {
    func spans(_ numbers: [Double]) -> Bool {
      var (least, most) = (Double.infinity, -Double.infinity)
      for row in rows {
        for column in columns {
          let number = numbers[row * xs.count + column]
          (least, most) = (min(least, number), max(most, number))
        }
      }
      return least <= 0 && most >= 0
    }
    return spans(dx) && spans(dy)
  }

  /// How often the arrows on a closed way turn around; nil where that cannot be told.
  private func turn(along way: [(Int, Int)]) -> Int? {
    var angle = 0.0
    for index in way.indices {
      let (a, b) = (
        arrow(way[index].0, way[index].1),
        arrow(way[(index + 1) % way.count].0, way[(index + 1) % way.count].1)
      )
      let (along, across) = (a.dx * b.dx + a.dy * b.dy, a.dx * b.dy - a.dy * b.dx)
      guard along.isFinite, across.isFinite, along != 0 || across != 0 else { return nil }
      // Opposite arrows do not say which way they turn.
      guard along > 0 || abs(across) > -1e-6 * along else { return nil }
      angle += Elementary.atan2(across, along)
    }
    return Int((angle / (2 * .pi)).rounded())
  }
}
