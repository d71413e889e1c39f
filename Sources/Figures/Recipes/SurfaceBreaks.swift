import Calculus
import Visibility

/// Where a field is interrupted between neighboring samples: at the border of where it is finite, and at jumps.
struct SurfaceBreaks {
  private let field: ScalarField
  private let samples: FieldSamples
  private let xs: [Double]
  private let ys: [Double]
  private(set) var breaks: [GridEdge: EdgeBreak] = [:]

  /// Halvings of an edge: its end is then known to a ten-thousandth of the page.
  private static let halvings = 20
  /// A jump that is smaller than this part of all heights looks like a slope.
  private static let smallestJump = 0.02

  init(_ field: ScalarField, _ samples: FieldSamples) {
    self.field = field
    self.samples = samples
    xs = samples.grid.axes[0].samples
    ys = samples.grid.axes[1].samples
    guard let range = samples.finiteRange else { return }
    let least = Self.smallestJump * (range.upperBound - range.lowerBound)
    let width = xs.count
    for j in ys.indices {
      for i in xs.indices {
        let point = j * width + i
        if i + 1 < width { find(GridEdge(point: point, isAlongX: true), i, width, least) }
        if j + 1 < ys.count { find(GridEdge(point: point, isAlongX: false), j, ys.count, least) }
      }
    }
  }

  /// Looks for a break on an edge that is the `place`-th of its grid line.
  private mutating func find(_ edge: GridEdge, _ place: Int, _ count: Int, _ least: Double) {
    let step = edge.isAlongX ? 1 : xs.count
    let (start, end) = (samples.values[edge.point], samples.values[edge.point + step])
    if start.isFinite != end.isFinite {
      breaks[edge] = border(edge, startIsFinite: start.isFinite)
    } else if start.isFinite, abs(end - start) > least {
      // On a smooth surface neighboring edges rise alike.
      func rise(_ shift: Int) -> Double {
        let first = place + shift
        guard first >= 0, first + 1 < count else { return .infinity }
        let index = edge.point + shift * step
        let difference = abs(samples.values[index + step] - samples.values[index])
        return difference.isFinite ? difference : .infinity
      }
      let usual = min(rise(-1), rise(1))
      if usual == .infinity || abs(end - start) > 2 * usual { breaks[edge] = jump(edge, start, end) }
    }
  }

  /// A position on an edge; the height is the field's.
  private func point(_ edge: GridEdge, _ part: Double) -> Vector3 {
    let (i, j) = (edge.point % xs.count, edge.point / xs.count)
    let x = edge.isAlongX ? xs[i] + (xs[i + 1] - xs[i]) * part : xs[i]
    let y = edge.isAlongX ? ys[j] : ys[j] + (ys[j + 1] - ys[j]) * part
    return Vector3(x, y, field.value(at: [x, y]))
  }

  /// The last point of an edge at which the field is finite.
  private func border(_ edge: GridEdge, startIsFinite: Bool) -> EdgeBreak {
    var (inside, outside) = startIsFinite ? (0.0, 1.0) : (1.0, 0.0)
    var last = point(edge, inside)
    for _ in 0..<Self.halvings {
      let middle = (inside + outside) / 2
      let candidate = point(edge, middle)
      if candidate.z.isFinite {
        (inside, last) = (middle, candidate)
      } else {
        outside = middle
      }
    }
    return startIsFinite ? EdgeBreak(before: last, after: nil) : EdgeBreak(before: nil, after: last)
  }

  /// The two sides of a jump; nil if the difference shrinks with the distance, as on a steep slope.
  private func jump(_ edge: GridEdge, _ start: Double, _ end: Double) -> EdgeBreak? {
    var (from, to) = (0.0, 1.0)
    var (low, high) = (point(edge, 0), point(edge, 1))
    let whole = abs(end - start)
    for _ in 0..<Self.halvings {
      let middle = (from + to) / 2
      let candidate = point(edge, middle)
      guard candidate.z.isFinite else { return EdgeBreak(before: low, after: high) }
      if abs(candidate.z - low.z) >= abs(high.z - candidate.z) {
        (to, high) = (middle, candidate)
      } else {
        (from, low) = (middle, candidate)
      }
      if abs(high.z - low.z) < 0.6 * whole { return nil }
    }
    return EdgeBreak(before: low, after: high)
  }
}
