import Graphics
import Testing

@testable import Figures

@Suite struct ColorScaleTests {
  @Test(
    "the limits become the ends of the map, and values come back from their parts",
    arguments: ColorScale.Transform.allCases)
  func inverse(_ transform: ColorScale.Transform) throws {
    let scale = ColorScale(try #require(Limits(0.01, 100)), transform: transform)
    #expect(scale(scale.limits.lower) == NamedColorMap.viridis.map(0))
    #expect(scale(scale.limits.upper) == NamedColorMap.viridis.map(1))
    for part in stride(from: 0.0, through: 1, by: 0.125) {
      // A logarithm and an exponential of at most 10 lose a few units of the last place.
      #expect(abs(scale.part(of: scale.value(at: part)) - part) < 1e-14)
    }
  }

  @Test("a symmetric scale has zero in its middle")
  func symmetric() throws {
    let scale = ColorScale(try #require(Limits(-1, 3)), map: .diverging, transform: .symmetric)
    #expect(scale.limits == Limits(-3, 3))
    #expect(scale.part(of: 0) == 0.5)
  }

  @Test("a logarithmic scale gives each decade the same part; without positive limits it is linear")
  func logarithmic() throws {
    let scale = ColorScale(try #require(Limits(0.01, 100)), transform: .log)
    #expect(abs(scale.part(of: 1) - 0.5) < 1e-15 && scale.part(of: -1) == 0)
    #expect(ColorScale(try #require(Limits(0, 1)), transform: .log).transform == .linear)
  }
}
