import Calculus
import Graphics
import Languages

/// The words of the graph of a function of one variable in one language, true by construction.
struct GraphWords {
  let graph: Graph
  let sampled: SampledGraph

  private var isKorean: Bool { graph.language == .korean }
  private var variable: String { graph.name.variables[0] }

  // Titles

  /// What is seen, with the formula.
  var title: String { descent?.title ?? descents?.title ?? title(of: "$\(graph.name.equation)$") }

  /// The title where the formula is too long for the page.
  var shortTitle: String { descent?.shortTitle ?? descents?.shortTitle ?? title(of: "$f(\(variable))$") }

  /// The words of the one descent on the graph.
  private var descent: DescentWords? {
    guard graph.paths.count == 1, let run = graph.paths.first else { return nil }
    return DescentWords(run: run, name: graph.name, language: graph.language)
  }

  private var descents: ComparisonWords? {
    guard graph.paths.count > 1 else { return nil }
    return ComparisonWords(runs: graph.paths, name: graph.name, language: graph.language)
  }

  /// What the legend calls each of several descents.
  var entries: [Label] { descents?.entries ?? [] }

  private func title(of function: String) -> String {
    if graph.chords != nil {
      let quotients = sampled.chords.count == 1 ? "Difference quotient" : "Difference quotients"
      return isKorean ? "\(function)의 차분과 접선" : "\(quotients) and tangent of \(function)"
    }
    let function = graph.companions.isEmpty ? function : graph.companions.list(graph.language)
    switch (sampled.secants.count, sampled.tangents.count) {
    case (0, 0): return function
    case (0, let tangents):
      return isKorean ? "\(function)의 접선" : "\(tangents == 1 ? "Tangent" : "Tangents") of \(function)"
    case (let secants, 0):
      return isKorean ? "\(function)의 할선" : "\(secants == 1 ? "Secant" : "Secants") of \(function)"
    default:
      return isKorean ? "\(function)의 할선에서 접선으로" : "From secant to tangent of \(function)"
    }
  }

  /// How a descent ended.
  var caption: Label? { descent?.caption }

  // Legend

  func tangent(_ tangent: SampledGraph.Tangent) -> String {
    let slope = Self.number(tangent.derivative.derivative)
    let exact = Self.number(tangent.exact)
    let equation = "$f'(\(Self.number(tangent.x))) = \(slope)$"
    guard slope != exact, tangent.exact.isFinite else { return equation }
    return equation + (isKorean ? " (참값 \(exact))" : " (exact \(exact))")
  }

  func secant(_ secant: SampledGraph.Secant) -> String {
    let slope = Self.number(secant.slope)
    let first = graph.secants[0].0
    let word = isKorean ? "기울기" : "slope"
    if graph.secants.count > 1, graph.secants.allSatisfy({ $0.0 == first }) {
      return "$h = \(Self.number(secant.to.x - secant.from.x))$: \(word) \(slope)"
    }
    return "$\(variable) = \(Self.number(secant.from.x)), \(Self.number(secant.to.x))$: \(word) \(slope)"
  }

  func chord(_ chord: SampledGraph.Secant) -> String {
    let slope = Self.number(chord.slope)
    return switch (chord.rule, isKorean) {
    case (.forward, true): "전방 차분: 기울기 \(slope)"
    case (.backward, true): "후방 차분: 기울기 \(slope)"
    case (_, true): "중앙 차분: 기울기 \(slope)"
    case (.forward, false): "forward: slope \(slope)"
    case (.backward, false): "backward: slope \(slope)"
    case (_, false): "central: slope \(slope)"
    }
  }

  /// The tangent beside chords; in a word where there is one chord, which is named by a word.
  func chordTangent(_ tangent: SampledGraph.Tangent) -> String {
    guard sampled.chords.count == 1 else { return self.tangent(tangent) }
    let slope = Self.number(tangent.derivative.derivative)
    return isKorean ? "접선: 기울기 \(slope)" : "tangent: slope \(slope)"
  }

  var parabola: String { isKorean ? "2차 근사" : "local parabola" }

  static func number(_ value: Double) -> String { WrittenNumber.text(value) }

  // Description

  /// What the figure shows, for those who cannot see it.
  var description: String {
    let (lower, upper) = (Self.number(graph.domain.lower), Self.number(graph.domain.upper))
    let variable = graph.name.plainVariables[0]
    var sentences = [
      isKorean
        ? "\(graph.name.plainEquation)의 그래프입니다. \(RangeWords([variable], [(lower, upper)]).korean)"
        : "The graph of \(graph.name.plainEquation) for \(variable) from \(lower) to \(upper)."
    ]
    if let extremes { sentences.append(extremes) }
    sentences += graph.companions.map {
      isKorean ? "\($0.plainEquation)의 그래프도 파선으로 있습니다." : "A dashed line is the graph of \($0.plainEquation)."
    }
    let tangents = sampled.tangents + [sampled.chordTangent].compactMap { $0 }
    sentences += tangents.map { tangent in
      let (x, slope) = (Self.number(tangent.x), Self.number(tangent.derivative.derivative))
      return isKorean
        ? "\(variable) = \(x)에서 접선의 기울기는 \(slope)입니다."
        : "The tangent at \(variable) = \(x) has the slope \(slope)."
    }
    sentences += (sampled.secants + sampled.chords).map { secant in
      let (a, b) = (Self.number(secant.from.x), Self.number(secant.to.x))
      let slope = Self.number(secant.slope)
      return isKorean
        ? "\(KoreanParticle.with.after("\(variable) = \(a)")) \(KoreanParticle.object.after("\(variable) = \(b)")) 지나는 할선의 기울기는 \(slope)입니다."
        : "The secant through \(variable) = \(a) and \(variable) = \(b) has the slope \(slope)."
    }
    sentences += graph.paths.map {
      DescentWords(run: $0, name: graph.name, language: graph.language).sentence
    }
    if let plateauSentence { sentences.append(plateauSentence) }
    return sentences.joined(separator: " ")
  }

  /// The smallest and the largest value, where the whole graph is shown.
  private var extremes: String? {
    let domain = graph.domain.lower...graph.domain.upper
    let xs = (0...400).map { domain.lowerBound + (domain.upperBound - domain.lowerBound) * Double($0) / 400 }
    let values = xs.map { graph.field.value(at: [$0]) }
    guard let range = values.finiteRange, values.allSatisfy(\.isFinite), range.lowerBound < range.upperBound,
      let shown = sampled.shownValues, shown.lower <= range.lowerBound, range.upperBound <= shown.upper,
      let (low, high) = Self.places(of: range, in: values)
    else { return nil }
    let variable = graph.name.plainVariables[0]
    let (least, most) = (
      WrittenNumber.text(range.lowerBound, in: range), WrittenNumber.text(range.upperBound, in: range)
    )
    let places = [low, high].map { WrittenNumber.text(xs[$0], in: domain, parts: 50) }
    return isKorean
      ? "가장 작은 값은 \(variable) = \(places[0]) 부근의 \(least), 가장 큰 값은 \(variable) = \(places[1]) 부근의 \(most)입니다."
      : "Its least value is \(least), near \(variable) = \(places[0]), and its largest \(most), near \(variable) = \(places[1])."
  }

  /// Where the ends of the range are, if each is in one place only.
  private static func places(of range: ClosedRange<Double>, in values: [Double]) -> (Int, Int)? {
    // A millionth of the range apart is as high.
    let slack = 1e-6 * (range.upperBound - range.lowerBound)
    let low = values.indices.filter { values[$0] <= range.lowerBound + slack }
    let high = values.indices.filter { values[$0] >= range.upperBound - slack }
    guard let first = low.first, let last = high.first, low.count <= 2, high.count <= 2,
      (low.last ?? first) - first <= 1, (high.last ?? last) - last <= 1
    else { return nil }
    return (first, last)
  }
}
