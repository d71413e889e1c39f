import Graphics
import Testing

@Suite struct DrawingTests {
  @Test("items point into one buffer of paths, in order")
  func sharedBuffer() {
    var drawing = Drawing(size: Size(width: 1, height: 1))
    drawing.fill(.black) { $0.circle(center: .zero, radius: 1) }
    drawing.stroke(.black, StrokeStyle(width: 1)) { $0.segment(from: .zero, to: Point(1, 1)) }
    guard case .fill(let first, _, _) = drawing.items[0],
      case .stroke(let second, _, let style) = drawing.items[1]
    else {
      Issue.record("a fill and a stroke")
      return
    }
    #expect(first.points.upperBound == second.points.lowerBound)
    #expect(second.points.upperBound == drawing.paths.points.count)
    #expect(drawing.strokes[style].width == 1)
  }

  @Test("a path without a step and a group without an item leave no item")
  func nothing() {
    var drawing = Drawing(size: Size(width: 1, height: 1))
    drawing.fill(.black) { _ in }
    drawing.group(clip: .rectangle(Rect(x: 0, y: 0, width: 1, height: 1))) { _ in }
    #expect(drawing.items.isEmpty && drawing.groups.isEmpty)
  }

  @Test("inside an empty clip nothing is drawn")
  func emptyClip() {
    var drawing = Drawing(size: Size(width: 1, height: 1))
    drawing.group(clip: Path()) { drawing in
      drawing.fill(.black) { $0.circle(center: .zero, radius: 1) }
    }
    #expect(drawing.items.isEmpty)
  }

  @Test("an item is small and without references, so that long lists of them are cheap")
  func trivialItems() {
    #expect(_isPOD(Drawing.Item.self))
    #expect(MemoryLayout<Drawing.Item>.stride <= 48)
  }
}
