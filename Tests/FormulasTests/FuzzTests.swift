import Languages
import Testing

@testable import Formulas

@Suite("Fuzz")
struct FuzzTests {
  private static let words = [
    "x", "x0", "y", "(", ")", "|", "||", "+", "-", "*", "/", "^", "**", ",", "sin", "sin(", "if(", "max(",
    "sum(", "<",
    "==", "=", "and", "or", "not", "1", "2.5", "1e3", ".", "x[", "]", ":", "-1", "²", "⁻¹", "√", "np.", "pi",
    " ", "가",
    "\u{301}", "🙂", "\0", "\n", "₀", "e", "a", "1e400", "nan",
  ]

  @Test("any text is a formula or an error with its place inside, and never a crash", arguments: 0..<20)
  func words(seed: Int) {
    var random = SeededRandom(state: UInt64(seed))
    for _ in 0..<1500 {
      let length = Int.random(in: 0..<14, using: &random)
      let text = (0..<length).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined()
      check(text)
    }
  }

  @Test("any bytes are a formula or an error", arguments: 0..<20)
  func bytes(seed: Int) {
    var random = SeededRandom(state: UInt64(1000 + seed))
    for _ in 0..<1500 {
      let bytes = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func check(_ text: String) {
    do throws(FormulaError) {
      let formula = try Formula(text, parameters: ["a": 1.5])
      let count = formula.variableCount.minimum
      let program = try formula.program(variables: count)
      let point = (0..<count).map { 0.7 - Double($0) }
      let value = program.value(at: point)
      let again = try Formula(formula.text, parameters: ["a": 1.5])
      #expect(again.expression == formula.expression, "\(text)")
      let gradient = program.gradient.values(at: point)
      #expect(gradient[0].bitPattern == value.bitPattern || (gradient[0].isNaN && value.isNaN))
    } catch {
      let count = text.unicodeScalars.count
      #expect(error.span.lowerBound >= 0 && error.span.upperBound <= count, "\(text.debugDescription)")
      _ = error.caretLines() + [error.sentence(in: .korean), error.sentence(in: .english)]
    }
  }
}
