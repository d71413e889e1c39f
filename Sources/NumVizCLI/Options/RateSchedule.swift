import NumViz

/// A schedule of learning rates as users type it: `constant`, `exponential:0.95`, `polynomial:2:0.001`, `inverse:0.1:0.5`.
enum RateSchedule {
  /// The schedule; a polynomial one spans so many steps.
  static func decay(_ text: String, steps: Int) throws(Failure) -> LearningRate.Decay {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { UserNumber.value($0) }
    switch (parts[0], numbers.count) {
    case _ where numbers.count != parts.count - 1: break
    case ("constant", 0): return .constant
    case ("exponential", 1):
      guard numbers[0] > 0, numbers[0] <= 1 else {
        throw Failure(
          .usage, "the factor \(NumberText.shortest(numbers[0])) of --rate-decay is not between 0 and 1",
          hint: "write it as --rate-decay exponential:0.95"
        ).inKorean(
          "--rate-decay의 비율 \(KoreanParticle.topic.after(NumberText.shortest(numbers[0]))) 0과 1 사이에 있지 않습니다",
          hint: "--rate-decay exponential:0.95처럼 쓰십시오")
      }
      return .exponential(factor: numbers[0])
    case ("polynomial", 1), ("polynomial", 2):
      let final = numbers.count == 2 ? numbers[1] : 0
      guard numbers[0] > 0, numbers[0].isFinite, final >= 0, final.isFinite else {
        throw Failure(
          .usage, "the power of --rate-decay must be positive, and the last rate not negative",
          hint: "write it as --rate-decay polynomial:2:0.001"
        ).inKorean(
          "--rate-decay의 지수는 양수여야 하고, 마지막 학습률은 음수가 아니어야 합니다", hint: "--rate-decay polynomial:2:0.001처럼 쓰십시오")
      }
      return .polynomial(power: numbers[0], steps: steps, final: final)
    case ("inverse", 1), ("inverse", 2):
      let power = numbers.count == 2 ? numbers[1] : 1
      guard numbers[0] > 0, numbers[0].isFinite, power > 0, power.isFinite else {
        throw Failure(
          .usage, "the slope and the power of --rate-decay must be positive",
          hint: "for η(1 + 0.1t)^−0.5 write --rate-decay inverse:0.1:0.5"
        ).inKorean(
          "--rate-decay의 기울기와 지수는 양수여야 합니다", hint: "η(1 + 0.1t)^−0.5는 --rate-decay inverse:0.1:0.5처럼 쓰십시오")
      }
      return .inverse(slope: numbers[0], power: power)
    default: break
    }
    throw Failure(
      .usage, "\"\(text)\" is not a schedule of learning rates",
      hint: "write exponential:0.95, polynomial:POWER, polynomial:POWER:LAST or inverse:SLOPE:POWER"
    ).inKorean(
      "\"\(text)\"\(KoreanParticle.topic.ending(text)) 학습률을 줄이는 방법이 아닙니다",
      hint: "exponential:0.95, polynomial:지수, polynomial:지수:마지막값, inverse:기울기:지수 가운데 하나로 쓰십시오")
  }

  /// The schedule as it is typed.
  static func text(_ decay: LearningRate.Decay) -> String {
    switch decay {
    case .constant: "constant"
    case .exponential(let factor): "exponential:\(NumberText.shortest(factor))"
    case .polynomial(let power, _, let final):
      "polynomial:\(NumberText.shortest(power)):\(NumberText.shortest(final))"
    case .inverse(let slope, let power):
      "inverse:\(NumberText.shortest(slope)):\(NumberText.shortest(power))"
    }
  }
}
