import ArgumentParser
import NumViz

/// `--x0`, `--x1`, `--domain`, `--levels`, `--filled`, `--marks`: what lies under paths, and how they are drawn.
struct PathGroundOptions: GroupedOptions {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The range of both variables; it follows from the paths unless said.", valueName: "a:b"))
  var domain: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The range of x0.", valueName: "a:b"))
  var x0: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The range of x1.", valueName: "a:b"))
  var x1: String?

  var levels = LevelOptions()

  @Flag(help: "Bands of color between the level lines.")
  var filled = false

  @Option(
    help: "How steps are shown: \(Choice<PathMark.Steps>.list).",
    completion: Choice<PathMark.Steps>.completion)
  var marks: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_domain, "domain")
    try visitor.option(&_x0, "x0")
    try visitor.option(&_x1, "x1")
    try levels.visitOptions(&visitor)
    try visitor.option(&_filled, "filled")
    try visitor.option(&_marks, "marks")
  }

  private var ranges: DomainOptions {
    var options = DomainOptions()
    (options.domain, options.x0, options.x1) = (domain, x0, x1)
    return options
  }

  /// The range of the variable of a curve: what was given, or else what is suggested.
  func range(or suggested: Limits) throws(Failure) -> Limits {
    let usual = try? Domain(from: suggested.lower, to: suggested.upper, dimension: 2)
    let range = try ranges.domain(["x", "x"], usual: usual).ranges[0]
    return Limits(range.lowerBound, range.upperBound) ?? suggested
  }

  /// The figure of descents: a test function brings its minima, and its domain where the paths fill enough of it.
  func graph(
    of field: ScalarField, _ runs: [DescentRun], _ names: [String], _ testFunction: TestFunction?
  ) throws(Failure) -> DescentGraph {
    var graph = DescentGraph(field, runs)
    graph.domain = try ranges.domain(names, usual: Self.usual(testFunction, graph.domain, runs))
    if let minima = testFunction?.minima().map(\.point), !minima.isEmpty { graph.minima = minima }
    graph.minima = graph.minima.filter(graph.domain.contains)
    graph.levels = levels.levels == nil ? nil : try levels.resolved()
    graph.isFilled = filled
    graph.steps = try Choice.read(marks, "--marks") ?? .dots
    return graph
  }

  private static func usual(_ testFunction: TestFunction?, _ fitting: Domain, _ runs: [DescentRun]) -> Domain
  {
    guard let domain = testFunction?.domain else { return fitting }
    func longest(_ domain: Domain) -> Double {
      domain.ranges.map { $0.upperBound - $0.lowerBound }.max() ?? 0
    }
    let holdsAll = runs.allSatisfy { run in
      domain.contains(run.trajectory.iterates[0].point) && domain.contains(run.trajectory.last.point)
    }
    return holdsAll && longest(fitting) > 0.4 * longest(domain) ? domain : fitting
  }
}
