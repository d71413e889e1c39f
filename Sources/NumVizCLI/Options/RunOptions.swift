import ArgumentParser
import NumViz

/// `--run`, `--rates`: which optimizers, with which parameters, are put side by side.
struct RunOptions: GroupedOptions {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "An optimizer with its learning rate and, after commas, what else is its own, as momentum:0.1,momentum=0.5 or gd:0.1,noise=1,scheme=exact; repeatable.",
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

  /// What all runs ask for, those of `--rates` first, each as the options of a single descent.
  func runs(like common: RunChoice) throws(Failure) -> [RunChoice] {
    var all: [RunChoice] = []
    for rate in try rateTexts() {
      var choice = common
      choice.optimizer.rate = rate
      all.append(choice)
    }
    for text in run { all.append(try RunChoice(text, like: common)) }
    if all.isEmpty, common.optimizer.rate != nil { all.append(common) }
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
    // One seed for all is read by those that are noisy.
    if all.contains(where: { $0.descent.noise != nil }) {
      for index in all.indices where all[index].descent.noise == nil { all[index].descent.seed = nil }
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
}
