import NumViz

/// A comparison of gradients as programs and people read it.
struct CheckReport {
  let formula: Formula
  let scheme: DerivativeScheme
  let tolerance: Double
  let components: [GradientCheck.Component]
  /// How many components are listed: all in their order, or so many of the worst.
  let shown: Int

  private var failed: Int { components.count { !($0.error <= tolerance) } }

  private var listed: ArraySlice<GradientCheck.Component> {
    guard components.count > shown else { return components[...] }
    // Equal errors keep the order of the grid.
    let order = components.indices.sorted {
      (components[$1].error, $0) < (components[$0].error, $1)
    }
    return order.prefix(shown).map { components[$0] }[...]
  }

  /// A row a component.
  var table: NumberTable {
    NumberTable(
      header: ["at", "derivative", scheme.name.rawValue, "exact", "difference", "error", "passes"],
      rows: listed.map { component in
        let names = formula.variableNames(count: component.point.count)
        return [
          component.point.map(NumberText.shortest).joined(separator: ","), "df/d\(names[component.variable])",
        ]
          + [component.computed, component.exact, component.difference, component.error].map(
            NumberText.shortest)
          + [component.error <= tolerance ? "yes" : "no"]
      })
  }

  var json: JSON {
    .object([
      ("fn", .text(formula.source)), ("scheme", .text(scheme.name.rawValue)),
      ("h", scheme.h.map(JSON.number) ?? .null), ("tolerance", .number(tolerance)),
      ("components", .count(components.count)), ("failed", .count(failed)), ("passes", .bool(failed == 0)),
      ("results", .array(listed.map(json))),
    ])
  }

  private func json(_ component: GradientCheck.Component) -> JSON {
    .object([
      ("x", .numbers(component.point)), ("variable", .count(component.variable)),
      ("computed", component.computed.isFinite ? .number(component.computed) : .null),
      ("exact", component.exact.isFinite ? .number(component.exact) : .null),
      ("difference", .number(component.difference)), ("error", .number(component.error)),
      ("passes", .bool(component.error <= tolerance)),
    ])
  }

  /// What leads to exit code 1.
  func failure(_ language: Language) -> Failure? {
    let count = failed
    guard count > 0 else { return nil }
    let (all, limit) = (components.count, NumberText.shortest(tolerance))
    return language == .korean
      ? Failure(
        .difference, "편미분 \(all)개 중 \(count)개가 해석적 미분과 \(limit)보다 크게 다릅니다.",
        hint: "h를 바꾸거나 --tolerance로 허용 오차를 정하십시오")
      : Failure(
        .difference, "\(count) of \(all) components differ from the exact derivative by more than \(limit)",
        hint: "numviz stepsize shows the best h; --tolerance sets what passes")
  }

  func summary(_ language: Language) -> String {
    let worst = NumberText.shortest(components.map(\.error).max() ?? 0)
    return language == .korean
      ? "편미분 \(components.count)개 모두 통과, 가장 큰 오차 \(worst)"
      : "all \(components.count) components pass, the largest error is \(worst)"
  }
}
