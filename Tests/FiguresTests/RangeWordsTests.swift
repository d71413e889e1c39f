import Languages
import Testing

@testable import Figures

@Suite struct RangeWordsTests {
  @Test("one range of several variables is said once, and particles fit the names")
  func ranges() {
    let same = RangeWords(["x₀", "x₁"], [-2...2, -2...2])
    #expect(same.english == "x₀ and x₁ from −2 to 2")
    #expect(same.korean == "x₀과 x₁의 범위는 −2에서 2까지입니다.")
    #expect(RangeWords(["x", "y"], [-1...1, -1...1]).korean == "x와 y의 범위는 −1에서 1까지입니다.")
    let two = RangeWords(["x", "m"], [-10...10, 0...0.5])
    #expect(two.english == "x from −10 to 10 and m from 0 to 0.5")
    #expect(two.korean == "범위는 x가 −10에서 10까지, m이 0에서 0.5까지입니다.")
  }

  @Test(
    "a number has no more digits than its range can tell apart",
    arguments: [
      (1.096e-4, 0.0...34.12, "0"), (34.1234, 0.0...34.12, "34.12"), (-0.00003, -1.0...1, "0"),
      (2509.0, 0.0...2509, "2509"), (1.5e9, 0.0...1.5e9, "1.5×10⁹"),
    ])
  func rounded(value: Double, range: ClosedRange<Double>, text: String) {
    #expect(WrittenNumber.text(value, in: range) == text)
  }
}
