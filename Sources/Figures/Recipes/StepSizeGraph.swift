public import Calculus
import Graphics
public import Languages

/// The V curve: the error of difference quotients against their step, on logarithmic axes.
///
/// ```swift
/// let study = StepSizeStudy(of: field, at: [1])!
/// StepSizeGraph(study).figure().drawing()
/// ```
public struct StepSizeGraph: Sendable {
  public var study: StepSizeStudy
  public var name = FieldName(variables: ["x"], plainVariables: ["x"])
  /// A step that is marked: the notes' one unless it is set; nil for none.
  public var markedStep: Double? = FiniteDifference.defaultStep
  public var language = Language.english
  public var page = Page()

  public init(_ study: StepSizeStudy) {
    self.study = study
  }

  public func figure() -> PlaneFigure {
    let words = StepSizeWords(name: name, study: study, language: language)
    let steps = Limits(holding: study.rows.map(\.h)) ?? .unit
    let errors = study.rows.flatMap(\.errors).filter { $0 > 0 }
    let limits = ScaleKind.log.grown(Limits(holding: errors).map(ScaleKind.log.showable) ?? .unit, by: 0.05)
    let x = Axis(label: Label.mathematics("h"), limits: steps, scale: .log)
    let y = Axis(label: try? Label(words.error), limits: limits, scale: .log)
    var figure = PlaneFigure(marks(limits, words), x: x, y: y, page: page)
    figure.aspect = .auto
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.description = words.description
    figure.legend = legend(words)
    return figure
  }

  private static let shapes: [PointShape] = [
    .dot(radius: 2.6), .square(radius: 2.6), .triangle(radius: 2.8), .cross(radius: 2.4),
  ]
  private static let line = StrokeStyle(width: 1.5, join: .round)
  private static let dashed = StrokeStyle(width: 1, dashes: [4, 3])

  private func marks(_ limits: Limits, _ words: StepSizeWords) -> [any Mark] {
    var marks: [any Mark] = []
    if let h = markedStep {
      let style = StrokeStyle(width: 1.1, dashes: [2, 2.5])
      marks.append(LineMark([(h, limits.lower), (h, limits.upper)], ink: .accent, style: style))
    }
    marks += guides.flatMap { guide -> [any Mark] in
      [
        LineMark([guide.from, guide.to], ink: .quiet, style: Self.dashed),
        NoteMark(
          Label.mathematics(guide.text), x: guide.from.x, y: guide.from.y, side: guide.side, ink: .quiet),
      ]
    }
    for index in study.rules.indices {
      let points = points(index)
      marks.append(LineMark(points, ink: .series(index), style: Self.line))
      marks.append(
        PointMark(points.filter { isDecade($0.x) }, shape: Self.shapes[index % 4], ink: .series(index)))
    }
    for (index, rule) in study.rules.enumerated() {
      if let best = study.best(rule), best.error > 0 {
        marks.append(PointMark([(best.h, best.error)], shape: .ring(radius: 5.5), ink: .series(index)))
      }
    }
    if let h = markedStep, let label = try? Label(words.markedStep(h)) {
      marks.append(NoteMark(label, x: h, y: limits.upper, side: .belowLeft, ink: .accent))
    }
    return marks
  }

  /// The errors of a rule; one that is zero has no place on the axis.
  private func points(_ rule: Int) -> [(x: Double, y: Double)] {
    study.rows.map { (x: $0.h, y: $0.errors[rule]) }.filter { $0.y > 0 && $0.y.isFinite }
  }

  /// Signs at all steps would hide the line.
  private func isDecade(_ h: Double) -> Bool {
    let power = ScaleKind.log.place(of: h)
    return abs(power - power.rounded()) < 1e-9
  }

  // Guides

  private typealias Guide = (
    from: (x: Double, y: Double), to: (x: Double, y: Double), text: String, side: NoteMark.Side
  )

  /// Beside each curve the slope of its truncation error, and below all of them that of the round-off error.
  private var guides: [Guide] {
    var guides = study.rules.indices.compactMap { index -> Guide? in
      let order = study.rules[index].order
      // The straight part ends two powers of ten before the best step.
      guard let best = study.best(study.rules[index]), let top = points(index).first, best.h * 30 < top.x
      else { return nil }
      let offset = index == 0 ? 4 : 0.25
      let low = max(best.h * 30, top.x * 1e-4)
      let exponent = ScaleKind.log.place(of: low / top.x) * Double(order)
      return (
        (low, top.y * offset * ScaleKind.log.value(at: exponent)), (top.x, top.y * offset),
        order == 1 ? "\\propto h" : "\\propto h^\(order)", index == 0 ? .aboveLeft : .belowRight
      )
    }
    let rounding = study.rows.filter { $0.h < 1e-10 }.flatMap { row in
      row.errors.filter { $0 > 0 && $0.isFinite }.map { $0 * row.h }
    }
    if let least = rounding.sorted().dropFirst(rounding.count / 5).first, let last = study.rows.last {
      let (h, end) = (last.h * 1e4, last.h * 3)
      guides.append(((h, least / h / 8), (end, least / end / 8), "\\propto 1/h", .belowLeft))
    }
    return guides
  }

  private func legend(_ words: StepSizeWords) -> Legend {
    Legend(
      study.rules.enumerated().compactMap { index, rule in
        (try? Label(words.entry(rule))).map {
          Legend.Entry(.lineAndPoint(.series(index), Self.line, Self.shapes[index % 4]), $0)
        }
      })
  }
}

extension FiniteDifference.Rule {
  /// The power of the step that the truncation error falls with.
  fileprivate var order: Int {
    switch self {
    case .forward, .backward: 1
    case .central: 2
    case .fivePoint: 4
    }
  }
}
