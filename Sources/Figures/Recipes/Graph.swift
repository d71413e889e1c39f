public import Calculus
import Graphics
public import Languages

/// The graph of a function of one variable, with what a course on derivatives draws on it.
///
/// ```swift
/// var graph = Graph(field, over: Limits(0, 20)!)
/// graph.tangents = [5, 10]
/// graph.figure().drawing()
/// ```
public struct Graph: Sendable {
  /// Difference quotients at one point as chords, one for each rule.
  public struct Chords: Sendable, Hashable {
    public var x: Double
    /// The step; large enough to be seen.
    public var h: Double
    public var rules: [FiniteDifference.Rule]

    public init(at x: Double, h: Double, rules: [FiniteDifference.Rule] = [.forward, .backward, .central]) {
      self.x = x
      self.h = h
      self.rules = rules
    }
  }

  /// A field of one variable.
  public var field: ScalarField
  public var domain: Limits
  public var name = FieldName(variables: ["x"], plainVariables: ["x"])
  /// Further functions, whose graphs lie under this one's.
  public var companions: [NamedField] = []
  /// What the curve is drawn in.
  public var ink = Ink.series(0)
  /// How the slopes of tangents are computed.
  public var scheme = DerivativeScheme.central
  /// Where tangents touch the graph.
  public var tangents: [Double] = []
  /// How long tangents are in units of x; nil for the whole graph.
  public var tangentLength: Double?
  /// Pairs of points that secants go through.
  public var secants: [(Double, Double)] = []
  public var chords: Chords?
  /// Descents on the graph, the first one in front of the others.
  public var paths: [DescentRun] = []
  /// Scales, ticks and limits of the axes; limits of x are the domain, limits of y follow from the graph.
  public var x = Axis()
  public var y = Axis()
  public var axes = AxesStyle.border
  public var language = Language.english
  public var page = Page()

  public init(_ field: ScalarField, over domain: Limits) {
    self.field = field
    self.domain = domain
  }

  /// The slopes of the lines on the graph.
  public func sampled() -> SampledGraph { SampledGraph(self) }

  public func figure() -> PlaneFigure { figure(sampled()) }

  /// The figure of slopes that are computed already.
  public func figure(_ sampled: SampledGraph) -> PlaneFigure {
    let words = GraphWords(graph: self, sampled: sampled)
    var figure = PlaneFigure(GraphMarks(graph: self, sampled: sampled).marks, page: page)
    figure.x = x
    figure.y = y
    figure.x.limits = x.limits ?? domain
    figure.y.limits = y.limits ?? sampled.shownValues.map { y.scale.grown(y.scale.showable($0), by: 0.05) }
    figure.x.label = x.label ?? Label.mathematics(name.variables[0])
    figure.y.label =
      y.label
      ?? Label.mathematics(
        (["f"] + companions.map(\.letter)).map { "\($0)(\(name.variables[0]))" }.joined(separator: ",\\ "))
    figure.aspect = .auto
    figure.axes = axes
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.caption = words.caption
    figure.description = words.description
    figure.legend = GraphMarks(graph: self, sampled: sampled).legend(words)
    return figure
  }
}
