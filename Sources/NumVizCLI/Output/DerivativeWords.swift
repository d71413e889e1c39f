import NumViz

/// What is to be said about a derivative, in words.
struct DerivativeWords {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func sentence(_ note: DerivativeNote, variable: String) -> String {
    "\(variable): \(words(note))"
  }

  func words(_ note: DerivativeNote) -> String { language == .korean ? korean(note) : english(note) }

  /// That a graph has no tangent at a place, and why; of several variables, along one of them.
  static func noTangent(at place: String, along variable: String? = nil, _ obstacle: DerivativeNote)
    -> Failure
  {
    let (along, whose) = variable.map { (" along \($0)", "\($0) 방향의") } ?? ("", "f의")
    return Failure(
      .data, "f has no tangent\(along) at \(place): \(DerivativeWords(.english).words(obstacle))",
      hint: "choose a point where f is smooth"
    ).inKorean(
      "\(place)에서 \(whose) 접선이 없습니다: \(DerivativeWords(.korean).words(obstacle))",
      hint: "f가 매끄러운 점을 고르십시오")
  }

  private func english(_ note: DerivativeNote) -> String {
    switch note {
    case .stepVanishes(let h, let spacing):
      "the step \(number(h)) vanishes: neighboring doubles are \(number(spacing)) apart there"
    case .undefinedAtPoint: "f is undefined at the point"
    case .undefinedOn(let side): "f is undefined to the \(side == .left ? "left" : "right")"
    case .takenFrom(let side):
      "taken from the \(side == .left ? "left" : "right") only, at the edge of the domain of f"
    case .kink(let left, let right):
      "a kink: the slope is \(number(left)) to the left and \(number(right)) to the right"
    case .jump: "f jumps here"
    case .vertical: "the slope grows without limit"
    case .oscillates(let h): "f oscillates within the first step; taken with steps down to \(number(h))"
    case .lostInRounding: "rounding of f leaves few digits"
    case .disagreesWithExact(let exact):
      "the exact derivative is \(number(exact)), farther away than the bound allows"
    }
  }

  private func korean(_ note: DerivativeNote) -> String {
    switch note {
    case .stepVanishes(let h, let spacing):
      "h = \(number(h))가 사라집니다. 이 자리에서 이웃한 배정밀도 수의 간격은 \(number(spacing))입니다"
    case .undefinedAtPoint: "이 점에서 f가 정의되지 않습니다"
    case .undefinedOn(let side): "\(side == .left ? "왼쪽" : "오른쪽")에서 f가 정의되지 않습니다"
    case .takenFrom(let side): "f의 정의역 끝이므로 \(side == .left ? "왼쪽" : "오른쪽")에서만 구했습니다"
    case .kink(let left, let right): "꺾인 점입니다. 왼쪽 기울기 \(number(left)), 오른쪽 기울기 \(number(right))"
    case .jump: "f가 불연속입니다"
    case .vertical: "기울기가 한없이 커집니다"
    case .oscillates(let h): "첫 간격 안에서 f가 진동하므로 \(number(h))까지 줄인 간격으로 구했습니다"
    case .lostInRounding: "f의 반올림 오차 때문에 믿을 수 있는 자릿수가 적습니다"
    case .disagreesWithExact(let exact): "해석적 미분값은 \(number(exact))이고, 오차 한계보다 멀리 있습니다"
    }
  }

  private func number(_ value: Double) -> String { NumberText.shortest(value) }
}
