import Calculus
import Graphics
import Languages
import Testing

@testable import Figures

@Suite struct GraphTests {
  private static let book = ScalarField(
    dimension: 1, { 0.01 * ($0[0] * $0[0]) + 0.1 * $0[0] }, gradient: { [0.02 * $0[0] + 0.1] })

  private func graph(_ field: ScalarField = book, _ lower: Double = 0, _ upper: Double = 20) throws -> Graph {
    Graph(field, over: try limits(lower, upper))
  }

  @Test("the book's tangents have the book's slopes, and the exact ones beside")
  func tangents() throws {
    var graph = try graph()
    graph.tangents = [5, 10]
    let tangents = graph.sampled().tangents
    #expect(tangents.map(\.derivative.derivative) == [0.1999999999990898, 0.2999999999986347])
    #expect(zip(tangents, [0.2, 0.3]).allSatisfy { abs($0.exact - $1) < 1e-15 })
    #expect(tangents.map(\.value) == [0.75, 2])
    let legend = try #require(graph.figure().legend)
    #expect(legend.entries.map(\.label.plainText) == ["f′(5) = 0.2", "f′(10) = 0.3"])
  }

  @Test(
    "a secant's slope goes to the tangent's", arguments: [(1.0, 5.0), (0.5, 3.5), (0.1, 2.3), (0.01, 2.03)])
  func secants(h: Double, slope: Double) throws {
    var graph = try graph(ScalarField.ofOneVariable { 3 * $0 * $0 - 4 * $0 }, 0, 3)
    graph.secants = [(1, 1 + h)]
    // Cancellation of values near 1 by a step of 0.01: a hundred roundings.
    #expect(abs(graph.sampled().secants[0].slope - slope) < 1e-13)
  }

  @Test("chords are the difference quotients of their rules")
  func chords() throws {
    let field = ScalarField.ofOneVariable { $0 * $0 * $0 }
    var graph = try graph(field, -3, 5)
    graph.chords = Graph.Chords(at: 1, h: 2)
    let chords = graph.sampled().chords
    #expect(chords.map(\.slope) == [13, 1, 7])
    #expect(chords.map(\.rule) == [.forward, .backward, .central])
  }

  @Test("one chord is a line with guides at both of its points, told from the tangent on any page")
  func oneChord() throws {
    var graph = try graph()
    graph.chords = Graph.Chords(at: 5, h: 10, rules: [.forward])
    for theme in NamedTheme.allCases {
      graph.page.theme = theme.theme
      let figure = graph.figure()
      #expect(figure.marks.compactMap { ($0 as? GuideMark)?.x } == [5, 15])
      let samples = try #require(figure.legend).entries.map(\.sample)
      let styles = samples.compactMap { sample -> StrokeStyle? in
        guard case .line(let ink, let style) = sample else { return nil }
        return theme.theme.style(style, of: ink)
      }
      #expect(styles.map(\.dashes.isEmpty) == [true, false], "\(theme)")
    }
    graph.chords?.rules = [.forward, .backward]
    #expect(!graph.figure().marks.contains { $0 is GuideMark })
  }

  @Test("all that stands on the graph is seen, and far lines leave it its room")
  func limitsOfValues() throws {
    var graph = try graph(ScalarField.ofOneVariable { $0 * $0 }, -10, 10)
    graph.tangents = [10]
    let shown = try #require(graph.figure().y.limits)
    #expect(shown.lower <= 0 && shown.upper >= 100)
    // The tangent falls to −300 at the other end.
    #expect(shown.lower > -50)
    graph.domain = try limits(-3, 3)
    graph.x.limits = nil
    #expect(try #require(graph.figure().y.limits).upper < 20)
  }

  @Test("the suggested domain holds every point of the figure")
  func domain() throws {
    var graph = try graph()
    graph.tangents = [5, -20]
    graph.secants = [(1, 40)]
    #expect(graph.suggestedDomain.contains(-20) && graph.suggestedDomain.contains(40))
    graph.tangents = []
    graph.secants = []
    #expect(graph.suggestedDomain == (try limits(-5, 5)))
  }

  @Test("a figure of hostile functions is drawn, and all its numbers are finite", arguments: 0..<8)
  func hostile(index: Int) throws {
    let bodies: [@Sendable (Double) -> Double] = [
      { _ in 3 }, { 1 / $0 }, { $0 < 0 ? 1e308 : -1e308 }, { _ in .nan }, { 1 / ($0 * $0) }, { 1e-300 * $0 },
      { $0 > 1 ? .infinity : $0 }, { $0.squareRoot() },
    ]
    var graph = try graph(ScalarField.ofOneVariable(bodies[index]), -2, 2)
    graph.tangents = [1]
    for axes in AxesStyle.allCases {
      graph.axes = axes
      let drawing = graph.figure().drawing()
      #expect(drawing.paths.points.allSatisfy { $0.x.isFinite && $0.y.isFinite && abs($0.y) < 1e5 })
    }
    graph.y.scale = .log
    let drawing = graph.figure().drawing()
    #expect(drawing.paths.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test("the title names the optimizer of a path and its learning rate, in both languages")
  func optimizer() throws {
    var graph = try graph(ScalarField.ofOneVariable { $0 * $0 }, -3, 3)
    let descent = try OptimizerSettings(.gradientDescent, [.rate: 0.2])
    graph.paths = [DescentRun(of: graph.field, by: descent, from: [2], steps: 3)]
    #expect(graph.figure().title?.plainText == "Gradient descent on f(x), η = 0.2")
    // 2 · 0.6³ = 0.432
    #expect(graph.figure().description.contains("0.432"))
    let adam = try OptimizerSettings(.adam, [.rate: 0.2])
    graph.paths = [DescentRun(of: graph.field, by: adam, from: [2], steps: 3)]
    #expect(graph.figure().title?.plainText == "Adam on f(x), η = 0.2")
    graph.language = .korean
    #expect(graph.figure().title?.plainText == "f(x)에서 Adam, η = 0.2")
  }

  @Test("lines are told apart where there are no colors")
  func monochrome() throws {
    let theme = NamedTheme.print.theme
    let styles = (0..<4).map { theme.style(StrokeStyle(width: 1), of: .series($0)) }
    #expect(Set(styles).count == 4)
    #expect(NamedTheme.light.theme.style(StrokeStyle(width: 1), of: .series(1)).dashes.isEmpty)
    for name in NamedTheme.allCases {
      let colors = (0..<3).map { name.theme.color(.series($0)) }
      #expect(!colors.contains(name.theme.page))
      #expect(name.theme.color(.faded(.accent, 0)) == name.theme.page)
      #expect(name.theme.color(.faded(.accent, 1)) == name.theme.accent)
    }
  }

  @Test("axes through the origin cross at zero, or at the nearest side of the frame")
  func origin() throws {
    var figure = PlaneFigure([], x: Axis(limits: try limits(-1, 3)), y: Axis(limits: try limits(2, 5)))
    figure.axes = .origin
    let frame = PlaneLayout(figure, extent: figure.extent).frame
    let crossing = OriginAxes(frame: frame).crossing
    #expect(crossing.x == frame.x(0))
    #expect(crossing.y == frame.rect.bottom)
  }
}

@Suite struct StepSizeGraphTests {
  private func study() throws -> StepSizeStudy {
    let field = ScalarField(dimension: 1, { $0[0] * $0[0] * $0[0] }, gradient: { [3 * $0[0] * $0[0]] })
    return try #require(StepSizeStudy(of: field, at: [1]))
  }

  @Test("the axes are logarithmic and hold every error that is not zero")
  func axes() throws {
    let study = try study()
    let figure = StepSizeGraph(study).figure()
    let limits = try #require(figure.y.limits)
    #expect(figure.x.scale == .log && figure.y.scale == .log)
    #expect(study.rows.flatMap(\.errors).allSatisfy { $0 == 0 || limits.contains($0) })
    #expect(figure.legend?.entries.count == 3)
  }

  @Test("the words name the best step of each rule, in both languages")
  func words() throws {
    var graph = StepSizeGraph(try study())
    #expect(graph.figure().description.contains("The central quotient is best at h = "))
    graph.language = .korean
    #expect(graph.figure().description.contains("중앙 차분의 오차는 h = "))
  }
}
