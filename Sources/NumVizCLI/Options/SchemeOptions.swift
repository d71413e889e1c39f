import ArgumentParser
import NumViz

/// `--scheme` and `--h`: how derivatives are computed.
struct SchemeOptions: GroupedOptions {
  @Option(
    help:
      "How derivatives are computed: \(Choice<NamedScheme>.list); central is the notes' method, and the default.",
    completion: Choice<NamedScheme>.completion)
  var scheme: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The step of a difference quotient.", valueName: "step"))
  var h: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_scheme, "scheme")
    try visitor.option(&_h, "h")
  }

  func resolved() throws(Failure) -> DerivativeScheme {
    let scheme: NamedScheme = try Choice.read(scheme, "--scheme") ?? .central
    if h != nil && (scheme == .exact || scheme == .adaptive) {
      throw Failure(
        .usage, "--h has no meaning for the scheme \(scheme.rawValue)",
        hint: "leave out --h, or choose --scheme central"
      ).inKorean("방식 \(scheme.rawValue)에는 --h가 뜻이 없습니다", hint: "--h를 빼거나 --scheme central을 고르십시오")
    }
    guard
      let scheme = scheme.scheme(h: h.map { UserNumber.value($0) ?? .nan } ?? FiniteDifference.defaultStep)
    else {
      throw Failure(.usage, "the step \(h ?? "") is not a positive number", hint: "the notes use --h 1e-4")
        .inKorean(
          "h = \(h ?? "")\(KoreanParticle.topic.ending(h ?? "")) 양수가 아닙니다", hint: "노트에서는 --h 1e-4를 씁니다")
    }
    return scheme
  }
}
