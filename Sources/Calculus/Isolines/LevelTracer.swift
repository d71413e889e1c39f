/// Follows the border of {f ≥ level} from cell to cell: marching squares with the inside to the left.
///
/// Each crossed edge between samples is left by one segment and reached by one, so the segments form closed loops.
struct LevelTracer {
  let field: ScalarField
  let samples: PlaneSamples
  let bands: LevelBands
  let cells: [CrossedCell]

  init(_ field: ScalarField, _ samples: PlaneSamples, _ levels: [Double]) {
    self.field = field
    self.samples = samples
    bands = LevelBands(samples, levels)
    cells = bands.crossedCells()
  }

  /// The loops of one level; band 0 with the level −∞ gives the borders of the region where f is finite.
  func loops(band: Int, level: Double) -> LevelLoops {
    let segments = segments(UInt16(truncatingIfNeeded: band), level)
    var roots = EdgeRoots(level: level, capacity: segments.starts.count)
    for index in segments.starts.indices {
      addRoot(Int(segments.inside[index]), Int(segments.outside[index]), to: &roots)
    }
    roots.solve(field)
    return LevelLoops(segments, roots)
  }

  /// Node coordinates count from the ring.
  private func addRoot(_ inside: Int, _ outside: Int, to roots: inout EdgeRoots) {
    let (x, y) = (samples.xs[inside % bands.width - 1], samples.ys[inside / bands.width - 1])
    let (column, row) = (outside % bands.width - 1, outside / bands.width - 1)
    guard samples.xs.indices.contains(column), samples.ys.indices.contains(row) else {
      roots.addBorder(x, y)
      return
    }
    roots.add(
      from: (x, y, value(inside)), to: (samples.xs[column], samples.ys[row], value(outside)))
  }

  private func value(_ node: Int) -> Double {
    samples.values[(node / bands.width - 1) * samples.xs.count + node % bands.width - 1]
  }

  /// One segment of each crossed edge of each cell.
  private func segments(_ band: UInt16, _ level: Double) -> LevelSegments {
    var segments = LevelSegments()
    let width = bands.width
    bands.bands.withUnsafeBufferPointer { bands in
      for cell in cells where cell.lowest <= band && band < cell.highest {
        let corner = Int(cell.corner)
        // Counterclockwise from the lower left corner, and the edges that follow each of them.
        let nodes = CellRing(corner, corner + 1, corner + width + 1, corner + width)
        let edges = CellRing(2 * corner, 2 * (corner + 1) + 1, 2 * (corner + width), 2 * corner + 1)
        var pattern = 0
        for k in 0..<4 where bands[nodes[k]] > band { pattern |= 1 << k }
        let isSaddle = pattern == 0b0101 || pattern == 0b1010
        let isJoined = isSaddle && saddleIsInside(corner, level)
        for k in 0..<4 where pattern >> k & 1 == 1 && pattern >> ((k + 1) & 3) & 1 == 0 {
          // From the edge where the inside ends to the edge where it begins again.
          var entry = k
          if isSaddle {
            entry = isJoined ? (k + 1) & 3 : (k + 3) & 3
          } else {
            repeat { entry = (entry + 1) & 3 } while pattern >> ((entry + 1) & 3) & 1 == 0
          }
          segments.add(from: edges[k], to: edges[entry], inside: nodes[k], outside: nodes[(k + 1) & 3])
        }
      }
    }
    return segments
  }

  /// Claims that f reaches the level at the saddle point of the bilinear function through the corners.
  private func saddleIsInside(_ corner: Int, _ level: Double) -> Bool {
    let (column, row) = (corner % bands.width - 1, corner / bands.width - 1)
    let (a, b) = (value(corner), value(corner + 1))
    let (c, d) = (value(corner + bands.width), value(corner + bands.width + 1))
    let twist = a - b - c + d
    // Opposite corners are on one side, so the saddle lies inside the cell, but for rounding.
    let u = min(1, max(0, (a - c) / twist))
    let v = min(1, max(0, (a - b) / twist))
    let x = samples.xs[column] + (u.isFinite ? u : 0.5) * (samples.xs[column + 1] - samples.xs[column])
    let y = samples.ys[row] + (v.isFinite ? v : 0.5) * (samples.ys[row + 1] - samples.ys[row])
    let value = field.value(at: [x, y])
    return value.isFinite && value >= level
  }
}

/// Four numbers in a ring, without an allocation.
private struct CellRing {
  private let numbers: (Int, Int, Int, Int)

  init(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    numbers = (a, b, c, d)
  }

  subscript(index: Int) -> Int {
    switch index {
    case 0: numbers.0
    case 1: numbers.1
    case 2: numbers.2
    default: numbers.3
    }
  }
}
