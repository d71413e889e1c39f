import Testing

@testable import Calculus

@Suite struct SquareMatrixTests {
  @Test("a system with a zero on the diagonal is solved, exactly where no rounding occurs")
  func pivots() {
    #expect(SquareMatrix([[0, 1], [1, 1]]).solution(of: [2, 3]) == [1, 2])
    #expect(SquareMatrix([[0, 0, 2], [4, 0, 0], [0, 8, 0]]).solution(of: [2, 8, 24]) == [2, 3, 1])
    #expect(SquareMatrix([[4]]).solution(of: [2]) == [0.5])
  }

  @Test("a small pivot is not divided by")
  func smallPivot() {
    // Without a swap the solution would be (0, 1).
    let solution = SquareMatrix([[1e-20, 1], [1, 1]]).solution(of: [1, 2])
    #expect(solution == [1, 1])
  }

  @Test("a singular matrix has no solution")
  func singular() {
    #expect(SquareMatrix([[1, 2], [2, 4]]).solution(of: [1, 1]) == nil)
    #expect(SquareMatrix([[0]]).solution(of: [1]) == nil)
    #expect(SquareMatrix([[.nan]]).solution(of: [1]) == nil)
  }

  @Test("positive definite is what has only positive eigenvalues")
  func definiteness() {
    // Eigenvalues 1 and 3; −1 and 3; 0 and 2.
    #expect(SquareMatrix([[2, 1], [1, 2]]).isPositiveDefinite())
    #expect(!SquareMatrix([[1, 2], [2, 1]]).isPositiveDefinite())
    #expect(!SquareMatrix([[1, 1], [1, 1]]).isPositiveDefinite())
    #expect(SquareMatrix([[1, 2], [2, 1]]).isPositiveDefinite(shift: 1.125))
    #expect(!SquareMatrix([[2, 1], [1, 2]]).isPositiveDefinite(shift: -1.125))
    #expect(!SquareMatrix([[.nan]]).isPositiveDefinite())
  }

  @Test("the largest eigenvalue is the one of the closed form, whatever its sign")
  func largestEigenvalue() throws {
    // A rotation of diag(3, −1, −7) by 30° in the first two axes.
    let (c, s) = (0.75.squareRoot(), 0.5)
    let rotated = SquareMatrix([
      [3 * c * c - s * s, 4 * c * s, 0], [4 * c * s, 3 * s * s - c * c, 0], [0, 0, -7],
    ])
    #expect(abs(try #require(rotated.largestEigenvalue) - 3) < 1e-13)
    #expect(abs(try #require(SquareMatrix([[-2, 0], [0, -5]]).largestEigenvalue) + 2) < 1e-14)
    #expect(SquareMatrix([[0, 0], [0, 0]]).largestEigenvalue == 0)
    #expect(SquareMatrix([[.infinity]]).largestEigenvalue == nil)
    #expect(SquareMatrix([[.nan]]).largestEigenvalue == nil)
  }
}
