import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct ContourMarkTests {
  private static let himmelblau = ScalarField(dimension: 2) { p in
    let (u, v) = (p[0] * p[0] + p[1] - 11, p[0] + p[1] * p[1] - 7)
    return u * u + v * v
  }
  private static let ravine = ScalarField(dimension: 2) { $0[0] * $0[0] / 20 + $0[1] * $0[1] }
  private static let fields = [himmelblau, ravine, ScalarField(dimension: 2) { $0[0] * $0[1] }]

  private func contour(_ field: ScalarField, _ levels: Levels) throws -> Contour {
    var contour = try Contour(field, over: Domain(from: -5, to: 5, dimension: 2))
    contour.levels = levels
    return contour
  }

  private func frame(_ contour: Contour) -> PlaneFrame {
    PlaneFrame(rect: Rect(x: 50, y: 30, width: 430, height: 430), extent: Extent(contour.grid))
  }

  private func labels(_ contour: Contour) throws -> (labels: [ContourLabels.Label], lines: [[MeasuredLine]]) {
    let frame = frame(contour)
    let sets = try contour.sampled().isolines.sets
    let lines = sets.map { set in set.lines.map { MeasuredLine($0, in: frame) } }
    let texts = LevelLabels.labels(sets.map(\.level))
    return (ContourLabels.placed(lines, texts: texts, in: frame.rect), lines)
  }

  @Test(
    "no two labels have a point in common, and all stand inside the frame", arguments: fields.indices,
    [5, 12, 40])
  func apart(_ index: Int, count: Int) throws {
    let contour = try contour(Self.fields[index], .count(count))
    let (labels, _) = try labels(contour)
    #expect(!labels.isEmpty)
    for (place, label) in labels.enumerated() {
      #expect(label.box.corners.allSatisfy { frame(contour).rect.contains($0) })
      for other in labels[..<place] { #expect(!label.box.overlaps(other.box)) }
    }
  }

  @Test("labels are upright, and stand on their own line", arguments: fields.indices)
  func upright(_ index: Int) throws {
    let (labels, lines) = try labels(try contour(Self.fields[index], .count(10)))
    for label in labels {
      #expect(abs(label.box.angle.degrees) <= 90)
      let line = lines[label.level][label.line]
      let middle = line.point(at: (label.gap.lowerBound + label.gap.upperBound) / 2)
      #expect((middle - label.box.center).length <= 3.5)
    }
  }

  @Test("no other line runs through a label", arguments: fields.indices)
  func free(_ index: Int) throws {
    let (labels, lines) = try labels(try contour(Self.fields[index], .count(20)))
    for label in labels {
      var inner = label.box
      // The map of lines has squares of 1.5 points.
      (inner.width, inner.height) = (inner.width - 3, inner.height - 3)
      for (level, lines) in lines.enumerated() {
        for (place, line) in lines.enumerated() where (level, place) != (label.level, label.line) {
          let crossing = stride(from: 0, through: line.length, by: 0.5).first { length in
            inner.overlaps(
              TurnedBox(center: line.point(at: length), along: Offset(1, 0), width: 0, height: 0))
          }
          #expect(crossing == nil)
        }
      }
    }
  }

  @Test("a line is interrupted under its label, and complete elsewhere")
  func gaps() throws {
    let square = Polyline(x: [0, 1, 1, 0], y: [0, 0, 1, 1], isClosed: true)
    let unit = PlaneFrame(rect: Rect(x: 0, y: 0, width: 100, height: 100), extent: Extent(x: .unit, y: .unit))
    let line = MeasuredLine(square, in: unit)
    #expect(line.length == 400)
    let path = Path { line.add(to: &$0, without: [30...50, 150...160]) }
    var drawn = 0.0
    var next = 0
    var last = Point.zero
    for verb in path.verbs {
      if verb == .line { drawn += (path.points[next] - last).length }
      if verb.pointCount > 0 { last = path.points[next] }
      next += verb.pointCount
    }
    // Lengths of a few hundred points round in the last place.
    #expect(abs(drawn - 370) < 1e-9)
    #expect(path.verbs.count { $0 == .move } == 2)
  }

  @Test("level lines stand at right angles to the gradient: |cos| < 0.01")
  func perpendicular() throws {
    var contour = try contour(Self.himmelblau, .count(10))
    contour.page.width = 640
    let samples = PlaneSamples(contour.field, on: contour.grid)
    let isolines = Isolines(of: contour.field, samples, at: [30, 60, 120, 240])
    for line in isolines.sets.flatMap({ $0.lines }) {
      for index in 1..<line.count {
        let (dx, dy) = (line.x[index] - line.x[index - 1], line.y[index] - line.y[index - 1])
        let length = (dx * dx + dy * dy).squareRoot()
        // The direction of a very short piece is that of its rounding.
        guard length > 1e-3 else { continue }
        let middle = [(line.x[index] + line.x[index - 1]) / 2, (line.y[index] + line.y[index - 1]) / 2]
        let gradient = contour.field.gradient(at: middle, by: .central).components
        let norm = (gradient[0] * gradient[0] + gradient[1] * gradient[1]).squareRoot()
        #expect(abs(gradient[0] * dx + gradient[1] * dy) < 0.01 * norm * length)
      }
    }
  }

  @Test("each fifth level of many is pointed out, zero among them")
  func emphasis() throws {
    let sets = try contour(Self.fields[2], .step(1)).sampled().isolines.sets
    let emphasized = ContourMark(sets, domain: Extent(x: .unit, y: .unit)).emphasized
    #expect(sets.count == 49)
    #expect(zip(sets, emphasized).filter { $1 }.map { $0.0.level } == [-20, -15, -10, -5, 0, 5, 10, 15, 20])
  }
}
