import NumViz

/// A descent that a user has asked for, and what came of it.
struct TracedDescent {
  let descent: Descent
  let run: DescentRun
}

extension TraceReport {
  init(_ traced: TracedDescent, _ formula: Formula) {
    self.init(
      descent: traced.descent, settings: traced.run.settings, formula: formula,
      trajectory: traced.run.trajectory)
  }
}

extension DescentOptions {
  /// The descent by an optimizer, run from the start that was given.
  func traced(
    on field: ScalarField, of formula: Formula, _ testFunction: TestFunction?, by optimizer: OptimizerOptions,
    _ scheme: DerivativeScheme
  ) throws(Failure) -> TracedDescent {
    let start = try start(formula, testFunction)
    let steps = try steps(coordinates: start.count)
    return try traced(on: field, of: formula, from: start, by: try optimizer.settings(steps: steps), scheme)
  }

  /// The descent by an optimizer with its settings; an error where f has no value or no gradient at the start.
  func traced(
    on field: ScalarField, of formula: Formula, from start: [Double], by settings: OptimizerSettings,
    _ scheme: DerivativeScheme
  ) throws(Failure) -> TracedDescent {
    let descent = try descent(
      on: field, by: settings, from: start, steps: try steps(coordinates: start.count), scheme)
    let run = DescentRun(descent, by: settings)
    guard run.trajectory.outcome != .undefined(step: 0) else {
      throw TraceReport(descent: descent, settings: settings, formula: formula, trajectory: run.trajectory)
        .noStart
    }
    return TracedDescent(descent: descent, run: run)
  }

  /// The descents of all runs, from one start.
  func traced(
    on field: ScalarField, of formula: Formula, _ testFunction: TestFunction?, _ runs: RunOptions,
    _ optimizer: OptimizerOptions, _ scheme: SchemeOptions
  ) throws(Failure) -> [TracedDescent] {
    let start = try start(formula, testFunction)
    let steps = try steps(coordinates: start.count)
    var all: [TracedDescent] = []
    for run in try runs.runs(like: RunChoice(optimizer: optimizer, descent: self, scheme: scheme)) {
      let settings = try run.optimizer.settings(steps: steps)
      all.append(
        try run.descent.traced(on: field, of: formula, from: start, by: settings, try run.scheme.resolved()))
    }
    return all
  }
}
