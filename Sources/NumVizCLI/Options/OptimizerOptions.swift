import ArgumentParser
import NumViz

/// `--optimizer` and the numbers that it is tuned by.
///
/// All are texts that are read here: each further type of option would cost time at every start of the program.
struct OptimizerOptions: GroupedOptions {
  @Option(
    help: ArgumentHelp(
      "The rule: \(NamedOptimizer.allCases.map(\.rawValue).joined(separator: ", ")); gd unless said.",
      valueName: "name"),
    completion: .list(NamedOptimizer.allCases.map(\.rawValue)))
  var optimizer: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The learning rate η; of linesearch, the first step it tries.", valueName: "η"))
  var rate: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("μ of momentum and nesterov: the velocity that a step keeps.", valueName: "μ"))
  var momentum: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("β₁ of adam.", valueName: "β₁"))
  var beta1: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("β₂ of adam.", valueName: "β₂"))
  var beta2: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("ρ of rmsprop: the squares that a step keeps.", valueName: "ρ"))
  var decay: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("ε of adagrad, rmsprop and adam: added to the root.", valueName: "ε"))
  var epsilon: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How η falls: exponential:0.95 multiplies it each step, polynomial:2 or polynomial:2:0.001 leads to 0 or 0.001, inverse:0.1:0.5 divides it by √(1 + 0.1t).",
      valueName: "schedule"))
  var rateDecay: String?

  @Option(
    help: ArgumentHelp("How linesearch chooses its step: exact or armijo.", valueName: "rule"),
    completion: .list(LineSearch.Rule.allCases.map(\.rawValue)))
  var search: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_optimizer, "optimizer")
    try visitor.option(&_rate, "rate")
    try visitor.option(&_momentum, "momentum")
    try visitor.option(&_beta1, "beta1")
    try visitor.option(&_beta2, "beta2")
    try visitor.option(&_decay, "decay")
    try visitor.option(&_epsilon, "epsilon")
    try visitor.option(&_rateDecay, "rateDecay")
    try visitor.option(&_search, "search")
  }

  /// The optimizer with its parameters; a polynomial schedule spans the given number of steps.
  func settings(steps: Int) throws(Failure) -> OptimizerSettings {
    let name = try named()
    var given: [OptimizerParameter: Double] = [:]
    for parameter in OptimizerParameter.allCases {
      guard let text = text(of: parameter) else { continue }
      guard let value = UserNumber.value(text) else {
        throw Failure(
          .usage, "\"\(text)\" is not a number for --\(parameter.rawValue)",
          hint: "write it as --\(parameter.rawValue) \(Self.example(parameter, name))"
        ).inKorean(
          "\"\(text)\"\(KoreanParticle.topic.ending(text)) --\(parameter.rawValue)의 수가 아닙니다",
          hint: "--\(parameter.rawValue) \(Self.example(parameter, name))처럼 쓰십시오")
      }
      given[parameter] = value
    }
    let decay = try rateDecay.map { text throws(Failure) in try RateSchedule.decay(text, steps: steps) }
    do {
      return try OptimizerSettings(
        name, given, decay: decay ?? .constant, search: try rule(for: name) ?? .exact)
    } catch let failure as Failure {
      throw failure
    } catch let mistake as OptimizerSettingsError {
      throw Self.failure(mistake, name)
    } catch {
      throw Failure(.internalError, "there is no such optimizer: \(error)").inKorean(
        "그런 최적화 방법은 없습니다: \(error)")
    }
  }

  private func named() throws(Failure) -> NamedOptimizer {
    guard let optimizer else { return .gradientDescent }
    if let name = NamedOptimizer(rawValue: optimizer.lowercased()) { return name }
    let names = NamedOptimizer.allCases.map(\.rawValue)
    throw Failure(
      .usage, "there is no optimizer \"\(optimizer)\"", hint: "choose one of \(names.joined(separator: ", "))"
    ).inKorean(
      "최적화 방법 \"\(optimizer)\"\(KoreanParticle.topic.ending(optimizer)) 없습니다",
      hint: "다음 중에서 고르십시오: \(names.joined(separator: ", "))")
  }

  private func rule(for name: NamedOptimizer) throws(Failure) -> LineSearch.Rule? {
    guard let search else { return nil }
    guard name == .lineSearch else {
      throw Failure(
        .usage, "--search has no meaning for the optimizer \(name.rawValue)",
        hint: "leave it out, or choose --optimizer linesearch"
      ).inKorean("최적화 방법 \(name.rawValue)에는 --search가 뜻이 없습니다", hint: "빼거나 --optimizer linesearch를 고르십시오")
    }
    guard let rule = LineSearch.Rule(rawValue: search) else {
      throw Failure(.usage, "\"\(search)\" is not a line search", hint: "choose --search exact or armijo")
        .inKorean(
          "\"\(search)\"\(KoreanParticle.topic.ending(search)) 직선 탐색의 이름이 아닙니다",
          hint: "--search exact나 armijo를 고르십시오")
    }
    return rule
  }

  private func text(of parameter: OptimizerParameter) -> String? {
    switch parameter {
    case .rate: rate
    case .momentum: momentum
    case .beta1: beta1
    case .beta2: beta2
    case .decay: decay
    case .epsilon: epsilon
    }
  }

  private static func failure(_ mistake: OptimizerSettingsError, _ name: NamedOptimizer) -> Failure {
    switch mistake {
    case .notApplicable(let parameter, let name):
      let owners = NamedOptimizer.allCases.filter { $0.parameters.contains(parameter) }.map(\.rawValue)
      let own = name.parameters.map { "--\($0.rawValue)" }.joined(separator: ", ")
      return Failure(
        .usage, "--\(parameter.rawValue) has no meaning for the optimizer \(name.rawValue), which has \(own)",
        hint: "--\(parameter.rawValue) belongs to \(owners.joined(separator: ", "))"
      ).inKorean(
        "최적화 방법 \(name.rawValue)에는 --\(KoreanParticle.subject.after(parameter.rawValue)) 뜻이 없습니다. 있는 것은 \(own)입니다",
        hint: "--\(KoreanParticle.topic.after(parameter.rawValue)) \(owners.joined(separator: ", "))에 있습니다")
    case .outOfRange(let parameter, let value):
      let range =
        switch parameter {
        case .rate: "a positive number"
        case .epsilon: "0 or a positive number"
        case .momentum, .beta1, .beta2, .decay: "from 0 to below 1"
        }
      let koreanRange =
        switch parameter {
        case .rate: "양수여야"
        case .epsilon: "0 이상이어야"
        case .momentum, .beta1, .beta2, .decay: "0 이상 1 미만이어야"
        }
      return Failure(
        .usage, "--\(parameter.rawValue) is \(NumberText.shortest(value)), but must be \(range)",
        hint: "write it as --\(parameter.rawValue) \(example(parameter, name))"
      ).inKorean(
        "--\(KoreanParticle.subject.after(parameter.rawValue)) \(NumberText.shortest(value))인데, \(koreanRange) 합니다",
        hint: "--\(parameter.rawValue) \(example(parameter, name))처럼 쓰십시오")
    }
  }

  private static func example(_ parameter: OptimizerParameter, _ name: NamedOptimizer) -> String {
    NumberText.shortest(name.defaultValue(of: parameter) ?? 0.9)
  }
}
