extension PlaneSamples {
  /// How many samples a refinement may look at.
  static let refinementLimit = 1_000_000

  /// The samples with further columns and rows where the levels' course cannot be told from them.
  ///
  /// The field is evaluated at twice the density. Where the parabola through the ends and the middle of an edge reaches
  /// a level that neither end reaches, two lines cross the edge, and its column or row is halved; where the middle of
  /// a cell reaches a level that its border does not, there is a hill or a hollow inside, and both are halved.
  public func refined(_ field: ScalarField, at levels: [Double], passes: Int = 3) -> PlaneSamples {
    var samples = self
    for _ in 0..<passes {
      guard 4 * samples.values.count <= Self.refinementLimit else { break }
      let (xs, ys) = (Self.halved(samples.xs), Self.halved(samples.ys))
      let doubts = Doubts(
        field.values(onRectangle: xs, ys), columns: samples.xs.count - 1, rows: samples.ys.count - 1, levels)
      guard doubts.columns.contains(true) || doubts.rows.contains(true) else { break }
      samples = PlaneSamples(
        field, Self.halved(samples.xs, where: doubts.columns), Self.halved(samples.ys, where: doubts.rows))
    }
    return samples
  }

  private static func halved(_ ends: [Double], where isDoubtful: [Bool]? = nil) -> [Double] {
    var result: [Double] = []
    for index in 0..<ends.count - 1 {
      result.append(ends[index])
      guard isDoubtful?[index] ?? true else { continue }
      let middle = ends[index] + (ends[index + 1] - ends[index]) / 2
      // Halving ends where the doubles do.
      if isDoubtful == nil || (middle > ends[index] && middle < ends[index + 1]) { result.append(middle) }
    }
    return result + [ends[ends.count - 1]]
  }
}

/// Which columns and rows of cells hide lines between their samples.
private struct Doubts {
  private(set) var columns: [Bool]
  private(set) var rows: [Bool]

  /// From values at twice the density: (2 columns + 1) × (2 rows + 1) of them.
  init(_ values: [Double], columns: Int, rows: Int, _ levels: [Double]) {
    self.columns = Array(repeating: false, count: columns)
    self.rows = Array(repeating: false, count: rows)
    let width = 2 * columns + 1
    let hidden = HiddenLevels(levels: levels)
    values.withUnsafeBufferPointer { values in
      for row in 0...rows {
        for column in 0...columns {
          let corner = 2 * row * width + 2 * column
          if column < columns, hidden.hides(values[corner], values[corner + 1], values[corner + 2]) {
            self.columns[column] = true
          }
          if row < rows, hidden.hides(values[corner], values[corner + width], values[corner + 2 * width]) {
            self.rows[row] = true
          }
          guard column < columns, row < rows, hidden.hidesInside(values, corner, width) else { continue }
          self.columns[column] = true
          self.rows[row] = true
        }
      }
    }
  }
}

/// Asks whether a parabola reaches levels that its ends do not reach.
private struct HiddenLevels {
  /// Ascending.
  let levels: [Double]

  /// For the values at the ends and the middle of an edge.
  func hides(_ a: Double, _ middle: Double, _ b: Double) -> Bool {
    let (low, high) = (min(a, b), max(a, b))
    // Where something is not finite, the border of the hole is found by itself.
    guard let extreme = extreme(a, middle, b), high.isFinite else { return false }
    // The parabola is only near to f: a quarter more is allowed for.
    return contains(min(middle, extreme - 0.25 * (low - extreme)), low, isBelow: true)
      || contains(high, max(middle, extreme + 0.25 * (extreme - high)), isBelow: false)
  }

  /// For the nine values of a cell, from its lower left corner.
  func hidesInside(_ values: UnsafeBufferPointer<Double>, _ corner: Int, _ width: Int) -> Bool {
    let middle = values[corner + width + 1]
    let (left, right) = (values[corner + width], values[corner + width + 2])
    let (below, above) = (values[corner + 1], values[corner + 2 * width + 1])
    // Only a hill or a hollow is higher or lower than all four middles of the sides.
    guard (middle - left) * (middle - right) >= 0, (middle - below) * (middle - above) >= 0,
      (middle - left) * (middle - below) >= 0
    else { return false }
    let x = extreme(left, middle, right) ?? middle
    let y = extreme(below, middle, above) ?? middle
    var (low, high) = (min(min(left, right), min(below, above)), max(max(left, right), max(below, above)))
    for place in [corner, corner + 2, corner + 2 * width, corner + 2 * width + 2] {
      (low, high) = (min(low, values[place]), max(high, values[place]))
    }
    return contains(min(middle, min(x, y)), low, isBelow: true)
      || contains(high, max(middle, max(x, y)), isBelow: false)
  }

  /// The extreme value of the parabola between its ends; the middle where it has none there, nil for what is not finite.
  private func extreme(_ a: Double, _ middle: Double, _ b: Double) -> Double? {
    let bend = 2 * (a + b - 2 * middle)
    let slope = 4 * middle - 3 * a - b
    guard bend.isFinite, slope.isFinite else { return nil }
    guard bend != 0, -slope / bend > 0, -slope / bend < 2 else { return middle }
    return a - slope / bend * slope / 4
  }

  /// Claims that a level lies in [from, to), or in (from, to].
  private func contains(_ from: Double, _ to: Double, isBelow: Bool) -> Bool {
    guard from < to else { return false }
    var (start, end) = (0, levels.count)
    while start < end {
      let middle = (start + end) / 2
      if isBelow ? levels[middle] < from : levels[middle] <= from { start = middle + 1 } else { end = middle }
    }
    return start < levels.count && (isBelow ? levels[start] < to : levels[start] <= to)
  }
}
