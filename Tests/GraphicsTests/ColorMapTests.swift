import Testing

@testable import Graphics

@Suite struct ColorMapTests {
  /// Relative luminance as in WCAG 2.
  private func luminance(_ color: Color) -> Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow24((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  /// x^2.4 as x² · x^(2/5), by Newton's method for the fifth root.
  private func pow24(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root) }
    return x * x * root
  }

  @Test("maps of values grow lighter all the way", arguments: [NamedColorMap.viridis, .cividis])
  func monotone(_ name: NamedColorMap) {
    let steps = (0...64).map { luminance(name.map(Double($0) / 64)) }
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("the middle of the diverging map is neutral, and both sides are equally dark")
  func diverging() {
    let map = NamedColorMap.diverging.map
    let middle = map(0.5)
    #expect(middle.red == middle.green && middle.green == middle.blue)
    for step in 1...16 {
      let (low, high) = (luminance(map(0.5 - Double(step) / 32)), luminance(map(0.5 + Double(step) / 32)))
      // Oklab's lightness is equal, which is not the same as luminance.
      #expect(abs(low - high) < 0.06)
    }
  }

  @Test("the cyclic map ends where it begins, without a jump on the way")
  func cyclic() {
    let map = NamedColorMap.cyclic.map
    #expect(map(0) == map(1))
    for step in 0..<256 {
      let (a, b) = (map(Double(step) / 256), map(Double(step + 1) / 256))
      #expect(abs(Int(a.green) - Int(b.green)) <= 4)
    }
  }

  @Test(
    "the published colors of viridis stand at their places",
    arguments: [
      (0.0, UInt32(0x440154)), (0.25, 0x3b528b), (0.5, 0x21908c), (0.75, 0x5dc963), (1, 0xfde725),
    ])
  func viridis(part: Double, color: UInt32) {
    #expect(NamedColorMap.viridis.map(part) == Color(color))
  }

  @Test("beyond the ends, and for not-a-number, a map has the color of an end")
  func beyond() {
    let map = ColorMap.viridis
    #expect(map(-3) == map(0) && map(7) == map(1) && map(.nan) == map(0))
    #expect(map(.infinity) == map(1) && map(-.infinity) == map(0))
    #expect(ColorMap([Color.black]) == nil)
  }
}
