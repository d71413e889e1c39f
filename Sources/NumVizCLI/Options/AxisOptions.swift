import ArgumentParser
import NumViz

/// `--x`, `--y`, `--x-scale`, `--y-scale`, `--x-ticks`, `--y-ticks`, `--axes`: the axes of a graph.
struct AxisOptions: GroupedOptions {
  @Option(
    name: [.customLong("x"), .customLong("x0"), .customLong("domain")], parsing: .unconditional,
    help: ArgumentHelp("The range of x.", valueName: "a:b"))
  var x: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The limits of the vertical axis; they follow from f unless said.", valueName: "a:b"))
  var y: String?

  @Option(help: "The scale of x: linear, log or symlog.", completion: .list(["linear", "log", "symlog"]))
  var xScale: String?

  @Option(help: "The scale of y: linear, log or symlog.", completion: .list(["linear", "log", "symlog"]))
  var yScale: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(TickPlaces.help("x"), valueName: "ticks"), completion: Choice<TickStyle>.completion)
  var xTicks: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(TickPlaces.help("y"), valueName: "ticks"), completion: Choice<TickStyle>.completion)
  var yTicks: String?

  @Option(
    help: "A frame around the graph, or arrows through the origin: \(Choice<AxesStyle>.list).",
    completion: Choice<AxesStyle>.completion)
  var axes: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_x, "x")
    try visitor.option(&_y, "y")
    try visitor.option(&_xScale, "xScale")
    try visitor.option(&_yScale, "yScale")
    try visitor.option(&_xTicks, "xTicks")
    try visitor.option(&_yTicks, "yTicks")
    try visitor.option(&_axes, "axes")
  }

  func style() throws(Failure) -> AxesStyle {
    let style = try Choice<AxesStyle>.read(axes, "--axes") ?? .border
    let scales = (try horizontal().scale, try vertical().scale)
    let isLinear = scales == (.linear, .linear)
    guard style == .border || isLinear else {
      throw Failure(
        .usage, "axes through the origin are for linear scales", hint: "leave out --axes, or the scale"
      ).inKorean("원점을 지나는 축은 선형 축에만 있습니다", hint: "--axes나 축의 종류 가운데 하나를 빼십시오")
    }
    return style
  }

  /// The horizontal axis, but for its limits.
  func horizontal() throws(Failure) -> Axis {
    var axis = Axis(scale: try Self.scale(xScale, "--x-scale"))
    try TickPlaces.apply(xTicks, "--x-ticks", to: &axis)
    return axis
  }

  func vertical() throws(Failure) -> Axis {
    let scale = try Self.scale(yScale, "--y-scale")
    var axis = Axis(
      limits: try y.map { text throws(Failure) in try Self.limits(text, "--y", scale) }, scale: scale)
    try TickPlaces.apply(yTicks, "--y-ticks", to: &axis)
    return axis
  }

  /// The range of x: what was given, or else what is suggested.
  func domain(or suggested: Limits) throws(Failure) -> Limits {
    let scale = try Self.scale(xScale, "--x-scale")
    if let x { return try Self.limits(x, "--x", scale) }
    guard scale != .log || suggested.lower > 0 else {
      throw Failure(
        .usage, "a logarithmic axis needs a range of positive numbers", hint: "give one: --x 0.01:100"
      ).inKorean("로그 축에는 양수의 범위가 있어야 합니다", hint: "범위를 주십시오: --x 0.01:100")
    }
    return suggested
  }

  private static func scale(_ text: String?, _ option: String) throws(Failure) -> ScaleKind {
    switch text {
    case nil, "linear": return .linear
    case "log": return .log
    case "symlog": return .symlog(threshold: 1)
    case let text?:
      throw Failure(.usage, "\(option) has no choice \"\(text)\"", hint: "choose linear, log or symlog")
        .inKorean(
          "\(option)에는 \"\(text)\"\(KoreanParticle.toward.ending(text)) 고를 것이 없습니다",
          hint: "linear, log, symlog 가운데 고르십시오")
    }
  }

  static func limits(_ text: String, _ option: String, _ scale: ScaleKind) throws(Failure) -> Limits {
    guard let (lower, upper) = UserNumber.range(text) else {
      throw Failure(.usage, "\"\(text)\" is not a range", hint: "write it as \(option) -2:2").inKorean(
        "\"\(text)\"\(KoreanParticle.topic.ending(text)) 범위가 아닙니다", hint: "\(option) -2:2처럼 쓰십시오")
    }
    guard let limits = Limits(lower, upper) else {
      let isReversed = lower > upper && lower.isFinite && upper.isFinite
      throw Failure(
        .usage,
        isReversed
          ? "the range \(text) is reversed"
          : lower == upper ? "the range \(text) is empty" : "the range \(text) does not have finite ends",
        hint: isReversed
          ? "the smaller end comes first: \(option) \(NumberText.shortest(upper)):\(NumberText.shortest(lower))"
          : "give two different finite ends: \(option) -2:2"
      ).inKorean(
        isReversed
          ? "범위 \(text)의 두 끝이 뒤바뀌었습니다"
          : lower == upper ? "범위 \(KoreanParticle.subject.after(text)) 비었습니다" : "범위 \(text)의 끝이 유한하지 않습니다",
        hint: isReversed
          ? "작은 쪽을 먼저 쓰십시오: \(option) \(NumberText.shortest(upper)):\(NumberText.shortest(lower))"
          : "\(option) -2:2처럼 서로 다른 유한한 두 끝을 쓰십시오")
    }
    guard scale != .log || lower > 0 else {
      throw Failure(
        .usage, "a logarithmic axis cannot show \(NumberText.shortest(lower))",
        hint: "begin with a positive number: \(option) 0.01:10"
      ).inKorean(
        "로그 축에는 \(KoreanParticle.object.after(NumberText.shortest(lower))) 나타낼 수 없습니다",
        hint: "양수에서 시작하십시오: \(option) 0.01:10")
    }
    return limits
  }
}
