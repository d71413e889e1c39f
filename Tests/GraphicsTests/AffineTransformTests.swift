import Graphics
import Testing

@Suite struct AffineTransformTests {
  @Test("a quarter turn is exact")
  func quarterTurn() {
    #expect(AffineTransform.rotation(.quarterTurn)(Point(1, 0)) == Point(0, 1))
    #expect(AffineTransform.rotation(-.quarterTurn, about: Point(1, 1))(Point(2, 1)) == Point(1, 0))
  }

  @Test("maps in a row do the first one first")
  func composition() {
    let map = AffineTransform.scaling(2, 3).followed(by: .translation(Offset(10, 20)))
    #expect(map(Point(1, 1)) == Point(12, 23))
    #expect(map.determinant == 6)
  }

  @Test("a turn keeps its center and all distances")
  func isometry() {
    let turn = AffineTransform.rotation(Angle(degrees: 33), about: Point(3, 4))
    let moved = turn(Point(3, 4))
    // Two roundings of numbers below 8.
    #expect((moved - Point(3, 4)).length < 1e-14)
    #expect(
      abs((turn(Point(8, -2)) - turn(Point(1, 5))).length - (Point(8, -2) - Point(1, 5)).length) < 1e-14)
  }
}
