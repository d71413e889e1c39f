import Testing

@testable import Figures

@Suite struct TickLabelsTests {
  @Test(
    "all labels of an axis have the same decimals, and a true minus",
    arguments: [
      (-2.0, 2.0, 5, ["−2", "−1", "0", "1", "2"]),
      (0, 1, 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
      (0, 10, 5, ["0.0", "2.5", "5.0", "7.5", "10.0"]),
      (-200, 200, 5, ["−200", "−100", "0", "100", "200"]),
    ])
  func plain(lower: Double, upper: Double, count: Int, labels: [String]) throws {
    #expect(TickLabels.texts(Ticks(try #require(Limits(lower, upper)), about: count)) == labels)
  }

  @Test("from 10⁴ up and from 10⁻³ down labels are multiples of a power of ten")
  func scientific() throws {
    #expect(
      TickLabels.texts(Ticks(try #require(Limits(0, 40000)), about: 5))
        == ["0", "$10^{4}$", "2×$10^{4}$", "3×$10^{4}$", "4×$10^{4}$"])
    #expect(
      TickLabels.texts(Ticks(try #require(Limits(-2e-5, 2e-5)), about: 5))
        == ["−2×$10^{-5}$", "−$10^{-5}$", "0", "$10^{-5}$", "2×$10^{-5}$"])
  }

  @Test("different ticks have different labels")
  func distinct() throws {
    var generator = SplitMix(state: 3)
    for _ in 0..<2000 {
      let magnitude = Decimal.power(Int.random(in: -9...9, using: &generator))
      let lower = Double.random(in: -10...10, using: &generator) * magnitude
      let limits = try #require(
        Limits(lower, lower + Double.random(in: 0.05...20, using: &generator) * magnitude))
      let texts = TickLabels.texts(Ticks(limits, about: 5))
      #expect(Set(texts).count == texts.count, "\(limits): \(texts)")
    }
  }
}
