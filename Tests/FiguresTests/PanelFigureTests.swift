import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct PanelFigureTests {
  private func plane(_ lower: Double, _ upper: Double, title: String = "") -> PlaneFigure {
    var figure = PlaneFigure(
      [], x: Axis(label: Label.mathematics("x"), limits: Limits(lower, upper)),
      y: Axis(label: Label.mathematics("y"), limits: Limits(lower, upper)))
    figure.title = title.isEmpty ? nil : Label(plain: title)
    figure.description = "From \(lower) to \(upper)."
    return figure
  }

  /// The frames of all figures of a panel, on the panel's page: the strokes that begin with a rectangle.
  private func frames(_ drawing: Drawing) -> [Rect] {
    var corner = Point.zero
    var frames: [Rect] = []
    for item in drawing.items {
      if case .beginGroup(let index) = item {
        let map = drawing.groups[index].transform
        corner = Point(map.tx, map.ty)
      }
      guard case .stroke(let range, _, let style) = item, drawing.strokes[style].width == Measures.frame.width
      else { continue }
      let points = drawing.paths.points[range.points].prefix(4)
      let (xs, ys) = (points.map(\.x), points.map(\.y))
      guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
        continue
      }
      frames.append(Rect(x: left + corner.x, y: top + corner.y, width: right - left, height: bottom - top))
    }
    return frames
  }

  @Test(
    "frames of a column share their sides, and frames of a row their top and bottom, whatever their labels")
  func aligned() {
    let figures: [any Figure] = [
      plane(-1, 1, title: "short"), plane(0, 0.001), plane(-10000, 10000), plane(0, 3),
    ]
    let frames = frames(PanelFigure(figures, columns: 2).drawing())
    #expect(frames.count == 4)
    for (a, b) in [(0, 2), (1, 3)] {
      #expect(abs(frames[a].left - frames[b].left) <= 1)
      #expect(abs(frames[a].right - frames[b].right) <= 2)
    }
    for (a, b) in [(0, 1), (2, 3)] { #expect(abs(frames[a].top - frames[b].top) <= 1) }
    #expect(frames[0].right < frames[1].left && frames[0].bottom < frames[2].top)
  }

  @Test("shared axes show what all figures show, and are named once a row and a column")
  func shared() {
    var rows = PanelRows([plane(-1, 1), plane(0, 5), plane(-3, 0), plane(0, 1)], columns: 2)
    rows.share([.x])
    let figures = rows.figures.compactMap { $0 as? PlaneFigure }
    #expect(figures.map(\.extent.x) == [Limits](repeating: Limits(-3, 5) ?? .unit, count: 4))
    #expect(figures.map(\.extent.y.upper) == [1, 5, 0, 1])
    #expect(figures.map { $0.x.label == nil } == [true, true, false, false])
    #expect(figures.allSatisfy { $0.y.label != nil })
  }

  @Test("surfaces share heights, and their plan with figures in a plane")
  func sharedHeights() throws {
    let fields = [1.0, 4].map { factor in ScalarField(dimension: 2) { factor * $0[0] * $0[0] + $0[1] } }
    let grid = try Grid(Domain(from: 0, to: 1, dimension: 2), counts: [5])
    let surfaces = try fields.map { try Surface($0, on: grid).figure() }
    var rows = PanelRows([surfaces[0], plane(-1, 2), surfaces[1]], columns: 3)
    rows.share([.x, .z])
    let shown = rows.figures.compactMap { ($0 as? SpaceFigure)?.shownLimits }
    #expect(shown.map(\.z) == [Limits(0, 5), Limits(0, 5)])
    #expect(
      shown.map(\.x) == [Limits(-1, 2), Limits(-1, 2)] && shown.map(\.y) == [Limits(0, 1), Limits(0, 1)])
  }

  @Test("equal color bars become one, and different ones stay")
  func bars() {
    func colored(_ upper: Double) -> PlaneFigure {
      var figure = plane(0, 1)
      figure.colorBar = Limits(0, upper).map { ColorBar(ColorScale($0)) }
      return figure
    }
    var same = PanelRows([colored(2), plane(0, 1), colored(2)], columns: 2)
    #expect(same.takeCommonBar() == colored(2).colorBar)
    #expect(same.figures.allSatisfy { ($0 as? PlaneFigure)?.colorBar == nil })
    var different = PanelRows([colored(2), colored(3)], columns: 2)
    #expect(different.takeCommonBar() == nil)
    #expect(different.figures.allSatisfy { ($0 as? PlaneFigure)?.colorBar != nil })
  }

  @Test("a graph beside a figure of equal units is as high, and a height of the panel is kept")
  func stretched() {
    var graph = plane(0, 1)
    graph.aspect = .auto
    var panel = PanelFigure([plane(0, 1), graph], columns: 2)
    let frames = frames(panel.drawing())
    #expect(abs(frames[0].top - frames[1].top) <= 1 && abs(frames[0].bottom - frames[1].bottom) <= 2)
    panel.page.height = 300
    #expect(panel.drawing().size == Size(width: 720, height: 300))
  }

  @Test("a panel of panels draws every figure")
  func nested() {
    let inner = PanelFigure([plane(0, 1), plane(0, 1)], columns: 1)
    let drawing = PanelFigure([inner, plane(0, 1)], columns: 2).drawing()
    let strokes = drawing.items.filter {
      if case .stroke(_, _, let style) = $0 {
        drawing.strokes[style].width == Measures.frame.width
      } else {
        false
      }
    }
    #expect(strokes.count == 3)
  }

  @Test("the description names each figure by its letter")
  func described() {
    let drawing = PanelFigure([plane(0, 1), plane(0, 2)], columns: 2).drawing()
    #expect(drawing.description == "(a) From 0.0 to 1.0. (b) From 0.0 to 2.0.")
  }

  @Test("letters go on after z")
  func letters() {
    #expect([0, 25, 26, 51, 52].map(PanelFigure.name) == ["a", "z", "aa", "az", "ba"])
  }
}
