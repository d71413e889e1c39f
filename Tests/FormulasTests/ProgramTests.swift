import Testing

@testable import Formulas

@Suite("Program")
struct ProgramTests {
  static let formulas = [
    "x0^2+x1^2", "(1-x0)^2+100*(x1-x0^2)^2", "sin(x0)*cos(x1)*exp(-(x0^2+x1^2)/20)", "1", "x0", "x1",
    "sin(x1)",
    "exp(x0)", "if(x0 > x1, x0/x1, atan2(x0, x1))", "max(x0, x1, 0)^1.5 + |x1|", "norm(x) - hypot(x0, x1)",
    "sin(x1)*sin(x1) + cos(x0)*sin(x1)", "if(x0>0 and not x1>1, floor(x0), x1^3)", "2^x0 - x1^-1",
  ]

  @Test("every face gives the bits of one point at a time", arguments: formulas)
  func faces(text: String) throws {
    let program = try Formula(text).program(variables: 2).gradient
    // 1100 columns need three blocks of 512, one of them not full.
    for (columns, rows) in [(1, 1), (18, 18), (1100, 3), (5, 700)] {
      let xs = (0..<columns).map { -2 + 4 * Double($0) / Double(columns) }
      let ys = (0..<rows).map { -1 + 3 * Double($0) / Double(rows) }
      var results = [[Double]](repeating: [Double](repeating: 0, count: columns * rows), count: 3)
      var pointwise = results
      let buffers = results.indices.map { _ in
        UnsafeMutableBufferPointer<Double>.allocate(capacity: columns * rows)
      }
      defer { buffers.forEach { $0.deallocate() } }
      buffers.forEach { $0.initialize(repeating: 0) }
      program.evaluate(onRectangle: xs, ys, into: buffers)
      for (index, buffer) in buffers.enumerated() { results[index] = Array(buffer) }
      for (j, y) in ys.enumerated() {
        for (i, x) in xs.enumerated() {
          for (output, value) in program.values(at: [x, y]).enumerated() {
            pointwise[output][j * columns + i] = value
          }
        }
      }
      let x = (0..<columns * rows).map { xs[$0 % columns] }
      let y = (0..<columns * rows).map { ys[$0 / columns] }
      program.evaluate(columns: [x, y], into: buffers)
      for output in 0..<3 {
        #expect(results[output].map(\.bitPattern) == pointwise[output].map(\.bitPattern))
        #expect(Array(buffers[output]).map(\.bitPattern) == pointwise[output].map(\.bitPattern))
      }
    }
  }

  @Test("x^2 is x·x, x^0.5 is √x and e^x is exp(x), bit for bit")
  func powers() throws {
    for x in [0.1, 1.7, 3.3333, 1e-3, 12.34] {
      #expect(try Formula("x^2").value(at: [x]) == x * x)
      #expect(try Formula("x**0.5").value(at: [x]) == x.squareRoot())
      #expect(try Formula("e^x - exp(x)").value(at: [x]) == 0)
      #expect(try Formula("x^-1").value(at: [x]) == 1 / x)
    }
  }

  @Test("too few variables are an error, more are not")
  func variableCount() throws {
    #expect(throws: FormulaError.self) { try Formula("x0 + x1").program(variables: 1) }
    #expect(try Formula("x0").program(variables: 2).value(at: [3, 4]) == 3)
    #expect(try Formula("x0 + x1").value(at: [1]).isNaN)
  }
}
