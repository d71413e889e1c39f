import Testing

@testable import SVGBackend

@Suite struct NumberTests {
  @Test(
    "numbers are written in their shortest form with at most two decimals",
    arguments: [
      (0, "0"), (-0.0, "0"), (0.004, "0"), (-0.004, "0"), (0.5, ".5"), (-0.5, "-.5"), (12, "12"),
      (1.25, "1.25"),
      (1.2, "1.2"), (-3.256, "-3.26"), (0.05, ".05"), (100, "100"), (99.999, "100"), (1e300, "10000000000"),
      (.nan, "0"),
    ] as [(Double, String)])
  func shortestForm(value: Double, text: String) {
    var bytes: [UInt8] = []
    bytes.append(Hundredths(value))
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test("a written number reads back as the nearest hundredth")
  func readsBack() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let value = Double.random(in: -1000...1000, using: &generator)
      var bytes: [UInt8] = []
      bytes.append(Hundredths(value))
      var text = String(decoding: bytes, as: UTF8.self)
      if text.hasPrefix(".") { text = "0" + text }
      if text.hasPrefix("-.") { text = "-0" + text.dropFirst() }
      #expect(abs((Double(text) ?? .nan) - value) <= 0.005 + 1e-9)
    }
  }
}
