public import Calculus
import Graphics
public import Languages

/// Linear regression in two linked panels: the data with the line of each step, and the cost with the path of θ.
///
/// ```swift
/// let data = RegressionData(line: (4, 3), noise: 1, over: 0...2, count: 100, seed: 0)!
/// let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.1])
/// try Regression(data, by: settings, from: [0, 0], steps: 9).panel().drawing().svg
/// ```
public struct Regression: Sendable {
  public var data: RegressionData
  /// The descent on the cost J.
  public let run: DescentRun
  public var language = Language.english
  public var page = Page()

  /// The names of the cost's variables.
  public static let name = FieldName(
    variables: ["\\theta_0", "\\theta_1"], plainVariables: ["θ₀", "θ₁"])

  public init(_ data: RegressionData, by settings: OptimizerSettings, from start: [Double], steps: Int) {
    self.init(
      data, DescentRun(of: data.cost, by: settings, from: start, steps: steps, scheme: .exact))
  }

  /// A descent on the cost of the data that has been run already.
  public init(_ data: RegressionData, _ run: DescentRun) {
    self.data = data
    self.run = run
  }

  /// Lines of more steps would be an area.
  private static let lineCount = 12

  public func panel() throws(LevelsError) -> PanelFigure {
    let words = RegressionWords(regression: self)
    var cost = try costFigure(words)
    var fit = fitFigure(words)
    (cost.page, fit.page) = (page, page)
    cost.page.width = page.width / 2
    // Frames of one height, although only the plane of θ has equal units.
    fit.page.height = cost.drawing().size.height
    var panel = PanelFigure([fit, cost], columns: 2, page: page)
    panel.title = try? Label(words.title)
    panel.caption = words.caption
    panel.description = words.description
    return panel
  }

  /// The steps that are shown: all of a few, else about as many at growing distances.
  var shownSteps: [Int] {
    let last = run.trajectory.last.step
    guard last > Self.lineCount else { return Array(0...last) }
    var steps = [0]
    for index in 1...Self.lineCount {
      let part = Double(index) / Double(Self.lineCount)
      let step = Int((Double(last) * part * part).rounded())
      if step > steps[steps.count - 1] { steps.append(step) }
    }
    return steps
  }

  /// A step has one ink in both panels, stronger the later it is.
  private func ink(_ index: Int, of count: Int) -> Ink {
    .faded(.accent, 0.3 + 0.7 * Double(index) / Double(max(1, count - 1)))
  }

  private func fitFigure(_ words: RegressionWords) -> PlaneFigure {
    let steps = shownSteps
    var dots = PointMark(
      zip(data.x, data.y).map { ($0, $1) }, shape: .dot(radius: 1.6), ink: .faded(.arrows, 0.75))
    dots.decidesExtent = true
    let shown = Limits(holding: data.x).map { $0.grown(by: 0.06 * $0.length) } ?? .unit
    let lines = steps.enumerated().map { index, step -> any Mark in
      let theta = run.trajectory.iterates[step].point
      var line = CurveMark(
        ScalarField.ofOneVariable { theta[0] + theta[1] * $0 }, over: shown,
        ink: ink(index, of: steps.count), style: StrokeStyle(width: 1.4))
      line.decidesExtent = false
      return line
    }
    var figure = PlaneFigure([dots] + lines, page: page)
    figure.aspect = .auto
    figure.x = Axis(label: Label.mathematics("x"), limits: shown)
    figure.y = Axis(label: Label.mathematics("y"), limits: values)
    figure.title = try? Label(words.fitTitle)
    figure.legend = Legend(
      [0, steps.count - 1].map { index in
        Legend.Entry(
          .line(ink(index, of: steps.count), StrokeStyle(width: 1.4)), words.step(steps[index]))
      })
    return figure
  }

  /// The data, and the line that the descent begins with.
  private var values: Limits? {
    let start = run.trajectory.iterates[0].point
    let ends = [data.x.min() ?? 0, data.x.max() ?? 1].map { start[0] + start[1] * $0 }
    guard let data = Limits(holding: data.y), let all = Limits(holding: data.all + ends) else { return nil }
    let least = data.grown(by: data.length)
    return (Limits(max(all.lower, least.lower), min(all.upper, least.upper)) ?? data)
      .grown(by: 0.06 * all.length)
  }

  private func costFigure(_ words: RegressionWords) throws(LevelsError) -> PlaneFigure {
    let best = data.bestFit
    var graph = DescentGraph(data.cost, [run], minima: [[best.intercept, best.slope]])
    (graph.name, graph.language, graph.page) = (Self.name, language, page)
    graph.page.width = page.width / 2
    graph.hasLabels = false
    graph.steps = .none
    var figure = try graph.figure()
    let steps = shownSteps
    for (index, step) in steps.enumerated().dropFirst().dropLast() {
      let theta = run.trajectory.iterates[step].point
      var dot = PointMark([(theta[0], theta[1])], shape: .step, ink: ink(index, of: steps.count))
      dot.decidesExtent = false
      figure.marks.append(dot)
    }
    figure.title = try? Label(words.costTitle)
    figure.shortTitle = nil
    figure.caption = nil
    return figure
  }
}

extension Limits {
  fileprivate var all: [Double] { [lower, upper] }
}
