import ArgumentParser
import NumViz

/// `--run`, `--rates`: which optimizers, with which parameters, are put side by side.
struct RunOptions: GroupedOptions {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "An optimizer with its learning rate and, after commas, its other parameters, as momentum:0.1,momentum=0.5; repeatable.",
      valueName: "name:η"))
  var run: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Several learning rates of the optimizer --optimizer.", valueName: "η,η,…"))
  var rates: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_run, "run")
    try visitor.option(&_rates, "rates")
  }

  /// A figure with more lines is not read.
  private static let limit = 24

  /// The settings of all runs, those of `--rates` first.
  func settings(_ optimizer: OptimizerOptions, steps: Int) throws(Failure) -> [OptimizerSettings] {
    var all: [OptimizerSettings] = []
    for rate in try rateTexts() {
      var options = optimizer
      options.rate = rate
      all.append(try options.settings(steps: steps))
    }
    for text in run { all.append(try Self.options(text, like: optimizer).settings(steps: steps)) }
    if all.isEmpty, optimizer.rate != nil { all.append(try optimizer.settings(steps: steps)) }
    guard !all.isEmpty else {
      throw Failure(
        .usage, "no descent is given",
        hint: "name some: --run gd:0.95 --run momentum:0.1, or --rates 0.01,0.1"
      ).inKorean("경사 하강이 없습니다", hint: "정해 주십시오: --run gd:0.95 --run momentum:0.1, 또는 --rates 0.01,0.1")
    }
    guard all.count <= Self.limit else {
      throw Failure(
        .usage, "\(all.count) descents are more than \(Self.limit)", hint: "a figure is read up to 6"
      ).inKorean("경사 하강 \(all.count)개는 \(Self.limit)개를 넘습니다", hint: "그림 하나에서 6개까지 읽을 수 있습니다")
    }
    return all
  }

  private func rateTexts() throws(Failure) -> [String] {
    guard let rates else { return [] }
    let parts = rates.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ UserNumber.value($0) != nil }) else {
      throw Failure(
        .usage, "\"\(rates)\" is not a list of learning rates", hint: "write it as --rates 0.01,0.1,0.5"
      ).inKorean(
        "\"\(rates)\"\(KoreanParticle.topic.ending(rates)) 학습률의 목록이 아닙니다", hint: "--rates 0.01,0.1,0.5처럼 쓰십시오"
      )
    }
    return parts
  }

  /// `adam:0.3,beta1=0.8` as the options that say the same.
  private static func options(_ text: String, like all: OptimizerOptions) throws(Failure) -> OptimizerOptions
  {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let head = parts[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var options = all
    options.optimizer = head[0]
    (options.rate, options.momentum, options.beta1) = (head.count > 1 ? head[1] : nil, nil, nil)
    (options.beta2, options.decay, options.epsilon, options.search) = (nil, nil, nil, nil)
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2, options.set(pair[0], pair[1]) else {
        let names = OptimizerParameter.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          .usage, "\"\(part)\" in --run \(text) sets no parameter",
          hint: "write it as --run momentum:0.1,momentum=0.5; the parameters are \(names)"
        ).inKorean(
          "--run \(text)의 \"\(part)\"\(KoreanParticle.topic.ending(String(part))) 매개변수를 정하지 않습니다",
          hint: "--run momentum:0.1,momentum=0.5처럼 쓰십시오. 매개변수는 \(names)입니다")
      }
    }
    return options
  }
}

extension OptimizerOptions {
  /// Sets a parameter by its name; false if there is none of this name.
  fileprivate mutating func set(_ name: String, _ value: String) -> Bool {
    switch OptimizerParameter(rawValue: name) {
    case .rate: rate = value
    case .momentum: momentum = value
    case .beta1: beta1 = value
    case .beta2: beta2 = value
    case .decay: decay = value
    case .epsilon: epsilon = value
    case nil: return false
    }
    return true
  }
}
