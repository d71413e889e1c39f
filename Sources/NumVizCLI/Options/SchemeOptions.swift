import ArgumentParser
import NumViz

/// `--scheme` and `--h`: how derivatives are computed.
struct SchemeOptions: ParsableArguments {
  @Option(
    help:
      "How derivatives are computed: \(Choice<NamedScheme>.list); central is the notes' method, and the default.",
    completion: Choice<NamedScheme>.completion)
  var scheme: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The step of a difference quotient.", valueName: "step"))
  var h: String?

  func resolved() throws(Failure) -> DerivativeScheme {
    let scheme: NamedScheme = try Choice.read(scheme, "--scheme") ?? .central
    if h != nil && (scheme == .exact || scheme == .adaptive) {
      throw Failure(
        .usage, "--h has no meaning for the scheme \(scheme.rawValue)",
        hint: "leave out --h, or choose --scheme central")
    }
    guard
      let scheme = scheme.scheme(h: h.map { UserNumber.value($0) ?? .nan } ?? FiniteDifference.defaultStep)
    else {
      throw Failure(.usage, "the step \(h ?? "") is not a positive number", hint: "the notes use --h 1e-4")
    }
    return scheme
  }
}
