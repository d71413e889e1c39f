import Languages

/// What the words of a quiver figure say about lengths that are not simply in proportion, and about colors.
struct QuiverLengthWords {
  private let facts: QuiverFacts

  init(_ facts: QuiverFacts) { self.facts = facts }

  /// Sentences that each begin with a space; empty where there is nothing to say.
  var english: String {
    var text =
      switch (facts.lengths.mode, facts.lengths.transform) {
      case (.constant, _): " All arrows have one length."
      case (.raw, _): " Lengths are in the units of the axes."
      case (.scaled, .sqrt): " Lengths grow with the square root of |∇f|."
      case (.scaled, .log): " Lengths grow with the logarithm of |∇f|."
      case (.scaled, _): ""
      }
    if facts.cut > 0, let reference = facts.lengths.reference {
      text +=
        " \(facts.cut) arrows beyond |∇f| = \(WrittenNumber.text(reference)) are as long as the one for it."
    }
    if let shortest = facts.shortest {
      text += " Arrows under \(shortest) px are drawn as long as that."
    }
    switch facts.coloring {
    case .magnitude: text += " Color stands for |∇f|."
    case .angle: text += " Color stands for the direction."
    case .value: text += " Color stands for f."
    case .error: text += " Color stands for the distance of the computed gradient from the exact one."
    case .none: break
    }
    return text
  }

  var korean: String {
    var text =
      switch (facts.lengths.mode, facts.lengths.transform) {
      case (.constant, _): " 화살표의 길이는 모두 같습니다."
      case (.raw, _): " 길이는 축의 단위와 같습니다."
      case (.scaled, .sqrt): " 길이는 |∇f|의 제곱근에 비례합니다."
      case (.scaled, .log): " 길이는 |∇f|의 로그를 따라 늘어납니다."
      case (.scaled, _): ""
      }
    if facts.cut > 0, let reference = facts.lengths.reference {
      text += " |∇f| = \(WrittenNumber.text(reference))보다 큰 화살표 \(facts.cut)개는 그 길이로 그렸습니다."
    }
    if let shortest = facts.shortest {
      text += " \(shortest)픽셀보다 짧을 화살표는 이 길이로 그렸습니다."
    }
    switch facts.coloring {
    case .magnitude: text += " 색은 |∇f|를 나타냅니다."
    case .angle: text += " 색은 방향을 나타냅니다."
    case .value: text += " 색은 f를 나타냅니다."
    case .error: text += " 색은 계산한 기울기와 정확한 기울기의 차이를 나타냅니다."
    case .none: break
    }
    return text
  }
}
