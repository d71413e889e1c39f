import Calculus
import Figures
import Graphics
import Languages
import Testing

@Suite struct ContourWordsTests {
  private func description(
    _ language: Language, _ f: @escaping @Sendable (Double, Double) -> Double
  ) throws -> String {
    let field = ScalarField(dimension: 2) { f($0[0], $0[1]) }
    var contour = Contour(field, on: try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [17]))
    contour.language = language
    return try contour.figure().drawing().description
  }

  @Test("the text tells where the lowest sample is, in both languages")
  func lowest() throws {
    let bowl: @Sendable (Double, Double) -> Double = { x, y in (x - 1) * (x - 1) + (y + 0.5) * (y + 0.5) }
    #expect(try description(.english, bowl).contains("The lowest of them is near (1, −0.5)."))
    #expect(try description(.korean, bowl).contains("가장 낮은 표본은 (1, −0.5) 부근에 있습니다."))
  }

  @Test("it says nothing of it where several are as low")
  func several() throws {
    #expect(try !description(.english) { x, y in (x * x - 1) * (x * x - 1) + y * y }.contains("lowest"))
  }
}
