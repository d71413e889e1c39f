import Graphics
import Testing

@testable import Figures

@Suite struct ArrowTextureTests {
  @Test("a hair keeps its vector, is moved by at most half a cell, and alike each time")
  func grain() {
    let arrows = (0..<2000).map {
      PlacedArrow(tail: Point(Double($0 % 50), Double($0 / 50)), vector: Offset(0.3, -0.2))
    }
    let texture = ArrowTexture(pitch: 0.5)
    var drawings = [Drawing(size: Size(width: 50, height: 40)), Drawing(size: Size(width: 50, height: 40))]
    for index in drawings.indices { texture.draw(arrows, .black, into: &drawings[index]) }
    #expect(drawings[0] == drawings[1])
    let points = drawings[0].paths.points
    #expect(points.count == 4000)
    var moved = Offset.zero
    for (index, arrow) in arrows.enumerated() {
      let offset = points[2 * index] - arrow.tail
      #expect(abs(offset.dx) <= 0.25 && abs(offset.dy) <= 0.25)
      // Positions have about 15 digits.
      #expect((points[2 * index + 1] - points[2 * index] - arrow.vector).length < 1e-13)
      moved = moved + offset
    }
    // The mean of 2000 numbers that are even on ±0.25 has a deviation of 0.0032: five of them.
    #expect(abs(moved.dx) / 2000 < 0.016 && abs(moved.dy) / 2000 < 0.016)
  }

  @Test("a zero vector has no hair")
  func zero() {
    var drawing = Drawing(size: Size(width: 5, height: 5))
    ArrowTexture(pitch: 0.5).draw([PlacedArrow(tail: .zero, vector: .zero)], .black, into: &drawing)
    #expect(drawing.items.isEmpty)
  }
}
