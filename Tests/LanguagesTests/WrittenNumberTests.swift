import Languages
import Testing

@Suite struct WrittenNumberTests {
  @Test(
    "a number has few digits, a true minus, and a power of ten only where it is very large or small",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1, "1"), (-1, "−1"), (0.5, "0.5"), (-0.0432, "−0.0432"), (5.65685, "5.657"),
      (100, "100"), (123_456, "123500"), (999_999, "10⁶"), (999_949, "999900"), (1e6, "10⁶"),
      (2.5e6, "2.5×10⁶"),
      (6.1e-10, "6.1×10⁻¹⁰"), (0.001, "0.001"), (0.0009999, "9.999×10⁻⁴"), (0.00099999, "0.001"),
      (9999.5, "10000"), (1e300, "10³⁰⁰"), (-1.5e-300, "−1.5×10⁻³⁰⁰"), (.infinity, "∞"),
      (-.infinity, "−∞"), (.nan, "NaN"), (1.7976931348623157e308, "1.798×10³⁰⁸"),
      (.leastNonzeroMagnitude, "4.941×10⁻³²⁴"),
    ])
  func text(value: Double, text: String) {
    #expect(WrittenNumber.text(value) == text)
  }

  @Test("no more digits than asked for, in any size", arguments: 1...12)
  func digits(count: Int) {
    var value = 1.2345678901234567e-30
    while value < 1e30 {
      let text = WrittenNumber.text(value, significantDigits: count)
      let mantissa = text.split(separator: "×")[0]
      let digits = mantissa.filter { "0123456789".contains($0) }.drop { $0 == "0" }
      // A whole number below a million keeps its zeros.
      let significant = mantissa.contains(".") ? digits.count : digits.reversed().drop { $0 == "0" }.count
      #expect(significant <= count, "\(text)")
      value *= 3.7
    }
  }

  @Test("languages are their tags")
  func languages() {
    #expect(Language.allCases.map(\.rawValue) == ["en", "ko"])
    #expect(Language(rawValue: "ko") == .korean)
  }
}
