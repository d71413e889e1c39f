import ArgumentParser
import NumViz

/// `--from`, `--steps`, `--noise`, `--seed`, `--clip`, `--tolerance`: a descent, but for its optimizer.
struct DescentOptions: GroupedOptions {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Where the descent starts; a test function has a start of its own.", valueName: "x,y,…"))
  var from: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The number of updates, 100 unless said.", valueName: "n"))
  var steps: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Normal noise of this deviation on each component of the gradient.", valueName: "σ"))
  var noise: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The seed of the noise, 0 unless said.", valueName: "n"))
  var seed: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The largest norm of a gradient; a longer one is cut to it.", valueName: "norm"))
  var clip: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The norm of a gradient that counts as 0, 1e-6 unless said.", valueName: "norm"))
  var tolerance: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_from, "from")
    try visitor.option(&_steps, "steps")
    try visitor.option(&_noise, "noise")
    try visitor.option(&_seed, "seed")
    try visitor.option(&_clip, "clip")
    try visitor.option(&_tolerance, "tolerance")
  }

  /// The most numbers that a trajectory may hold, with eight more for each iterate: a few hundred megabytes in all.
  private static let numberLimit = 2_000_000

  private static let newtonLimit = 200

  /// The start, with as many coordinates as the formula has variables.
  func start(_ formula: Formula, _ testFunction: TestFunction?) throws(Failure) -> [Double] {
    guard let from else {
      if let testFunction { return testFunction.start(variables: 2) }
      throw Failure(.usage, "no start is given", hint: "name one: --from \(PointOptions.example(formula))")
        .inKorean("출발점이 없습니다", hint: "--from으로 주십시오: --from \(PointOptions.example(formula))")
    }
    let start = try PointOptions.point(from, formula)
    guard start.allSatisfy(\.isFinite) else {
      throw Failure(.usage, "the start \(from) is not finite", hint: "give finite numbers: --from -3,4")
        .inKorean("출발점 \(KoreanParticle.subject.after(from)) 유한하지 않습니다", hint: "유한한 수를 쓰십시오: --from -3,4")
    }
    return start
  }

  /// The number of updates for a start of so many coordinates.
  func steps(coordinates: Int) throws(Failure) -> Int {
    guard let steps else { return 100 }
    let limit = Self.numberLimit / (coordinates + 8)
    // Digits beyond an Int are a number all the same, and far too large.
    let isNumber = !steps.isEmpty && steps.utf8.allSatisfy { (48...57).contains($0) }
    guard let count = Int(steps) ?? (isNumber ? Int.max : nil), count >= 0 else {
      throw Failure(
        .usage, "\"\(steps)\" is not a number of steps", hint: "write a whole number: --steps 100"
      ).inKorean(
        "\"\(steps)\"\(KoreanParticle.topic.ending(steps)) 걸음의 수가 아닙니다", hint: "정수를 쓰십시오: --steps 100")
    }
    guard count <= limit else {
      throw Failure(
        .usage, "\(steps) steps are more than \(limit)", hint: "a figure shows 20 to 1000: --steps 100"
      ).inKorean("\(steps)걸음은 \(limit)걸음보다 많습니다", hint: "그림에는 20–1000걸음이 보입니다: --steps 100")
    }
    return count
  }

  /// The descent on a field by an optimizer.
  func descent(
    on field: ScalarField, by settings: OptimizerSettings, from start: [Double], steps: Int,
    _ scheme: DerivativeScheme
  ) throws(Failure) -> Descent {
    guard settings.name != .newton || start.count <= Self.newtonLimit else {
      throw Failure(
        .usage,
        "newton solves as many equations in each step as there are variables: \(start.count) are more than \(Self.newtonLimit)",
        hint: "choose another optimizer: --optimizer linesearch"
      ).inKorean(
        "newton은 걸음마다 변수 개수만큼의 연립방정식을 풉니다. 변수 \(start.count)개는 \(Self.newtonLimit)개를 넘습니다",
        hint: "다른 방법을 고르십시오: --optimizer linesearch")
    }
    return Descent(
      on: field, by: settings.optimizer(for: field, scheme: scheme), from: start, steps: steps,
      scheme: scheme,
      clip: try Self.positive(clip, "--clip", "1"), noise: try gradientNoise(),
      tolerance: try Self.positive(tolerance, "--tolerance", "1e-6") ?? Descent.defaultTolerance)
  }

  private func gradientNoise() throws(Failure) -> GradientNoise? {
    guard let sigma = try Self.positive(noise, "--noise", "0.1") else {
      if seed == nil { return nil }
      throw Failure(
        .usage, "--seed has no meaning without --noise", hint: "add the deviation of the noise: --noise 0.1"
      ).inKorean("--noise 없이는 --seed가 뜻이 없습니다", hint: "잡음의 표준 편차를 주십시오: --noise 0.1")
    }
    guard let seed else { return GradientNoise(sigma: sigma) }
    guard let number = UInt64(seed), !seed.hasPrefix("+") else {
      throw Failure(.usage, "\"\(seed)\" is not a seed", hint: "write a whole number from 0 on: --seed 1")
        .inKorean(
          "\"\(seed)\"\(KoreanParticle.topic.ending(seed)) 난수의 씨가 아닙니다", hint: "0 이상의 정수를 쓰십시오: --seed 1")
    }
    return GradientNoise(sigma: sigma, seed: number)
  }

  private static func positive(_ text: String?, _ option: String, _ example: String) throws(Failure)
    -> Double?
  {
    guard let text else { return nil }
    guard let value = UserNumber.value(text), value > 0, value.isFinite else {
      throw Failure(
        .usage, "\(option) \(text) is not a positive number", hint: "write it as \(option) \(example)"
      ).inKorean(
        "\(option) \(KoreanParticle.topic.after(text)) 양수가 아닙니다", hint: "\(option) \(example)처럼 쓰십시오")
    }
    return value
  }
}
