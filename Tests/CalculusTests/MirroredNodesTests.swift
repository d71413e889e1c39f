import Testing

@testable import Calculus

@Suite struct MirroredNodesTests {
  @Test(
    "up to |x| the nodes are at exactly the same distance",
    arguments: [0.1, 1.9999999, -3.7, 1e-200, 12345.678, 0x1p-1000])
  func exact(x: Double) throws {
    for part in [1, 0.6, 0.25, 0.1, 1e-3, 1e-9, 1e-14] {
      let nodes = try #require(MirroredNodes(around: x, h: part * abs(x)))
      #expect(nodes.skew == 0)
      #expect(nodes.above - x == nodes.h && x - nodes.below == nodes.h)
      #expect(x + nodes.h == nodes.above && x - nodes.h == nodes.below)
      #expect(abs(nodes.h - part * abs(x)) <= x.ulp)
    }
  }

  @Test(
    "beyond |x| they are off by less than the spacing of doubles there",
    arguments: [0.1, 1e-3, -1e-10, 1e-300])
  func skewed(x: Double) throws {
    for h in [0.125, 1, 7.3] {
      let nodes = try #require(MirroredNodes(around: x, h: h))
      #expect(abs(nodes.skew) <= h.ulp)
      #expect(nodes.below < x && x < nodes.above)
    }
  }

  @Test("a step that vanishes has no nodes")
  func vanishing() {
    #expect(MirroredNodes(around: 1, h: 0x1p-54) == nil)
    #expect(MirroredNodes(around: 1e300, h: 1) == nil)
    #expect(MirroredNodes(around: .greatestFiniteMagnitude, h: 1e300) == nil)
    #expect(MirroredNodes(around: 0, h: 0) == nil)
    #expect(MirroredNodes(around: .nan, h: 1) == nil)
  }
}
