import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct QuiverMarkTests {
  private let extent = Extent(x: Limits(-2, 2)!, y: Limits(-1, 1)!)

  private func mark(_ vectors: [(Double, Double)]) -> QuiverMark {
    let samples = vectors.enumerated().map { index, vector in
      QuiverMark.Sample(x: Double(index) * 0.5 - 1, y: 0, dx: vector.0, dy: vector.1)
    }
    return QuiverMark(samples, cell: (0.5, 0.5), domain: extent)
  }

  /// The tips and the tails that were drawn, read from the display list.
  private func arrows(_ mark: QuiverMark, in frame: PlaneFrame) -> (tails: [Point], tips: [Point]) {
    var drawing = Drawing(size: Size(width: 400, height: 200))
    mark.draw(in: frame, theme: NamedTheme.light.theme, into: &drawing)
    var (tails, tips): ([Point], [Point]) = ([], [])
    for item in drawing.items {
      switch item {
      case .stroke(let range, _, _):
        tails += stride(from: range.points.lowerBound, to: range.points.upperBound, by: 2).map {
          drawing.paths.points[$0]
        }
      case .fill(let range, _, _):
        tips += stride(from: range.points.lowerBound, to: range.points.upperBound, by: 3).map {
          drawing.paths.points[$0]
        }
      default: break
      }
    }
    return (tails, tips)
  }

  private var frame: PlaneFrame {
    PlaneFrame(rect: Rect(x: 0, y: 0, width: 400, height: 200), extent: extent)
  }

  @Test("the longest arrow is 0.9 of a cell, and the others are in proportion to their vectors")
  func lengths() {
    let mark = mark([(3, 4), (0.3, -0.4), (-5, 0)])
    let (_, tips) = arrows(mark, in: frame)
    let lengths = zip(tips, mark.samples).map { tip, sample in (tip - frame.point(sample.x, sample.y)).length
    }
    // One cell is 50 points; the products of the scale round a few times.
    #expect(abs(lengths[0] - 45) < 1e-9)
    #expect(abs(lengths[1] - 4.5) < 1e-9)
    #expect(abs(lengths[2] - 45) < 1e-9)
  }

  @Test("directions are true in data space, also where the axes have different scales")
  func directions() {
    let uneven = PlaneFrame(rect: Rect(x: 0, y: 0, width: 400, height: 50), extent: extent)
    let mark = mark([(3, 4), (-1, 2)])
    let (_, tips) = arrows(mark, in: uneven)
    for (tip, sample) in zip(tips, mark.samples) {
      let offset = tip - uneven.point(sample.x, sample.y)
      let (dx, dy) = (offset.dx / uneven.x.factor, offset.dy / uneven.y.factor)
      #expect(abs(dx * sample.dy - dy * sample.dx) < 1e-12)
      #expect(dx * sample.dx + dy * sample.dy > 0)
    }
  }

  @Test("drawn arrows stand at right angles to drawn level lines where units are equal: |cos| < 0.01")
  func perpendicular() throws {
    let field = ScalarField(dimension: 2) { ($0[0] * $0[0] + 3 * $0[1] * $0[1]) / 2 + $0[0] * $0[1] / 4 }
    let quiver = Quiver(field, on: try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [9]))
    let figure = quiver.figure()
    let frame = figure.placedLegend().0.frame
    let mark = quiver.sampled().mark
    let scale = ArrowScale(mark, in: frame)
    var checked = 0
    for sample in mark.samples where sample.x != 0 || sample.y != 0 {
      let (x, y) = (sample.x, sample.y)
      let level = field.value(at: [x, y])
      // The line of the sample's level within a hundredth, as it is drawn.
      let grid = try Grid(Domain([(x - 0.01, x + 0.01), (y - 0.01, y + 0.01)]), counts: [5])
      guard let line = Isolines(of: field, on: grid, at: [level]).sets[0].lines.first, line.count > 1 else {
        continue
      }
      let start = frame.point(line.x[0], line.y[0])
      let along = frame.point(line.x[line.count - 1], line.y[line.count - 1]) - start
      let arrow = scale.vector(sample.dx, sample.dy)
      let cosine = (along.dx * arrow.dx + along.dy * arrow.dy) / (along.length * arrow.length)
      #expect(abs(cosine) < 0.01)
      checked += 1
    }
    #expect(checked >= 70)
  }

  @Test("the pivot is the part of the arrow that stands at the sample", arguments: QuiverMark.Pivot.allCases)
  func pivot(_ pivot: QuiverMark.Pivot) {
    var mark = mark([(1, 1)])
    mark.pivot = pivot
    let (tails, tips) = arrows(mark, in: frame)
    let sample = frame.point(mark.samples[0].x, mark.samples[0].y)
    let pivotPoint = tails[0] + (tips[0] - tails[0]) * pivot.fraction
    #expect((pivotPoint - sample).length < 1e-12 * 400)
  }

  @Test("a zero vector is a dot at its sample, and has no head")
  func zero() {
    let mark = mark([(0, 0), (1, 0)])
    var drawing = Drawing(size: Size(width: 400, height: 200))
    mark.draw(in: frame, theme: NamedTheme.light.theme, into: &drawing)
    let dots = drawing.items.compactMap { item -> Point? in
      guard case .stroke(let range, _, let style) = item, drawing.strokes[style].cap == .round else {
        return nil
      }
      return drawing.paths.points[range.points.lowerBound]
    }
    #expect(dots == [frame.point(-1, 0)])
    #expect(arrows(mark, in: frame).tips.count == 1)
  }

  @Test("arrows never move the limits")
  func limits() {
    #expect(mark([(1, 0)]).extent == mark([(1000, -1000), (0, 3)]).extent)
  }

  @Test("no arrow leaves what the mark asks to be seen")
  func insideExtent() throws {
    var generator = SplitMix(state: 11)
    for pivot in QuiverMark.Pivot.allCases {
      let samples = (0..<81).map { index in
        QuiverMark.Sample(
          x: Double(index % 9) * 0.5 - 2, y: Double(index / 9) * 0.25 - 1,
          dx: .random(in: -1...1, using: &generator), dy: .random(in: -1...1, using: &generator))
      }
      var mark = QuiverMark(samples, cell: (0.5, 0.25), domain: extent)
      mark.pivot = pivot
      let wanted = try #require(mark.extent)
      let frame = PlaneFrame(rect: Rect(x: 0, y: 0, width: 400, height: 200), extent: wanted)
      let (tails, tips) = arrows(mark, in: frame)
      #expect((tails + tips).allSatisfy { frame.rect.contains($0) })
    }
  }
}
