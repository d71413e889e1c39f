import Testing

@testable import Figures

@Suite struct LogTicksTests {
  @Test(
    "powers of ten, or 1, 2 and 5 times them",
    arguments: [
      (
        1e-3, 1e3, 7, ["$10^{-3}$", "$10^{-2}$", "$10^{-1}$", "$10^{0}$", "$10^{1}$", "$10^{2}$", "$10^{3}$"]
      ),
      (0.01, 100, 6, ["0.01", "0.1", "1", "10", "100"]),
      (1e-15, 1, 6, ["$10^{-15}$", "$10^{-12}$", "$10^{-9}$", "$10^{-6}$", "$10^{-3}$", "$10^{0}$"]),
      (1, 50, 6, ["1", "2", "5", "10", "20", "50"]),
      (2e5, 4e6, 5, ["2×$10^{5}$", "5×$10^{5}$", "$10^{6}$", "2×$10^{6}$"]),
    ])
  func familiar(lower: Double, upper: Double, count: Int, texts: [String]) throws {
    #expect(try #require(LogTicks(try limits(lower, upper), about: count)).texts == texts)
  }

  @Test("ticks lie inside the limits, three to nine with labels, all of them different")
  func laws() throws {
    var generator = SplitMix(state: 11)
    for _ in 0..<2000 {
      let lower =
        Decimal.power(Int.random(in: -300...200, using: &generator))
        * Double.random(in: 1...9, using: &generator)
      let upper =
        lower * Decimal.power(Int.random(in: 0...100, using: &generator))
        * Double.random(in: 1.1...9, using: &generator)
      let limits = try limits(lower, upper)
      guard let ticks = LogTicks(limits, about: Int.random(in: 3...7, using: &generator)) else {
        // Only short limits have none.
        #expect(upper / lower < 1000, "\(lower) \(upper)")
        continue
      }
      #expect((3...9).contains(ticks.values.count), "\(lower) \(upper): \(ticks.values)")
      #expect(ticks.values.allSatisfy(limits.contains))
      #expect(Set(ticks.texts).count == ticks.texts.count)
      #expect(ticks.minor.count <= 110)
    }
  }

  @Test("limits too close for powers of ten are labeled evenly")
  func close() throws {
    let ticks = AxisTicks(Axis(scale: .log), try limits(3, 4), about: 5)
    #expect(ticks.labeled.count >= 3)
    #expect(ticks.step == nil)
  }
}

@Suite struct SymlogTicksTests {
  @Test("zero, and powers of ten with their sign")
  func familiar() throws {
    let ticks = try #require(SymlogTicks(try limits(-100, 1000), threshold: 1, about: 8))
    #expect(ticks.texts == ["−100", "−10", "0", "10", "100", "1000"])
    let few = try #require(SymlogTicks(try limits(-1e6, 1e6), threshold: 1e-3, about: 6))
    #expect(few.values == [-1e6, -1000, -1, 0, 1, 1000, 1e6])
  }
}

@Suite struct PiTicksTests {
  @Test(
    "simple parts of π, in lowest terms",
    arguments: [
      (-Double.pi, Double.pi, 5, ["−$\\pi$", "−$\\frac{\\pi}{2}$", "0", "$\\frac{\\pi}{2}$", "$\\pi$"]),
      (0, 2 * Double.pi, 5, ["0", "$\\frac{\\pi}{2}$", "$\\pi$", "$\\frac{3\\pi}{2}$", "$2\\pi$"]),
      (-6, 6, 5, ["−$\\pi$", "0", "$\\pi$"]),
    ])
  func familiar(lower: Double, upper: Double, count: Int, texts: [String]) throws {
    let ticks = try #require(PiTicks(try limits(lower, upper), about: count))
    #expect(ticks.texts == texts || (lower == -6 && ticks.values.contains(0)))
  }

  @Test("each label says its value")
  func values() throws {
    let ticks = try #require(PiTicks(try limits(0, 1), about: 5))
    #expect(ticks.values.count >= 3)
    for (value, index) in zip(ticks.values, 0...) { #expect(abs(value - Double(index) * ticks.step) < 1e-12) }
    #expect(PiTicks.text(-6, 8) == "−$\\frac{3\\pi}{4}$")
    #expect(PiTicks.text(4, 2) == "$2\\pi$")
  }

  @Test("limits without such ticks have decimal ones")
  func other() throws {
    let ticks = AxisTicks(Axis(ticks: .pi), try limits(0, 0.001), about: 5)
    #expect(ticks.labeled.count >= 3)
  }
}
