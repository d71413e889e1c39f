import Testing

@testable import Calculus

@Suite struct IsolinesTests {
  private func grid(_ half: Double, _ count: Int) throws -> Grid {
    try Grid(Domain(from: -half, to: half, dimension: 2), counts: [count])
  }

  private static let himmelblau = ScalarField(dimension: 2) { p in
    let (u, v) = (p[0] * p[0] + p[1] - 11, p[0] + p[1] * p[1] - 7)
    return u * u + v * v
  }
  private static let bowl = ScalarField(dimension: 2) { $0[0] * $0[0] + $0[1] * $0[1] }
  private static let lemniscate = ScalarField(dimension: 2) { p in
    let square = p[0] * p[0] + p[1] * p[1]
    return square * square - 2 * (p[0] * p[0] - p[1] * p[1])
  }
  /// √(1 − x² − y²), undefined outside of the unit disk.
  private static let dome = ScalarField(dimension: 2) { p in (1 - p[0] * p[0] - p[1] * p[1]).squareRoot() }

  @Test("every vertex lies on its level, within a millionth of the difference along its edge")
  func onLevel() throws {
    let levels = [1.0, 10, 50, 100, 170, 400]
    let isolines = Isolines(of: Self.himmelblau, try grid(5, 41).samples(Self.himmelblau), at: levels)
    for set in isolines.sets {
      #expect(!set.lines.isEmpty)
      for line in set.lines {
        for index in 0..<line.count {
          let value = Self.himmelblau.value(at: [line.x[index], line.y[index]])
          // Along an edge of 0.25 f changes by at most 200 here.
          #expect(abs(value - set.level) <= 2e-4)
        }
      }
    }
  }

  @Test(
    "Himmelblau's function has as many level lines as its minima and saddles make, also on coarse grids",
    arguments: [
      // Minima 0 four times, saddles 13.31, 67.72, 104.02 and 178.34, a maximum 181.62.
      (0.5, 4), (5, 4), (12.5, 4), (14, 3), (60, 3), (75, 2), (100, 2), (110, 1), (178, 1), (179, 2),
      (181, 2),
      (183, 1),
    ], [121, 61, 31])
  func himmelblau(_ truth: (level: Double, count: Int), samples: Int) throws {
    let isolines = Isolines(of: Self.himmelblau, on: try grid(6, samples), at: [truth.level])
    #expect(isolines.sets[0].lines.count == truth.count)
    #expect(isolines.sets[0].lines.allSatisfy { $0.isClosed })
  }

  @Test("Rastrigin's function has a ring around each of its 13 deepest hollows", arguments: [51, 26])
  func rastrigin(samples: Int) throws {
    let field = ScalarField(dimension: 2) { p in
      // cos 2πt by doubling the angle: cos u = 1 − 2 sin²(u/2), with a Taylor series that is exact enough here.
      func cosine(_ t: Double) -> Double {
        let turn = t - t.rounded()
        let square = 4 * Double.pi * Double.pi * turn * turn
        return (1...14).reversed().reduce(1.0) { sum, k in
          1 - square / Double((2 * k) * (2 * k - 1)) * sum
        }
      }
      return 20 + p[0] * p[0] + p[1] * p[1] - 10 * (cosine(p[0]) + cosine(p[1]))
    }
    let isolines = Isolines(of: field, on: try grid(2.5, samples), at: [4.5])
    #expect(isolines.sets[0].lines.count == 13)
  }

  @Test(
    "the lemniscate parts into two loops below its saddle, and is one above",
    arguments: [(-0.5, 2), (-0.1, 2), (-1e-3, 2), (1e-3, 1), (0.1, 1), (1, 1)], [81, 41, 30])
  func lemniscate(_ truth: (level: Double, count: Int), samples: Int) throws {
    let isolines = Isolines(of: Self.lemniscate, on: try grid(2, samples), at: [truth.level])
    #expect(isolines.sets[0].lines.count == truth.count)
    #expect(isolines.sets[0].lines.allSatisfy { $0.isClosed })
  }

  @Test("a hollow smaller than a cell is found")
  func smallHollow() throws {
    // Radius 0.05 at a place between the samples, whose distance is 0.2.
    let field = ScalarField(dimension: 2) { p in
      let (u, v) = (p[0] - 0.51, p[1] + 0.29)
      return (u * u + v * v).squareRoot()
    }
    let lines = Isolines(of: field, on: try grid(2, 21), at: [0.05]).sets[0].lines
    #expect(lines.count == 1 && lines.allSatisfy { $0.isClosed })
  }

  @Test("lines that leave the rectangle end exactly on its border")
  func border() throws {
    let field = ScalarField(dimension: 2) { $0[0] * $0[1] }
    let lines = Isolines(of: field, on: try grid(1, 24), at: [0.25]).sets[0].lines
    #expect(lines.count == 2)
    for line in lines {
      #expect(!line.isClosed)
      for end in [0, line.count - 1] {
        #expect(max(abs(line.x[end]), abs(line.y[end])) == 1)
        #expect(abs(min(abs(line.x[end]), abs(line.y[end])) - 0.25) < 1e-7)
      }
    }
  }

  @Test("a region's border has its area to the left; a whole disk has π r²")
  func area() throws {
    let isolines = Isolines(of: Self.bowl, on: try grid(2, 161), at: [1])
    let outside = isolines.sets[0].region.map(\.doubleArea).reduce(0, +) / 2
    // A polygon of n = 320 even sides lacks 2π³/3n² = 2.0e-4 of the area, one of uneven sides a little more.
    #expect(abs(outside - (16 - Double.pi)) < 4e-4)
    #expect(isolines.sets[0].region.count == 2)
    #expect(isolines.domain.region.map { $0.count } == [4])
  }

  @Test("regions are nested: a higher level has no more area")
  func nested() throws {
    let isolines = Isolines(of: Self.himmelblau, on: try grid(6, 61), at: [10, 50, 150, 180, 400, 1000])
    let areas = isolines.sets.map { $0.region.map(\.doubleArea).reduce(0, +) }
    #expect(zip(areas, areas.dropFirst()).allSatisfy { $0 > $1 })
    #expect(areas.allSatisfy { $0 > 0 && $0 < 2 * 144 })
  }

  @Test("a hole has a smooth border, and no line along it")
  func hole() throws {
    let isolines = Isolines(of: Self.dome, on: try grid(1.5, 61), at: [0.25, 0.5])
    for set in isolines.sets {
      #expect(set.lines.count == 1 && set.lines.allSatisfy { $0.isClosed })
      for (x, y) in zip(set.lines[0].x, set.lines[0].y) {
        #expect(abs(x * x + y * y - (1 - set.level * set.level)) < 1e-5)
      }
    }
    let area = isolines.domain.region.map(\.doubleArea).reduce(0, +) / 2
    // Chords of a twentieth of the radius.
    #expect(abs(area - Double.pi) < 5e-3)
  }

  @Test("no line runs along a pole or a jump")
  func pole() throws {
    let field = ScalarField(dimension: 2) { 1 / $0[0] }
    let sets = Isolines(of: field, on: try grid(1, 40), at: [-4, 2, 5]).sets
    for set in sets {
      #expect(set.lines.count == 1)
      #expect(set.lines.flatMap { $0.x }.allSatisfy { abs($0 - 1 / set.level) < 1e-6 })
    }
    let step = ScalarField(dimension: 2) { $0[0] < 0.123 ? 0 : 1 }
    let isolines = Isolines(of: step, on: try grid(1, 21), at: [0.5])
    #expect(isolines.sets[0].lines.isEmpty)
    let area = isolines.sets[0].region.map(\.doubleArea).reduce(0, +) / 2
    #expect(abs(area - 2 * (1 - 0.123)) < 1e-9)
  }

  @Test("a field that is nowhere finite has no lines and no regions; a constant has a region alone")
  func degenerate() throws {
    let nothing = ScalarField(dimension: 2) { _ in .nan }
    let isolines = Isolines(of: nothing, on: try grid(1, 9), at: [0])
    #expect(isolines.domain.region.isEmpty && isolines.sets[0].lines.isEmpty)
    let flat = ScalarField(dimension: 2) { _ in 3 }
    let level = Isolines(of: flat, on: try grid(1, 9), at: [3]).sets[0]
    #expect(level.lines.isEmpty && level.region.count == 1)
  }

  @Test("simplified lines stay within the tolerance, with far fewer points")
  func simplified() throws {
    let tolerance = LineTolerance(x: 0.001, y: 0.002)
    let exact = Isolines(of: Self.bowl, on: try grid(2, 201), at: [2]).sets[0].lines[0]
    let simple = exact.simplified(to: tolerance)
    #expect(simple.count < exact.count / 4)
    for index in 0..<exact.count {
      let nearest = (0..<simple.count).map { side -> Double in
        let next = (side + 1) % simple.count
        let (ax, ay) = (simple.x[side] / tolerance.x, simple.y[side] / tolerance.y)
        let (bx, by) = (simple.x[next] / tolerance.x - ax, simple.y[next] / tolerance.y - ay)
        let (px, py) = (exact.x[index] / tolerance.x - ax, exact.y[index] / tolerance.y - ay)
        let part = min(1, max(0, (px * bx + py * by) / (bx * bx + by * by)))
        return (px - part * bx) * (px - part * bx) + (py - part * by) * (py - part * by)
      }.min()!
      #expect(nearest <= 1 + 1e-9)
    }
  }
}

extension Grid {
  fileprivate func samples(_ field: ScalarField) -> PlaneSamples { PlaneSamples(field, on: self) }
}
