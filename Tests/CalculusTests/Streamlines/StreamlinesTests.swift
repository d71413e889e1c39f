import Testing

@testable import Calculus

@Suite struct StreamlinesTests {
  private typealias Case = (name: String, half: Double, body: @Sendable (Double, Double) -> Double)

  private static let cases: [Case] = [
    ("bowl", 2, { $0 * $0 + $1 * $1 }),
    ("saddle", 2, { $0 * $0 - $1 * $1 }),
    ("narrow ravine", 2, { $0 * $0 / 1000 + $1 * $1 }),
    ("monkey saddle", 2, { $0 * $0 * $0 - 3 * $0 * $1 * $1 }),
    ("slope", 2, { $0 + 2 * $1 }),
    ("Himmelblau", 5, { CriticalPointsTests.himmelblau.value(at: [$0, $1]) }),
  ]

  private static let side = 400.0
  private static let separation = 20.0

  private func streamlines(_ some: Case) throws -> (Streamlines, ScalarField) {
    let field = ScalarField(dimension: 2) { some.body($0[0], $0[1]) }
    let unit = Self.side / (2 * some.half)
    let lines = Streamlines(
      of: field, over: try Domain(from: -some.half, to: some.half, dimension: 2),
      metric: PageMetric(x: unit, y: unit), separation: Self.separation)
    return (lines, field)
  }

  /// The places of a line on the page.
  private func places(_ line: Streamline, _ half: Double) -> [SIMD2<Double>] {
    let unit = Self.side / (2 * half)
    return zip(line.x, line.y).map { SIMD2(($0 + half) * unit, ($1 + half) * unit) }
  }

  private func distance(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    let way = a - b
    return (way * way).sum().squareRoot()
  }

  @Test("each line ends at the border or a critical point, itself or as the line that it goes over into")
  func ends() throws {
    for some in Self.cases {
      let (streamlines, _) = try streamlines(some)
      #expect(streamlines.lines.count > 10, "\(some.name)")
      for line in streamlines.lines {
        let all = places(line, some.half)
        for (end, place) in [(line.source, all[0]), (line.sink, all[all.count - 1])] {
          switch end {
          case .border:
            let room = min(place.x, place.y, Self.side - place.x, Self.side - place.y)
            // A line that is stopped by its smallest step is still within a hundredth of a separation.
            #expect(abs(room) < 0.01 * Self.separation, "\(some.name)")
          case .criticalPoint(let index):
            let point = streamlines.criticalPoints[index]
            let unit = Self.side / (2 * some.half)
            let there = SIMD2((point.x + some.half) * unit, (point.y + some.half) * unit)
            #expect(distance(place, there) < 1e-6, "\(some.name)")
          case .line(let other):
            // Its last vertex is one of the other line.
            #expect(places(streamlines.lines[other], some.half).contains { distance($0, place) < 1e-9 })
          case .undefined, .flat:
            Issue.record("\(some.name): a line ends as \(end) at \(place.x), \(place.y)")
          }
        }
      }
    }
  }

  @Test("f falls along every line")
  func descent() throws {
    for some in Self.cases {
      let (streamlines, field) = try streamlines(some)
      for line in streamlines.lines {
        let values = zip(line.x, line.y).map { field.value(at: [$0, $1]) }
        for (before, after) in zip(values, values.dropFirst()) {
          // Rounding at a critical point, where f hardly changes.
          #expect(after <= before + 1e-9 * max(1, abs(before)), "\(some.name)")
        }
      }
    }
  }

  @Test(
    "lines side by side keep seven tenths of the separation; no place is left farther than 1.1 of it from a line"
  )
  func evenness() throws {
    let (streamlines, _) = try streamlines(("slope", 2, { $0 + 2 * $1 }))
    let all = streamlines.lines.map { places($0, 2) }
    for (index, line) in all.enumerated() {
      for other in all[(index + 1)...] {
        for place in line {
          let nearest = other.map { distance($0, place) }.min() ?? .infinity
          // They start with four fifths, but beside the border a start may see only the end of its neighbor, slantwise.
          #expect(nearest > 0.7 * Self.separation)
        }
      }
    }
    // Beside the border, where short lines are left out, there is more room.
    for x in stride(from: 30.0, through: 370, by: 10) {
      for y in stride(from: 30.0, through: 370, by: 10) {
        let nearest = all.lazy.map { $0.map { distance($0, SIMD2(x, y)) }.min() ?? .infinity }.min()
        #expect((nearest ?? .infinity) < 1.1 * Self.separation)
      }
    }
  }

  @Test(
    "every line has a place that is four fifths of a separation from all lines before it, but for those of saddles"
  )
  func voids() throws {
    for some in Self.cases {
      let (streamlines, _) = try streamlines(some)
      let all = streamlines.lines.map { places($0, some.half) }
      let saddles = streamlines.criticalPoints.indices.filter {
        ![.minimum, .maximum].contains(streamlines.criticalPoints[$0].kind)
      }
      for (index, line) in all.enumerated() {
        let ends = [streamlines.lines[index].source, streamlines.lines[index].sink]
        if ends.contains(where: { end in saddles.contains { .criticalPoint($0) == end } }) { continue }
        let before = all[..<index].flatMap { $0 }
        let widest = line.map { place in before.map { distance($0, place) }.min() ?? .infinity }.max()
        // The distance is known to half the spacing of vertices at best.
        #expect((widest ?? 0) > 0.75 * Self.separation, "\(some.name) \(index)")
      }
    }
  }

  @Test("the same lines come out again")
  func sameness() throws {
    #expect(try streamlines(Self.cases[5]).0 == streamlines(Self.cases[5]).0)
  }

  @Test("a field without any slope has no lines, one with a hole ends them there")
  func holes() throws {
    #expect(try streamlines(("constant", 2, { _, _ in 3 })).0.lines.isEmpty)
    #expect(try streamlines(("nowhere", 2, { _, _ in .nan })).0.lines.isEmpty)
    let dome = try streamlines(("dome", 2, { (1 - $0 * $0 - $1 * $1).squareRoot() })).0
    #expect(!dome.lines.isEmpty)
    for line in dome.lines { #expect(line.sink != .border && line.sink != .flat) }
  }
}
