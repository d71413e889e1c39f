extension PlaneSamples {
  /// How many samples a refinement may make.
  static let refinementLimit = 1_000_000

  /// The samples with further columns and rows where the levels' course cannot be told from them.
  ///
  /// The field is evaluated at the middle of each cell. Where the middle, or the parabola through it and the corners,
  /// reaches a level that no corner reaches, there is a hill, a hollow or a neck inside the cell: its column and its
  /// row are halved. At most so many passes, and at most `refinementLimit` samples.
  public func refined(_ field: ScalarField, at levels: [Double], passes: Int = 3) -> PlaneSamples {
    var samples = self
    for _ in 0..<passes {
      guard 4 * samples.values.count <= Self.refinementLimit else { break }
      let doubts = samples.doubts(field, levels)
      guard doubts.columns.contains(true) else { break }
      samples = PlaneSamples(
        field, Self.halved(samples.xs, where: doubts.columns), Self.halved(samples.ys, where: doubts.rows))
    }
    return samples
  }

  private static func middles(_ ends: [Double]) -> [Double] {
    zip(ends, ends.dropFirst()).map { $0 + ($1 - $0) / 2 }
  }

  private static func halved(_ ends: [Double], where isDoubtful: [Bool]) -> [Double] {
    var result: [Double] = []
    for (index, middle) in middles(ends).enumerated() {
      result.append(ends[index])
      // Halving ends where the doubles do.
      if isDoubtful[index], middle > ends[index], middle < ends[index + 1] { result.append(middle) }
    }
    return result + [ends[ends.count - 1]]
  }

  private func doubts(_ field: ScalarField, _ levels: [Double]) -> (columns: [Bool], rows: [Bool]) {
    let middles = field.values(onRectangle: Self.middles(xs), Self.middles(ys))
    var columns = [Bool](repeating: false, count: xs.count - 1)
    var rows = [Bool](repeating: false, count: ys.count - 1)
    let width = xs.count
    for row in rows.indices {
      for column in columns.indices {
        let index = row * width + column
        let cell = Cell(
          corners: (values[index], values[index + 1], values[index + width], values[index + width + 1]),
          middle: middles[row * columns.count + column])
        guard cell.isDoubtful(levels) else { continue }
        columns[column] = true
        rows[row] = true
      }
    }
    return (columns, rows)
  }

  /// Four corners, row by row, and the middle of a cell.
  private struct Cell {
    var corners: (Double, Double, Double, Double)
    var middle: Double

    func isDoubtful(_ levels: [Double]) -> Bool {
      let (a, b, c, d) = corners
      let mean = (a + b + c + d) / 4
      // Where something is not finite, the border of the hole is found by itself.
      guard mean.isFinite, middle.isFinite else { return false }
      let (low, high) = (min(min(a, b), min(c, d)), max(max(a, b), max(c, d)))
      // An eighth of the two second differences: no parabola leaves the samples by more.
      let bend = abs(middle - mean)
      guard
        hasLevel(levels, from: min(low - bend, middle), below: low)
          || hasLevel(levels, above: high, to: max(high + bend, middle))
      else { return false }
      // Without a turn inside the cell the corners show all levels: a slope turns if the bend can undo it.
      let slopeX = smallest(b - a, d - c)
      let slopeY = smallest(c - a, d - b)
      return slopeX <= 4 * bend && slopeY <= 4 * bend
    }

    /// The smaller of two slopes, or zero if they point against each other.
    private func smallest(_ a: Double, _ b: Double) -> Double {
      a * b <= 0 ? 0 : min(abs(a), abs(b))
    }

    private func hasLevel(_ levels: [Double], from low: Double, below high: Double) -> Bool {
      low < high && levels.contains { $0 >= low && $0 < high }
    }

    private func hasLevel(_ levels: [Double], above low: Double, to high: Double) -> Bool {
      low < high && levels.contains { $0 > low && $0 <= high }
    }
  }
}
