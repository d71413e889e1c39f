import Graphics
import Languages

/// The words of a quiver figure in one language: its title and its description, true by construction.
struct QuiverWords {
  let name: FieldName
  let language: Language
  /// Whether the arrows are the negative gradient.
  let isNegative: Bool

  private var sign: String { isNegative ? "-\\nabla f" : "\\nabla f" }
  private var plainSign: String { isNegative ? "−∇f" : "∇f" }

  /// What is seen, with the formula.
  var title: String {
    switch language {
    case .english: "$\(sign)$ of $\(name.equation)$"
    case .korean: "$\(name.equation)$의 $\(sign)$"
    }
  }

  /// The title where the formula is too long for the page.
  var shortTitle: String {
    let left = "f(\(name.variables.joined(separator: ", ")))"
    return switch language {
    case .english: "$\(sign)$ of $\(left)$"
    case .korean: "$\(left)$의 $\(sign)$"
    }
  }

  /// What stands beside the bar of colors.
  func colorLabel(_ coloring: Quiver.Coloring) -> String {
    switch (coloring, language) {
    case (.magnitude, _): "$|\\nabla f|$"
    case (.value, _): "$f$"
    case (.angle, .english): "direction"
    case (.angle, .korean): "방향"
    case (.error, .english): "error of $\\nabla f$"
    case (.error, .korean): "$\\nabla f$의 오차"
    case (.none, _): ""
    }
  }

  /// What the figure shows, for those who cannot see it.
  func description(_ facts: QuiverFacts) -> String {
    switch language {
    case .english: english(facts)
    case .korean: korean(facts)
    }
  }

  private func english(_ facts: QuiverFacts) -> String {
    var text =
      "Arrows of \(plainSign), the \(isNegative ? "negative gradient" : "gradient") of \(name.plainEquation), at "
      + "\(facts.englishPoints) with \(name.plainVariables[0]) "
      + (facts.x == facts.y ? "" : "from \(facts.x.0) to \(facts.x.1) ")
      + "and \(name.plainVariables[1]) from \(facts.y.0) to \(facts.y.1)."
    if let longest = facts.longest, facts.lengths.mode != .scaled || facts.cut > 0 {
      text += " The largest gradient, at (\(longest.x), \(longest.y)), has |∇f| = \(longest.norm)."
    } else if let longest = facts.longest {
      text += " The longest arrow, at (\(longest.x), \(longest.y)), stands for |∇f| = \(longest.norm)."
    } else {
      text += " The gradient is zero at all of them."
    }
    if facts.meetings.count == 1, let place = places(facts).first {
      text += " The arrows around \(place) all point toward it."
    } else if let last = places(facts).last {
      let more = facts.meetings.count - places(facts).count
      text +=
        " Arrows run together near \(places(facts).dropLast().joined(separator: ", "))"
        + (more > 0 ? ", \(last) and \(more) more places." : " and \(last).")
    }
    text += QuiverLengthWords(facts).english
    if facts.omitted > 0 {
      text += " At \(facts.omitted) of them the gradient is not a finite number, and no arrow is drawn."
    }
    return text
  }

  /// The first few places where arrows run together, as points.
  private func places(_ facts: QuiverFacts) -> [String] {
    facts.meetings.prefix(4).map { "(\($0.x), \($0.y))" }
  }

  private func korean(_ facts: QuiverFacts) -> String {
    var text =
      "\(name.plainEquation)의 \(isNegative ? "기울기에 마이너스를 붙인 벡터" : "기울기 벡터") \(plainSign)의 화살표 그림. "
      + "\(name.plainVariables[0]) 범위 \(facts.x.0)–\(facts.x.1), \(name.plainVariables[1]) 범위 "
      + "\(facts.y.0)–\(facts.y.1), \(facts.koreanPoints)."
    if let longest = facts.longest, facts.lengths.mode != .scaled || facts.cut > 0 {
      text += " 기울기가 가장 큰 자리는 (\(longest.x), \(longest.y)), 크기는 |∇f| = \(longest.norm)."
    } else if let longest = facts.longest {
      text += " 가장 긴 화살표의 자리는 (\(longest.x), \(longest.y)), 크기는 |∇f| = \(longest.norm)."
    } else {
      text += " 모든 점에서 기울기가 0입니다."
    }
    if !places(facts).isEmpty {
      let rest = facts.meetings.count > places(facts).count ? " 등 \(facts.meetings.count)곳" : ""
      text += " 화살표가 모이는 곳: \(places(facts).joined(separator: ", "))\(rest)."
    }
    text += QuiverLengthWords(facts).korean
    if facts.omitted > 0 {
      text += " 기울기가 유한한 수가 아닌 점 \(facts.omitted)개에는 화살표가 없습니다."
    }
    return text
  }
}

/// The numbers that the words of a quiver figure speak of, already written as text.
struct QuiverFacts {
  var counts: (x: Int, y: Int)
  var x: (String, String)
  var y: (String, String)
  var longest: (x: String, y: String, norm: String)?
  var meetings: [(x: String, y: String)]
  var arrangement: Quiver.Arrangement
  /// How many points there are.
  var count: Int
  /// The condition that points fulfil.
  var region: String?
  var omitted: Int
  var coloring: Quiver.Coloring
  var lengths: ArrowLengths
  /// The least length of an arrow, in page points, if some would be shorter.
  var shortest: String?
  /// How many arrows would be longer than the longest.
  var cut: Int
}

extension QuiverFacts {
  fileprivate var englishPoints: String {
    let place = region.map { " where \($0)," } ?? ""
    return switch arrangement {
    case .regular where region == nil: "\(counts.x) × \(counts.y) points"
    case .regular: "the \(count) of \(counts.x) × \(counts.y) points\(place)"
    case .hexagonal: "\(count) points of a triangular grid\(place)"
    case .given: "\(count) given points\(place)"
    }
  }

  fileprivate var koreanPoints: String {
    let place = region.map { "조건 \($0), " } ?? ""
    return switch arrangement {
    case .regular where region == nil: "점 \(counts.x) × \(counts.y)개"
    case .regular: "\(place)점 \(counts.x) × \(counts.y)개 중 \(count)개"
    case .hexagonal: "\(place)삼각 격자의 점 \(count)개"
    case .given: "\(place)주어진 점 \(count)개"
    }
  }
}
