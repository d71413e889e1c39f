public import Calculus
import Graphics
public import Languages

/// How far descents have come at each step, on a logarithmic axis: straight lines are those that converge linearly.
///
/// ```swift
/// let runs = try [0.1, 0.5].map { DescentRun(of: field, by: try OptimizerSettings(.gradientDescent, [.rate: $0]), … }
/// Convergence(field, runs).figure().drawing().svg
/// ```
public struct Convergence: Sendable {
  /// What is shown of each iterate.
  public enum Quantity: String, Sendable, Hashable, CaseIterable {
    /// f − f*, the height above the minimum; f itself where the minimum is 0 or not known.
    case value
    /// ‖∇f‖.
    case gradient
    /// ‖x − x*‖, the distance from the minimum; ‖x‖ where that lies at the origin or is not known.
    case distance
  }

  public var runs: [DescentRun]
  public var quantity = Quantity.value
  /// f*, the value at the minimum; nil where it is not known.
  public var lowest: Double?
  /// x*, where the minimum lies; nil where it is not known.
  public var target: [Double]?
  public var scale = ScaleKind.log
  public var name = FieldName()
  public var language = Language.english
  public var page = Page()

  /// The minimum is looked for from the lowest iterate of all runs, unless it is given.
  public init(_ field: ScalarField, _ runs: [DescentRun], lowest: Double? = nil, minimum: [Double]? = nil) {
    self.runs = runs
    let iterates = runs.flatMap(\.trajectory.iterates).filter(\.value.isFinite)
    let best = iterates.min { $0.value < $1.value }
    let target = minimum ?? best.flatMap { field.minimum(near: $0.point) }
    self.target = target
    self.lowest = lowest ?? target.map { field.value(at: $0) }
  }

  /// What is taken off the values: nothing where the minimum is 0 up to rounding, or a run is lower than it.
  var base: Double {
    guard quantity == .value, let lowest else { return 0 }
    let values = runs.flatMap { $0.trajectory.iterates.map(\.value) }.filter(\.isFinite)
    let size = values.map { abs($0) }.max() ?? 0
    guard abs(lowest) > 1e-12 * size else { return 0 }
    return min(lowest, values.min() ?? lowest)
  }

  /// One number for each iterate of a run.
  func numbers(_ run: DescentRun) -> [Double] {
    let (base, center) = (base, center)
    return run.trajectory.iterates.map { iterate in
      switch quantity {
      case .value: iterate.value - base
      case .gradient: iterate.norm
      case .distance: zip(iterate.point, center ?? iterate.point.map { _ in 0 }).map { $0 - $1 }.length
      }
    }
  }

  /// What distances are measured from; nil for the origin, from which a minimum may be apart by rounding alone.
  var center: [Double]? {
    guard let target, let start = runs.first?.trajectory.iterates[0].point else { return nil }
    return target.length <= 1e-6 * start.length ? nil : target
  }

  public func figure() -> PlaneFigure {
    let all = runs.map(numbers)
    let marks = all.enumerated().reversed().map { index, numbers -> any Mark in
      var line = LineMark(
        numbers.enumerated().map { (Double($0.offset), $0.element) },
        ink: DescentGraph.ink(index, of: runs.count), style: Self.style(index))
      line.tolerance = 0.1
      return line
    }
    let words = ConvergenceWords(convergence: self)
    let last = runs.map { $0.trajectory.last.step }.max() ?? 1
    var figure = PlaneFigure(marks, page: page)
    figure.aspect = .auto
    figure.x = Axis(label: words.step, limits: Limits(0, Double(max(1, last))))
    figure.y = Axis(label: words.quantity, limits: shown(all), scale: scale)
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.caption = words.caption
    figure.description = words.description
    if runs.count > 1 {
      figure.legend = Legend(
        zip(words.entries, runs.indices).map { label, index in
          Legend.Entry(.line(DescentGraph.ink(index, of: runs.count), Self.style(index)), label)
        })
    }
    return figure
  }

  /// Dashes tell lines apart where print or eyes have no colors.
  private static func style(_ index: Int) -> StrokeStyle {
    StrokeStyle(width: 1.6, join: .round, dashes: index == 0 ? [] : [NamedField].dashes(index - 1))
  }

  /// What a page can show: a run that diverges leaves it, and what is lost in rounding lies below it.
  private func shown(_ all: [[Double]]) -> Limits? {
    let numbers = all.flatMap { $0 }.filter { $0.isFinite && (scale != .log || $0 > 0) }
    let start = all.compactMap(\.first).filter(\.isFinite).map { abs($0) }.max() ?? 1
    guard let least = numbers.min(), let most = numbers.max(), start > 0 else { return nil }
    guard scale == .log else {
      return Limits(max(least, -10 * start), min(most, 10 * start)).map { scale.grown($0, by: 0.05) }
    }
    // A descent that is lost in rounding far away stays there, which is what distances are drawn for.
    let stalled = zip(runs, all).compactMap { run, numbers -> Double? in
      if quantity == .distance, case .stalled = run.trajectory.outcome { numbers.last } else { nil }
    }
    let upper = min(most, ([start] + stalled.filter(\.isFinite)).reduce(0, max) * 1e4)
    return Limits(max(least, start * 1e-20), upper).map { scale.grown($0, by: 0.04) }
  }
}
