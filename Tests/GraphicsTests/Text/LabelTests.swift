import Testing

@testable import Graphics

@Suite struct LabelTests {
  @Test("a label of one run keeps its anchor, one of several has explicit places")
  func anchors() throws {
    let point = Point(100, 50)
    let one = Label(plain: "값").placed(at: point, anchor: .middle, size: 10, color: .black)
    #expect(one.runs.count == 1 && one.runs[0].anchor == .middle && one.runs[0].position == point)
    for (anchor, part) in [(TextAnchor.start, 0.0), (.middle, 0.5), (.end, 1)] {
      let label = try Label("$x_0$")
      let placed = label.placed(at: point, anchor: anchor, size: 10, color: .black)
      #expect(placed.runs.allSatisfy { $0.anchor == .start })
      #expect(abs(placed.runs[0].position.x - (100 - part * label.measure(size: 10).width)) < 1e-9)
    }
  }

  @Test("a run off the baseline, or behind room, stays where the layout put it")
  func singleRun() throws {
    let raised = try Label("$^2$").placed(at: .zero, anchor: .start, size: 10, color: .black)
    #expect(raised.runs.count == 1 && raised.runs[0].position.y < 0)
    let moved = try Label("$\\quad x$").placed(at: .zero, anchor: .start, size: 10, color: .black)
    #expect(moved.runs.count == 1 && moved.runs[0].position == Point(10, 0))
    let before = try Label("$x\\quad$").placed(at: .zero, anchor: .end, size: 10, color: .black)
    #expect(before.runs[0].position.x + before.runs[0].width < -9)
  }

  @Test("nothing is placed as nothing")
  func empty() throws {
    #expect(try Label("").placed(at: .zero, anchor: .middle, size: 10, color: .black).runs.isEmpty)
    #expect(Label(plain: "").measure(size: 10).width == 0)
  }
}
