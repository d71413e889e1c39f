import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct PathMarkTests {
  private let frame = PlaneFrame(
    rect: Rect(x: 50, y: 20, width: 400, height: 400),
    extent: Extent(x: Limits(-5, 5) ?? .unit, y: Limits(-5, 5) ?? .unit))
  private let theme = NamedTheme.light.theme

  private func drawing(_ mark: PathMark) -> Drawing {
    var drawing = Drawing(size: Size(width: 500, height: 460))
    mark.draw(in: frame, theme: theme, into: &drawing)
    return drawing
  }

  /// The points of all strokes of a width and color.
  private func points(_ drawing: Drawing, width: Double) -> [Point] {
    drawing.items.flatMap { item -> ArraySlice<Point> in
      guard case .stroke(let range, let color, let style) = item, color == theme.accent,
        drawing.strokes[style].width == width
      else { return [] }
      return drawing.paths.points[range.points]
    }
  }

  /// Steepest descent on x² + y² in closed form: each step multiplies by 1 − 2η.
  private func bowl(rate: Double, steps: Int) -> [(x: Double, y: Double)] {
    var point = (x: -3.0, y: 4.0)
    return (0...steps).map { _ in
      defer { point = (point.x * (1 - 2 * rate), point.y * (1 - 2 * rate)) }
      return point
    }
  }

  @Test("every vertex of the drawn path inside the frame is an iterate", arguments: [0.1, 0.45, 0.95, 1.05])
  func vertices(rate: Double) {
    let iterates = bowl(rate: rate, steps: 60)
    let places = Set(iterates.map { frame.point($0.x, $0.y) })
    let drawn = points(drawing(PathMark(iterates)), width: 1.8).filter(frame.rect.contains)
    #expect(!drawn.isEmpty)
    #expect(drawn.allSatisfy(places.contains))
  }

  @Test("dots stand at iterates, and only where steps can be told apart")
  func dots() {
    let iterates = bowl(rate: 0.1, steps: 60)
    let places = Set(iterates.map { frame.point($0.x, $0.y) })
    let dots = points(drawing(PathMark(iterates)), width: 4.8)
    #expect(dots.allSatisfy(places.contains))
    // A step of 40 px/unit · 5 · 0.2 · 0.8ᵏ is 2.4 px at k = 12.6; the start has a ring, and each dot is a line of 2.
    #expect(Set(dots).count == 13)
    #expect(points(drawing(PathMark(bowl(rate: 0.001, steps: 1500))), width: 4.8).isEmpty)
  }

  @Test("many steps cost no more than the line needs, and their time grows with their number alone")
  func manySteps() {
    let slow = points(drawing(PathMark(bowl(rate: 0.0001, steps: 50_000))), width: 1.8)
    // A straight line: one vertex for each piece that is simplified by itself.
    #expect(slow.count <= 50_000 / 256 + 3)
    let bouncing = bowl(rate: 1, steps: 100_000)
    #expect(Set(points(drawing(PathMark(bouncing)), width: 4.8)).count <= 2)
  }

  @Test("a path that diverges leaves the frame and asks for no limits", arguments: [1.5, 10, 1e8, 1e300])
  func diverging(rate: Double) {
    let mark = PathMark(bowl(rate: rate, steps: 100))
    #expect(mark.extent == nil)
    let drawing = drawing(mark)
    let room = frame.rect.inset(by: Insets(all: -12))
    #expect(drawing.paths.points.allSatisfy(room.contains))
    // All of the iterates lie on the line 3y = −4x, far away as on the page.
    let places = points(drawing, width: 1.8).map { (frame.x.value(at: $0.x), frame.y.value(at: $0.y)) }
    #expect(!places.isEmpty && places.allSatisfy { abs(3 * $0.1 + 4 * $0.0) < 1e-4 })
  }

  @Test("numbers that are not finite interrupt the path")
  func notFinite() {
    let drawing = drawing(PathMark([(0, 0), (1, 1), (.nan, 0), (.infinity, 2), (2, 2), (3, 2)]))
    #expect(drawing.paths.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    #expect(points(drawing, width: 1.8).count == 4)
  }

  @Test("the start has a ring and the end a dot, unless they lie outside of the frame")
  func ends() {
    func circles(_ mark: PathMark) -> Int {
      drawing(mark).paths.verbs.filter { $0 == .cubic }.count / 4
    }
    // The ring is a circle over a disk.
    #expect(circles(PathMark([(0, 0), (1, 1)])) == 3)
    #expect(circles(PathMark([(0, 0), (9, 1)])) == 2)
    #expect(circles(PathMark([(0, 0)])) == 2)
    #expect(circles(PathMark([(9, 9), (-9, 9)])) == 0)
  }

  @Test("each long step has the head of an arrow whose tip is the iterate")
  func arrows() {
    var mark = PathMark([(0, 0), (2, 0), (2, 1), (2, 1.01)])
    mark.steps = .arrows
    let drawing = drawing(mark)
    let heads = drawing.items.compactMap { item -> [Point]? in
      guard case .fill(let range, let color, _) = item, color == theme.accent else { return nil }
      return drawing.paths.verbs[range.verbs].contains(.cubic)
        ? nil : Array(drawing.paths.points[range.points])
    }.flatMap { $0 }
    #expect(heads.count == 6)
    #expect(heads[0] == frame.point(2, 0) && heads[3] == frame.point(2, 1))
  }
}
