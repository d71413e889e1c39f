import NumViz
import Testing

@Suite struct SurfaceBytesTests {
  @Test(
    "a surface of 40 × 40 points is an SVG of at most 120 kB, with a path too",
    arguments: [
      ("x0^2 + x1^2", 3.0), ("x0^2 - x1^2", 2), ("(x^2+y-11)^2 + (x+y^2-7)^2", 5), ("sin(x) * cos(y)", 6),
    ])
  func bytes(_ formula: String, side: Double) throws {
    let grid = try Grid(Domain(from: -side, to: side, dimension: 2), counts: [40])
    var surface = try Surface(Formula(formula), on: grid)
    #expect(try surface.figure().drawing().svgBytes.count <= 120_000)
    surface.paths = [
      Descent(on: surface.field, by: GradientDescent(rate: 0.01), from: [-0.8 * side, 0.5 * side], steps: 20)
        .trajectory()
    ]
    #expect(try surface.figure().drawing().svgBytes.count <= 120_000)
  }
}
