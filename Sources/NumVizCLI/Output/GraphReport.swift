import NumViz

/// What a program or a person learns from a graph beside the picture.
struct GraphReport {
  let graph: Graph
  let sampled: SampledGraph
  let formula: Formula

  /// Refuses a figure of nothing, and lines that there are not.
  func check() throws(Failure) {
    let (lower, upper) = (NumberText.shortest(graph.domain.lower), NumberText.shortest(graph.domain.upper))
    guard sampled.hasValues else {
      throw Failure(
        .data, "f has no finite value for x in \(lower):\(upper)\(graph.y.scale == .log ? " above 0" : "")",
        hint: "is f defined there? try another --x"
      ).inKorean(
        "x가 \(lower):\(upper)일 때 f의 \(graph.y.scale == .log ? "양수인 " : "유한한 ")값이 없습니다",
        hint: "거기에서 f가 정의됩니까? 다른 --x를 쓰십시오")
    }
    for tangent in sampled.tangents + [sampled.chordTangent].compactMap({ $0 }) {
      if tangent.value.isFinite, let obstacle = tangent.exactDerivative.obstacle {
        throw DerivativeWords.noTangent(at: NumberText.shortest(tangent.x), obstacle)
      }
      guard tangent.value.isFinite, tangent.derivative.derivative.isFinite else {
        let x = NumberText.shortest(tangent.x)
        throw Failure(
          .data,
          tangent.value.isFinite
            ? "f has no tangent at \(x): the derivative is \(tangent.derivative.status.name) there"
            : "f has no finite value at \(x), and so no tangent",
          hint: "choose a point where f is smooth"
        ).inKorean(
          tangent.value.isFinite ? "\(x)에서 f의 접선이 없습니다: 미분할 수 없는 점입니다" : "\(x)에서 f의 값이 유한하지 않아 접선이 없습니다",
          hint: "f가 매끄러운 점을 고르십시오")
      }
    }
    for secant in sampled.secants + sampled.chords {
      for end in [secant.from, secant.to] where !end.value.isFinite {
        throw Failure(
          .data, "f has no finite value at \(NumberText.shortest(end.x)), so no line goes through it",
          hint: "choose points where f is defined"
        ).inKorean(
          "\(NumberText.shortest(end.x))에서 f의 값이 유한하지 않아, 그 점을 지나는 직선이 없습니다", hint: "f가 정의된 점을 고르십시오")
      }
      guard secant.slope.isFinite else {
        throw Failure(
          .data,
          "the line through \(NumberText.shortest(secant.from.x)) and \(NumberText.shortest(secant.to.x)) has no finite slope",
          hint: "choose points farther apart"
        ).inKorean(
          "\(KoreanParticle.with.after(NumberText.shortest(secant.from.x))) \(KoreanParticle.object.after(NumberText.shortest(secant.to.x))) 지나는 직선의 기울기가 유한하지 않습니다",
          hint: "더 떨어진 두 점을 고르십시오")
      }
    }
  }

  func json(outputs: [String]) -> JSON {
    var members: [(String, JSON)] = [
      ("fn", .text(formula.source)), ("domain", .numbers([graph.domain.lower, graph.domain.upper])),
      ("scheme", .text(graph.scheme.name.rawValue)), ("h", graph.scheme.h.map(JSON.number) ?? .null),
      ("tangents", .array(sampled.tangents.map(Self.json))),
      ("secants", .array(sampled.secants.map(Self.json))),
    ]
    if let chords = graph.chords {
      members.append(
        (
          "chords",
          .object([
            ("x", .number(chords.x)), ("h", .number(chords.h)),
            ("exact", sampled.chordTangent.map { .number($0.exact) } ?? .null),
            ("slopes", .object(sampled.chords.map { ($0.rule?.rawValue ?? "", .number($0.slope)) })),
          ])
        ))
    }
    if let path = graph.paths.first?.trajectory {
      members += [
        ("outcome", .text(path.outcome.name)), ("outcome_step", path.outcome.step.map(JSON.count) ?? .null),
        ("iterates", .array(path.iterates.map { .numbers([$0.point[0], $0.value]) })),
      ]
    }
    return .object(members + [("outputs", .array(outputs.map(JSON.text)))])
  }

  private static func json(_ tangent: SampledGraph.Tangent) -> JSON {
    .object([
      ("x", .number(tangent.x)), ("value", .number(tangent.value)),
      ("slope", .number(tangent.derivative.derivative)), ("exact", .number(tangent.exact)),
    ])
  }

  private static func json(_ secant: SampledGraph.Secant) -> JSON {
    .object([
      ("x", .numbers([secant.from.x, secant.to.x])),
      ("values", .numbers([secant.from.value, secant.to.value])),
      ("slope", .number(secant.slope)),
    ])
  }
}
