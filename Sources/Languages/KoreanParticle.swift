/// A Korean particle that depends on the last sound of what it follows: `KoreanParticle.topic.after("x₀")`.
public enum KoreanParticle: Sendable, Hashable, CaseIterable {
  /// 은/는
  case topic
  /// 이/가
  case subject
  /// 을/를
  case object
  /// 과/와
  case with
  /// 으로/로
  case toward
  /// 이/– before 다, 며, 라
  case copula

  /// The words with the right form of the particle behind them.
  public func after(_ words: String) -> String { words + ending(words) }

  /// The form of the particle that goes with the words, where something stands between: a quote, or a bracket.
  public func ending(_ words: String) -> String { form(after: FinalSound(of: words)) }

  private func form(after sound: FinalSound) -> String {
    let isClosed = sound != .vowel
    return switch self {
    case .topic: isClosed ? "은" : "는"
    case .subject: isClosed ? "이" : "가"
    case .object: isClosed ? "을" : "를"
    case .with: isClosed ? "과" : "와"
    // 서울로, not 서울으로.
    case .toward: sound == .consonant ? "으로" : "로"
    case .copula: isClosed ? "이" : ""
    }
  }
}
