import Graphics
import Testing

@testable import Figures

@Suite struct LegendTests {
  private static let frame = Rect(x: 50, y: 30, width: 400, height: 250)
  private static let size = Size(width: 120, height: 60)

  private func spot(_ occupied: [Point]) throws -> LegendSpot {
    try #require(LegendSpot(for: Self.size, in: Self.frame, avoiding: occupied))
  }

  /// Points all over a rectangle, 4 apart.
  private func filled(_ rect: Rect) -> [Point] {
    stride(from: rect.left, through: rect.right, by: 4).flatMap { x in
      stride(from: rect.top, through: rect.bottom, by: 4).map { Point(x, $0) }
    }
  }

  @Test("an empty frame has its legend at the top right, inside the frame")
  func empty() throws {
    let spot = try spot([])
    #expect(spot.origin.x + Self.size.width < Self.frame.right && spot.origin.x > Self.frame.center.x)
    #expect(spot.origin.y > Self.frame.top && spot.origin.y + Self.size.height < Self.frame.center.y)
    #expect(spot.hidden == 0)
  }

  @Test("a legend goes where nothing is hidden, whichever place is the free one")
  func free() throws {
    for (x, y) in [(50.0, 30.0), (50, 210), (300, 30), (300, 210), (50, 120), (300, 120)] {
      let hole = Rect(x: x, y: y, width: 150, height: 75)
      let data = filled(Self.frame).filter { !hole.contains($0) }
      #expect(try spot(data).hidden == 0, "\(x) \(y)")
    }
  }

  @Test("a full frame is crowded, and a legend larger than the frame has no spot")
  func crowded() throws {
    #expect(try spot(filled(Self.frame)).isCrowded)
    #expect(LegendSpot(for: Size(width: 500, height: 20), in: Self.frame, avoiding: []) == nil)
  }

  @Test(
    "a legend outside takes its room from the frame and covers none of it",
    arguments: [Legend.Place.right, .below])
  func outside(place: Legend.Place) throws {
    var figure = PlaneFigure([])
    let bare = PlaneLayout(figure, extent: figure.extent).frame.rect
    figure.legend = Legend(
      (0..<4).map { Legend.Entry(.point(.accent, .step), Label(plain: "entry \($0)")) }, place: place)
    let (layout, placed) = figure.placedLegend()
    let legend = try #require(placed)
    let box = Rect(origin: legend.origin, size: legend.box.size)
    #expect(!box.intersects(layout.frame.rect))
    #expect(Rect(origin: .zero, size: layout.size).contains(Point(box.right, box.bottom)))
    #expect(place == .right ? layout.frame.rect.width < bare.width : box.top > layout.frame.rect.bottom)
  }
}
