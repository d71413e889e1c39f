import NumViz

/// A trajectory as programs and people read it.
struct TraceReport {
  let descent: Descent
  let settings: OptimizerSettings
  let formula: Formula
  let trajectory: Trajectory

  /// A row an iterate: its step, its coordinates, f, the gradient and its norm.
  var table: NumberTable {
    let names = formula.variableNames(count: descent.start.count)
    return NumberTable(
      header: ["step"] + names + ["f"] + names.map { "df/d\($0)" } + ["norm"],
      rows: trajectory.iterates.map { iterate in
        ["\(iterate.step)"]
          + (iterate.point + [iterate.value] + iterate.gradient + [iterate.norm]).map(NumberText.shortest)
      })
  }

  /// The document of `--json`: what was asked for, what became of it, and the iterates.
  var json: JSON { .object(members) }

  /// The same of a figure, with its files.
  func json(outputs: [String]) -> JSON {
    .object(members + [("outputs", .array(outputs.map(JSON.text)))])
  }

  private var members: [(String, JSON)] {
    let parameters = settings.name.parameters.map { parameter in
      (parameter.rawValue, settings[parameter].map(JSON.number) ?? .null)
    }
    return [("fn", .text(formula.source)), ("optimizer", .text(settings.name.rawValue))] + parameters
      + schedule
      + [
        ("scheme", .text(descent.scheme.name.rawValue)), ("h", descent.scheme.h.map(JSON.number) ?? .null),
        ("steps", .count(descent.steps)), ("tolerance", .number(descent.tolerance)),
      ] + extras
      + [
        ("outcome", .text(trajectory.outcome.name)),
        ("outcome_step", trajectory.outcome.step.map(JSON.count) ?? .null),
        ("iterates", .array(trajectory.iterates.map(Self.json))),
      ]
  }

  private var schedule: [(String, JSON)] {
    var members: [(String, JSON)] = []
    if settings.name == .lineSearch { members.append(("search", .text(settings.search.rawValue))) }
    if settings.decay != .constant {
      members.append(("rate_decay", .text(RateSchedule.text(settings.decay))))
    }
    return members
  }

  private var extras: [(String, JSON)] {
    var members: [(String, JSON)] = []
    if let noise = descent.noise {
      // Seeds go beyond the whole numbers that a double holds.
      members += [("noise", .number(noise.sigma)), ("seed", .text("\(noise.seed)"))]
    }
    if let clip = descent.clip { members.append(("clip", .number(clip))) }
    return members
  }

  private static func json(_ iterate: Iterate) -> JSON {
    .object([
      ("step", .count(iterate.step)), ("x", .numbers(iterate.point)), ("value", .number(iterate.value)),
      ("gradient", .numbers(iterate.gradient)), ("norm", .number(iterate.norm)),
    ])
  }

  /// There is nothing to trace where f has no value or no gradient at the start.
  var noStart: Failure {
    let start = trajectory.iterates[0]
    let place = start.point.map(NumberText.shortest).joined(separator: ", ")
    return Failure(
      .data,
      start.value.isFinite
        ? "the gradient of f is not finite at the start (\(place))"
        : "f is \(NumberText.shortest(start.value)) at the start (\(place))",
      hint: "start where f is defined: --from \(PointOptions.example(formula))"
    ).inKorean(
      start.value.isFinite
        ? "출발점 (\(place))에서 f의 기울기가 유한하지 않습니다"
        : "출발점 (\(place))에서 f의 값이 \(NumberText.shortest(start.value))입니다",
      hint: "f가 정의된 곳에서 출발하십시오: --from \(PointOptions.example(formula))")
  }
}
