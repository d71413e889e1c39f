import Calculus
import Graphics
import Languages
import Testing

@testable import Figures

@Suite struct CompanionTests {
  private static let bowl = ScalarField(dimension: 2) { $0[0] * $0[0] + $0[1] * $0[1] }
  private static let half = ScalarField(dimension: 2) { ($0[0] * $0[0] + $0[1] * $0[1]) / 2 }

  private func quiver(_ companions: [Quiver.Companion]) throws -> Quiver {
    var quiver = Quiver(
      Self.bowl, on: try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [9]), scheme: .exact)
    quiver.companions = companions
    return quiver
  }

  /// The arrow of a vector in the figure of a sampled field.
  private func length(_ mark: QuiverMark, _ norm: Double, in figure: PlaneFigure) -> Double {
    ArrowScale(mark, in: figure.placedLegend().0.frame).vector(norm, 0).length
  }

  @Test("all fields have one scale: equal vectors have equal arrows, and the one key is true for all of them")
  func scale() throws {
    let other = NamedField(Self.half, name: FieldName())
    let quiver = try quiver([Quiver.Companion(other)])
    let sampled = quiver.sampled()
    let figure = quiver.figure(sampled)
    let companion = try #require(sampled.companions.first)
    for norm in [1.0, 2, 2.8] {
      #expect(length(sampled.mark, norm, in: figure) == length(companion.mark, norm, in: figure))
    }
    // Half the function has half the gradient, and half the arrow.
    let key = try #require(figure.lengthKey)
    let value = try #require(key.values.last)
    let unit = length(key.arrows, value, in: figure) / value
    for (mark, factor) in [(sampled.mark, 2.0), (companion.mark, 1)] {
      for sample in mark.samples {
        let norm = factor * (sample.x * sample.x + sample.y * sample.y).squareRoot()
        let drawn = length(mark, (sample.dx * sample.dx + sample.dy * sample.dy).squareRoot(), in: figure)
        if drawn > 5 { #expect(abs(drawn / unit - norm) < 1e-6 * norm) }
      }
    }
  }

  @Test("neighboring fields differ in lightness and in their heads, on all pages")
  func inks() {
    func gray(_ color: Color) -> Double {
      0.299 * Double(color.red) + 0.587 * Double(color.green) + 0.114 * Double(color.blue)
    }
    for name in NamedTheme.allCases {
      let grays = (0..<2).map { gray(name.theme.color(Quiver.ink($0))) }
      #expect(abs(grays[0] - grays[1]) > 20, "\(name)")
    }
    for index in 0..<4 { #expect(Quiver.hasOpenHeads(index) != Quiver.hasOpenHeads(index + 1)) }
  }

  @Test("the first four series have grays that print can tell apart")
  func seriesInPrint() {
    let grays = (0..<4).map { index -> Double in
      let color = NamedTheme.light.theme.color(.series(index))
      return 0.299 * Double(color.red) + 0.587 * Double(color.green) + 0.114 * Double(color.blue)
    }.sorted()
    for (a, b) in zip(grays, grays.dropFirst()) { #expect(b - a > 15) }
  }

  @Test("the signs of one field, in the title, the legend and the text for those who cannot see it")
  func signs() throws {
    let own = NamedField(Self.bowl, name: FieldName(), letter: "f")
    var quiver = try quiver([Quiver.Companion(own, sign: .plus)])
    let figure = quiver.figure()
    #expect(figure.title?.plainText == "−∇f and ∇f of f(x₀, x₁)")
    #expect(figure.legend?.entries.map(\.label.plainText) == ["−∇f", "∇f"])
    #expect(figure.description.contains("Arrows of −∇f, the negative gradient"))
    #expect(figure.description.contains("with open heads, arrows of ∇f"))
    quiver.language = .korean
    #expect(quiver.figure().description.contains("머리가 열린 화살표"))
    // Arrows of both signs must not run into each other between two points.
    let sampled = quiver.sampled()
    #expect(sampled.mark.longest <= 0.5 && sampled.companions[0].mark.longest <= 0.5)
  }

  @Test("the tip of an open head is exactly at tail + vector")
  func openHeads() {
    let shape = ArrowShape(shaftWidth: 1.5, isOpen: true)
    for length in [4.5, 9, 30] {
      var path = Path()
      shape.addHead(to: &path, tail: Point(10, 20), vector: Offset(length, 0))
      #expect(path.points[1] == Point(10 + length, 20))
      #expect(path.points.count == 3)
    }
  }

  @Test("no two labels of level lines intersect, whichever field they belong to")
  func labels() throws {
    let sum = ScalarField(dimension: 2) { $0[0] + $0[1] }
    var contour = try Contour(sum, over: Domain(from: -2, to: 2, dimension: 2))
    contour.companions = [
      NamedField(Self.bowl, name: FieldName()),
      NamedField(ScalarField(dimension: 2) { $0[0] * $0[1] }, name: FieldName(), letter: "h"),
    ]
    for width in [400.0, 520, 640] {
      contour.page.width = width
      let figure = try contour.figure()
      let frame = figure.placedLegend().0.frame
      let boxes = figure.marks.compactMap { $0 as? ContourMark }.flatMap { mark in
        mark.labels(of: mark.sets.map { $0.lines.map { MeasuredLine($0, in: frame) } }, in: frame).map(\.box)
      }
      #expect(boxes.count >= 5)
      for (index, box) in boxes.enumerated() {
        #expect(boxes[..<index].allSatisfy { !$0.overlaps(box) })
      }
    }
  }

  @Test("graphs of several functions are told apart by dashes, and all are seen")
  func graphs() throws {
    var graph = Graph(ScalarField.ofOneVariable { $0 }, over: try #require(Limits(-1, 1)))
    graph.companions = [
      NamedField(
        ScalarField.ofOneVariable { 5 * $0 * $0 }, name: FieldName(variables: ["x"], plainVariables: ["x"]))
    ]
    let figure = graph.figure()
    #expect((figure.y.limits?.upper ?? 0) >= 5)
    #expect(figure.title?.plainText == "f and g")
    #expect(figure.legend?.entries.count == 2)
    let dashes = (0..<4).map { [NamedField].dashes($0) }
    #expect(Set(dashes).count == 4 && !dashes.contains([]))
  }
}
