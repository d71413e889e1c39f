import ArgumentParser
import NumViz

/// `--color-range`: the values at the two ends of the colors, so that figures can be compared.
enum ColorRange {
  static var help: ArgumentHelp {
    ArgumentHelp(
      "The values at the two ends of the colors, so that figures can be compared.", valueName: "a:b")
  }

  static func read(_ text: String?) throws(Failure) -> Limits? {
    guard let text else { return nil }
    guard let ends = UserNumber.range(text), let limits = Limits(ends.0, ends.1) else {
      throw Failure(
        .usage, "\"\(text)\" is not a range of values", hint: "write the lower end first: --color-range 0:10"
      ).inKorean(
        "\"\(text)\"\(KoreanParticle.topic.ending(text)) 값의 범위가 아닙니다",
        hint: "작은 끝을 먼저 쓰십시오: --color-range 0:10")
    }
    return limits
  }

  /// Where color stands for no value.
  static func noColors(_ options: String) -> Failure {
    Failure(
      .usage, "--color-range has no meaning where color stands for no value", hint: "add one of \(options)"
    ).inKorean("색이 값을 나타내지 않으면 --color-range는 뜻이 없습니다", hint: "다음 중 하나를 더하십시오: \(options)")
  }
}
