import Calculus
import Graphics
import Testing
import Visibility

@testable import Figures

@Suite struct SpaceFigureTests {
  private static let bowl = ScalarField(dimension: 2) { $0[0] * $0[0] + $0[1] * $0[1] }

  static func surface(_ view: View, counts: Int = 9) throws -> Surface {
    var surface = Surface(bowl, on: try Grid(Domain(from: -3, to: 3, dimension: 2), counts: [counts]))
    surface.view = view
    return surface
  }

  static func layout(_ figure: SpaceFigure) throws -> SpaceLayout {
    let extent = figure.surface.extent
    return SpaceLayout(
      figure, limits: (extent.x, extent.y, figure.surface.heights), sides: figure.boxRatio)
  }

  static let views = [-60.0, -10, 0, 12, 25, 35.264389682754654, 60, 90].flatMap { elevation in
    [-117.0, -68, 0, 20, 45, 90, 135, 200].flatMap { azimuth in
      [nil, 6].map { View(elevation: elevation, azimuth: azimuth, distance: $0) }
    }
  }

  @Test("no label of a box touches another one or leaves the page, whatever the view")
  func labels() throws {
    for view in Self.views {
      let layout = try Self.layout(try Self.surface(view).figure())
      let axes = layout.axes
      let rects =
        axes.ticks.filter(\.isLabeled).map { BoxAxes.rect($0) }
        + axes.names.map { BoxAxes.rect($0.label, $0.center, Measures.axisLabel) }
      for (index, rect) in rects.enumerated() {
        #expect(rect.left >= 0 && rect.right <= layout.size.width, "\(view)")
        #expect(rect.top >= 0 && rect.bottom <= layout.size.height, "\(view)")
        for other in rects.dropFirst(index + 1) { #expect(!rect.intersects(other), "\(view)") }
      }
    }
  }

  @Test("all words are on the page, however narrow it is", arguments: NamedView.allCases)
  func narrow(view: NamedView) throws {
    for width in stride(from: 120.0, through: 300, by: 7) {
      for theme in [NamedTheme.light, .book] {
        var surface = try Self.surface(view.view)
        surface.page = Page(width: width, theme: theme.theme)
        let layout = try Self.layout(try surface.figure())
        let rects =
          layout.axes.ticks.filter(\.isLabeled).map { BoxAxes.rect($0) }
          + layout.axes.names.map { BoxAxes.rect($0) }
        for rect in rects {
          #expect(rect.left >= 0 && rect.right <= width, "\(width)")
          #expect(rect.top >= 0 && rect.bottom <= layout.size.height, "\(width)")
        }
      }
    }
  }

  @Test("no number is missing between two others of the vertical axis, whatever the view")
  func gaps() throws {
    for view in Self.views {
      let axes = try Self.layout(try Self.surface(view).figure()).axes
      let own = axes.ticks.filter { $0.axis == .z }
      let labeled = own.indices.filter { own[$0].isLabeled }
      guard let first = labeled.first, let last = labeled.last else { continue }
      #expect(labeled.count == last - first + 1, "\(view)")
    }
  }

  @Test("the long name of the book's vertical axis is written upward, clear of ticks and within the page")
  func turnedName() throws {
    for view in Self.views {
      var surface = try Self.surface(view)
      surface.page.theme = NamedTheme.book.theme
      let layout = try Self.layout(try surface.figure())
      guard let name = layout.axes.names.first(where: \.isTurned) else { continue }
      let rect = BoxAxes.rect(name)
      #expect(rect.height > rect.width)
      #expect(rect.left >= 0 && rect.top >= 0 && rect.bottom <= layout.size.height, "\(view)")
      for tick in layout.axes.ticks where tick.isLabeled {
        #expect(!rect.intersects(BoxAxes.rect(tick)), "\(view)")
      }
    }
    var surface = try Self.surface(NamedView.book.view)
    surface.page.theme = NamedTheme.book.theme
    #expect(try Self.layout(try surface.figure()).axes.names.filter(\.isTurned).count == 1)
  }

  @Test("a color bar runs from flat to the steepest slope, and stands between the words and the page's edge")
  func colorBar() throws {
    #expect(try Self.surface(NamedView.iso.view).figure().colorBar == nil)
    for view in Self.views {
      var surface = try Self.surface(view)
      surface.coloring = .gradient
      let figure = try surface.figure()
      guard case .scale(let scale)? = figure.colorBar?.content else {
        Issue.record("no bar")
        return
      }
      // At the corners (±3, ±3) of the bowl |∇f| = √72; 1e-6 is the rounding of differences with h = 1e-4.
      #expect(scale.limits.lower == 0 && abs(scale.limits.upper - 72.0.squareRoot()) < 1e-6)
      let layout = try Self.layout(figure)
      let bar = try #require(layout.colorBar)
      #expect(layout.axes.bounds.right <= layout.besideBar.right + 1e-6, "\(view)")
      #expect(layout.besideBar.right + bar.width <= layout.size.width, "\(view)")
      #expect(layout.besideBar.top >= 0 && layout.besideBar.bottom <= layout.size.height, "\(view)")
    }
  }

  @Test("an axis never loses the labels at both of its ends")
  func ends() throws {
    for view in Self.views {
      let axes = try Self.layout(try Self.surface(view).figure()).axes
      for axis in BoxAxis.allCases {
        let own = axes.ticks.filter { $0.axis == axis }
        guard let first = own.first, let last = own.last else { continue }
        #expect(first.isLabeled || last.isLabeled, "\(axis) of \(view)")
      }
    }
  }

  @Test("the vertical axis stands to the left in the book's view")
  func book() throws {
    let layout = try Self.layout(try Self.surface(NamedView.book.view).figure())
    let box = BoxAxes.bounds(layout.frame)
    let ticks = layout.axes.ticks.filter { $0.axis == .z }
    #expect(ticks.count > 3)
    #expect(ticks.allSatisfy { $0.start.x < box.left + 0.1 * box.width })
  }

  @Test("no vertex of a surface leaves its box, at whatever heights it is cut")
  func inside() throws {
    for heights in [nil, Limits(2, 9), Limits(-5, 4), Limits(17, 30)] {
      var surface = try Self.surface(NamedView.iso.view, counts: 23)
      surface.heights = heights
      let figure = try surface.figure()
      let extent = figure.surface.extent
      let layout = SpaceLayout(
        figure, limits: (extent.x, extent.y, heights ?? figure.surface.heights), sides: figure.boxRatio)
      let mesh = figure.surface.mesh(in: layout.frame, isCut: heights != nil)
      let half = layout.frame.sides * 0.5
      for triangle in mesh.triangles {
        for index in [triangle.a, triangle.b, triangle.c] {
          let vertex = mesh.vertices[Int(index)]
          // A few roundings of numbers near one.
          #expect(abs(vertex.x) <= half.x + 1e-12 && abs(vertex.y) <= half.y + 1e-12)
          #expect(abs(vertex.z) <= half.z + 1e-12)
        }
      }
    }
  }

  @Test("a path down a bowl is in full sight from above, and partly hidden from the side")
  func path() throws {
    func dashes(_ view: View) throws -> Int {
      var surface = try Self.surface(view, counts: 33)
      surface.paths = [
        Descent(on: Self.bowl, by: GradientDescent(rate: 0.1), from: [-2.5, 2.2], steps: 20).trajectory()
      ]
      let drawing = try surface.figure().drawing()
      return drawing.items.filter { item in
        guard case .stroke(_, _, let style) = item else { return false }
        return !drawing.strokes[style].dashes.isEmpty
      }.count
    }
    #expect(try dashes(NamedView.top.view) == 0)
    #expect(try dashes(View(elevation: 5, azimuth: 45)) == 1)
  }

  @Test("a flat field, and one of huge values, have a figure", arguments: [0, 5e-324, 1e-300, 1e300])
  func extremes(factor: Double) throws {
    let field = ScalarField(dimension: 2) { factor * $0[0] }
    var surface = Surface(field, on: try Grid(Domain(from: -1, to: 1, dimension: 2), counts: [5]))
    surface.contours = factor == 0 ? nil : .both
    #expect(try !surface.figure().drawing().items.isEmpty)
  }
}

extension SpaceFigureTests {
  @Test("labels stand outside of the box's outline, whatever the view")
  func outside() throws {
    for view in Self.views {
      let layout = try Self.layout(try Self.surface(view).figure())
      let middle = BoxAxes.bounds(layout.frame).center
      for tick in layout.axes.ticks {
        // The label and the middle of the box lie on two sides of the edge that carries the ticks.
        let edge = BoxEdge(tick.axis, in: layout.frame)
        let across = (edge.end - edge.start).perpendicular
        let (out, way) = (tick.center - tick.start, tick.start - middle)
        let sides = (
          out.dx * across.dx + out.dy * across.dy, way.dx * across.dx + way.dy * across.dy
        )
        #expect(sides.0 * sides.1 > 0, "\(tick.axis) at \(tick.value) of \(view)")
      }
    }
  }
}
