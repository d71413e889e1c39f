import Calculus
import NumViz
import Testing

@Suite struct JumpTests {
  private static let schemes: [DerivativeScheme] = [.central, .exact]

  private func slopes(_ text: String, _ scheme: DerivativeScheme) throws -> GradientSamples {
    let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [17])
    return try ScalarField(Formula(text), variables: 2).slopes(on: grid, by: scheme)
  }

  @Test("on a jump there is no slope, whatever the rule computes there", arguments: schemes)
  func floor(_ scheme: DerivativeScheme) throws {
    let slopes = try slopes("floor(x) + y^2", scheme)
    // The five columns of whole x.
    #expect(slopes.undefinedCount == 5 * 17)
    let longest = zip(slopes.dx, slopes.dy).filter { $0.0.isFinite }.map { max(abs($0), abs($1)) }.max()
    #expect(abs((longest ?? 0) - 4) < 1e-9)
  }

  @Test("at a kink a rule's number is kept: it is the slope along it")
  func kink() throws {
    let slopes = try slopes("abs(x) + y", .central)
    #expect(slopes.undefinedCount == 0)
    // The middle column.
    #expect(slopes.dx[8] == 0 && abs(slopes.dy[8] - 1) < 1e-9)
  }

  @Test("a smooth formula has all of its slopes, as a closure has")
  func smooth() throws {
    #expect(try slopes("x^2 + y^2", .central).undefinedCount == 0)
    let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [17])
    let field = ScalarField(dimension: 2) { $0[0].rounded(.down) + $0[1] }
    #expect(field.slopes(on: grid, by: .central) == field.gradients(on: grid, by: .central))
  }
}
