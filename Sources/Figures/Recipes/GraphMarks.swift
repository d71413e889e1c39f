import Calculus
import Graphics

/// What stands on a graph, from back to front, and how it is told apart.
struct GraphMarks {
  let graph: Graph
  let sampled: SampledGraph

  private static let thin = StrokeStyle(width: 1.4)
  static let dashed = StrokeStyle(width: 1.2, dashes: [5, 3])

  var marks: [any Mark] {
    var guided: [(x: Double, y: Double)] = []
    for point in touching where point.isGuided && !guided.contains(where: { $0.x == point.x }) {
      guided.append((point.x, point.y))
    }
    let guides = guided.map { point -> any Mark in
      GuideMark(x: point.x, y: point.y, origin: graph.axes == .origin ? 0 : nil)
    }
    return guides + companions + [CurveMark(graph.field, over: graph.domain, ink: graph.ink)] + parabolas
      + lines + paths + dots + plateau
  }

  /// The last one lies farthest back.
  private var companions: [any Mark] {
    graph.companions.enumerated().reversed().map { index, companion in
      CurveMark(companion.field, over: graph.domain, ink: [NamedField].ink(index), style: Self.style(index))
    }
  }

  private static func style(_ index: Int) -> StrokeStyle {
    StrokeStyle(width: 1.6, join: .round, dashes: [NamedField].dashes(index))
  }

  // Lines

  private var lines: [any Mark] {
    var marks: [any Mark] = []
    if let tangent = sampled.chordTangent {
      marks.append(line(tangent.x, tangent.value, tangent.exact, ink: .quiet, style: Self.dashed))
    }
    for (index, secant) in sampled.secants.enumerated() {
      marks.append(line(secant, ink: secantInk(index)))
    }
    for (index, chord) in sampled.chords.enumerated() {
      let reach = 0.3 * (graph.chords?.h ?? 0)
      // One chord has the room to be a line beside the tangent.
      let domain = isOneChord ? nil : Limits(chord.from.x - reach, chord.to.x + reach)
      marks.append(line(chord, ink: chordInk(index), over: domain))
    }
    for (index, tangent) in sampled.tangents.enumerated() {
      let half = graph.tangentLength.map { $0 / 2 }
      marks.append(
        line(
          tangent.x, tangent.value, tangent.derivative.derivative, ink: tangentInk(index),
          style: tangentStyle(index),
          over: half.flatMap { Limits(tangent.x - $0, tangent.x + $0) }))
    }
    return marks
  }

  private func line(_ secant: SampledGraph.Secant, ink: Ink, over domain: Limits? = nil) -> CurveMark {
    line(secant.from.x, secant.from.value, secant.slope, ink: ink, style: Self.thin, over: domain)
  }

  /// A straight line of the plane; on logarithmic axes it is drawn as the curve that it is there.
  private func line(
    _ x: Double, _ y: Double, _ slope: Double, ink: Ink, style: StrokeStyle, over domain: Limits? = nil
  ) -> CurveMark {
    let field = ScalarField.ofOneVariable { y + slope * ($0 - x) }
    var mark = CurveMark(field, over: domain ?? graph.x.limits ?? graph.domain, ink: ink, style: style)
    mark.decidesExtent = false
    return mark
  }

  private var isOneChord: Bool { sampled.chords.count == 1 }

  // Points

  private var touching: [(x: Double, y: Double, isGuided: Bool)] {
    let tangents = sampled.tangents.map { (x: $0.x, y: $0.value, isGuided: true) }
    let secants = sampled.secants.flatMap { [$0.from, $0.to] }
    // Guides of points that nearly coincide would only blur each other.
    let isFew = Set(secants.map(\.x)).count + tangents.count <= 3
    let chords = sampled.chords.flatMap { [$0.from, $0.to] }
    let center = sampled.chordTangent.map { [($0.x, $0.value)] } ?? []
    let areGuided = isFew && (graph.chords == nil || isOneChord)
    return tangents + (secants + chords + center).map { ($0.0, $0.1, areGuided) }
  }

  private var dots: [any Mark] {
    var points: [(x: Double, y: Double)] = []
    for point in touching where !points.contains(where: { $0.x == point.x }) {
      points.append((point.x, point.y))
    }
    return points.isEmpty ? [] : [signs(points, .dot(radius: 3.6), ink: .text)]
  }

  private func signs(_ points: [(x: Double, y: Double)], _ shape: PointShape, ink: Ink = .accent) -> PointMark
  {
    var mark = PointMark(points, shape: shape, ink: ink)
    mark.decidesExtent = false
    return mark
  }

  /// The steps of descents, joined by lines, the first descent in front.
  private var paths: [any Mark] {
    graph.paths.enumerated().reversed().map { index, run in
      let points = run.trajectory.iterates.map { (x: $0.point[0], y: $0.value) }
      return PathMark(
        points.filter { $0.x.isFinite && $0.y.isFinite }, ink: pathInk(index),
        style: StrokeStyle(width: 1.2, cap: .round, join: .round))
    }
  }

  /// The accent is for the one path that a figure is about.
  private func pathInk(_ index: Int) -> Ink { graph.paths.count == 1 ? .accent : .series(index + 1) }

  // Legend

  private func tangentInk(_ index: Int) -> Ink { index == 0 ? .accent : .series(index + 1) }
  /// Where the page has no colors, dashes tell the first tangent from the graph; the theme has others for the rest.
  private func tangentStyle(_ index: Int) -> StrokeStyle {
    index == 0 && graph.page.theme.isMonochrome ? StrokeStyle(width: 1.4, dashes: [7, 3]) : Self.thin
  }

  /// Where the page has no colors, dashes tell chords apart; one alone is solid beside the dashed tangent.
  private func chordInk(_ index: Int) -> Ink {
    isOneChord && graph.page.theme.isMonochrome ? .text : .series(index + 1)
  }

  /// Secants become stronger on their way to the tangent.
  private func secantInk(_ index: Int) -> Ink {
    let count = Double(sampled.secants.count)
    return count == 1 ? .series(2) : .faded(.series(2), 0.45 + 0.55 * Double(index) / (count - 1))
  }

  func legend(_ words: GraphWords) -> Legend? {
    var entries: [(Legend.Sample, String)] = []
    for (index, secant) in sampled.secants.enumerated() {
      entries.append((.line(secantInk(index), Self.thin), words.secant(secant)))
    }
    for (index, chord) in sampled.chords.enumerated() {
      entries.append((.line(chordInk(index), Self.thin), words.chord(chord)))
    }
    if let tangent = sampled.chordTangent {
      entries.append((.line(.quiet, Self.dashed), words.chordTangent(tangent)))
    }
    for (index, tangent) in sampled.tangents.enumerated() {
      entries.append((.line(tangentInk(index), tangentStyle(index)), words.tangent(tangent)))
    }
    if !sampled.parabolas.isEmpty { entries.append((.line(.quiet, Self.dashed), words.parabola)) }
    let paths = words.entries.enumerated().map { index, label in
      Legend.Entry(.lineAndPoint(pathInk(index), StrokeStyle(width: 1.1), .step), label)
    }
    var curves: [(Legend.Sample, String)] = []
    if !graph.companions.isEmpty {
      curves = [(.line(graph.ink, StrokeStyle(width: 1.8)), "$\(graph.name.equation)$")]
      for (index, companion) in graph.companions.enumerated() {
        curves.append((.line([NamedField].ink(index), Self.style(index)), "$\(companion.equation)$"))
      }
    }
    let lines = (curves + entries).map { Legend.Entry($0, (try? Label($1)) ?? Label(plain: $1)) }
    return lines.isEmpty && paths.isEmpty ? nil : Legend(lines + paths)
  }
}
