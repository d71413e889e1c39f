import Calculus
import NumViz
import Testing

@Suite struct JumpTests {
  private static let schemes: [DerivativeScheme] = [.central, .exact]

  private func gradients(_ text: String, _ scheme: DerivativeScheme) throws -> GradientSamples {
    let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [17])
    return try ScalarField(Formula(text), variables: 2).gradientsOffJumps(on: grid, by: scheme)
  }

  @Test("on a jump there is no slope, whatever the rule computes there", arguments: schemes)
  func floor(_ scheme: DerivativeScheme) throws {
    let gradients = try gradients("floor(x) + y^2", scheme)
    // The five columns of whole x.
    #expect(gradients.undefinedCount == 5 * 17)
    let longest = zip(gradients.dx, gradients.dy).filter { $0.0.isFinite }.map { max(abs($0), abs($1)) }.max()
    #expect(abs((longest ?? 0) - 4) < 1e-9)
  }

  @Test("the colors of a surface stand for slopes, also where a jump passes by at the last bit")
  func besideJump() throws {
    // (1.4, 0.2) and its like lie on the circle but for rounding.
    let field = try ScalarField(Formula("if(x^2+y^2<2, 2-x^2-y^2, -0.5)"), variables: 2)
    let domain = try Domain(from: -2, to: 2, dimension: 2)
    let gradients = PlaneSlopes(field, over: domain).samples(on: try Grid(domain, counts: [41]))
    let longest = zip(gradients.dx, gradients.dy).map { ($0 * $0 + $1 * $1).squareRoot() }.filter(\.isFinite)
      .max()
    // |∇(x² + y²)| = 2r, and r² < 2.
    #expect((longest ?? .infinity) <= 8.0.squareRoot())
  }

  @Test("at a kink a rule's number is kept: it is the slope along it")
  func kink() throws {
    let gradients = try gradients("abs(x) + y", .central)
    #expect(gradients.undefinedCount == 0)
    // The middle column.
    #expect(gradients.dx[8] == 0 && abs(gradients.dy[8] - 1) < 1e-9)
  }

  @Test("a smooth formula has all of its slopes, as a closure has")
  func smooth() throws {
    #expect(try gradients("x^2 + y^2", .central).undefinedCount == 0)
    let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [17])
    let field = ScalarField(dimension: 2) { $0[0].rounded(.down) + $0[1] }
    #expect(field.gradientsOffJumps(on: grid, by: .central) == field.gradients(on: grid, by: .central))
  }
}
