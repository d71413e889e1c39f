import Graphics

@testable import PNGBackend

/// What a coverage says of each pixel: winding numbers row by row.
struct Windings {
  let width: Int
  var values: [Float]

  init(_ coverage: borrowing Coverage, width: Int, height: Int) {
    self.width = width
    var values = [Float](repeating: 0, count: width * height)
    coverage.forEachSpan { row, columns, winding in
      for x in columns { values[row * width + x] += winding }
    }
    self.values = values
  }

  /// Of a filled path.
  init(filling path: Path, width: Int, height: Int) {
    var coverage = Coverage(width: width, height: height)
    coverage.add(Polylines(path.verbs[...], path.points[...], .identity))
    self.init(coverage, width: width, height: height)
  }

  /// Of a stroked path.
  init(stroking path: Path, _ style: StrokeStyle, scale: Double = 1, width: Int, height: Int) {
    var coverage = Coverage(width: width, height: height)
    Stroker(style, scale: scale).add(
      Polylines(path.verbs[...], path.points[...], .identity), to: &coverage)
    self.init(coverage, width: width, height: height)
  }

  subscript(x: Int, y: Int) -> Float { values[y * width + x] }

  /// The sum of the winding numbers: the signed area, which counts twice what is wound around twice.
  var signedArea: Double { values.reduce(0) { $0 + Double($1) } }

  /// The area that a fill rule takes for the inside.
  func area(_ rule: Drawing.FillRule) -> Double { values.reduce(0) { $0 + Double(rule.coverage($1)) } }
}

/// The shoelace formula, in the sense of the page: what winds clockwise to the eye is negative.
func signedArea(_ corners: [Point]) -> Double {
  var sum = 0.0
  for (a, b) in zip(corners, corners.dropFirst() + corners.prefix(1)) { sum += a.y * b.x - b.y * a.x }
  return sum / 2
}

/// Numbers that are alike on every run, by Lehmer's generator with the multiplier of Park and Miller.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed * 2_654_435_761 % 2_147_483_647 + 1 }

  mutating func number(in range: ClosedRange<Double>) -> Double {
    state = state * 48271 % 2_147_483_647
    return range.lowerBound + (range.upperBound - range.lowerBound) * Double(state) / 2_147_483_647
  }

  mutating func point(x: ClosedRange<Double>, y: ClosedRange<Double>) -> Point {
    Point(number(in: x), number(in: y))
  }
}
