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
      + "\(facts.englishPoints) with \(area(facts).english)."
    if let common = facts.common {
      text += " All of them are alike: they point \(common.direction.english), with |∇f| = \(common.norm)."
    } else if let longest = facts.longest, facts.lengths.mode != .scaled || facts.cut > 0 {
      text += " The largest gradient, at (\(longest.x), \(longest.y)), has |∇f| = \(longest.norm)."
    } else if let longest = facts.longest {
      text +=
        longest.count > 1
        ? " The \(longest.count) longest arrows, one of them at (\(longest.x), \(longest.y)), stand for |∇f| = \(longest.norm)."
        : " The longest arrow, at (\(longest.x), \(longest.y)), stands for |∇f| = \(longest.norm)."
    } else {
      text += " The gradient is zero at all of them."
    }
    if let place = facts.meetings.first, facts.meetings.count == 1 {
      text += " The arrows around (\(place.x), \(place.y)) all point toward it."
    } else if !facts.meetings.isEmpty {
      text += " Arrows run together near \(Self.english(facts.meetings))."
    }
    if let place = facts.partings.first, facts.partings.count == 1 {
      text += " The arrows around (\(place.x), \(place.y)) all point away from it."
    } else if !facts.partings.isEmpty {
      text += " Arrows run apart from near \(Self.english(facts.partings))."
    }
    if !facts.saddles.isEmpty {
      let kind = facts.saddles.count == 1 ? ", a saddle" : ", saddles"
      text +=
        " Near \(Self.english(facts.saddles))\(kind), arrows come in from two sides and leave to two others."
    }
    text += QuiverLengthWords(facts).english
    if facts.omitted > 0 {
      text += " At \(facts.omitted) of them the gradient is not a finite number, and no arrow is drawn."
    }
    return text
  }

  private func area(_ facts: QuiverFacts) -> RangeWords {
    RangeWords(name.plainVariables, [facts.x, facts.y])
  }

  /// The first four places: `(1, 2), (3, 4) and (5, 6)`.
  private static func english(_ places: [(x: String, y: String)]) -> String {
    let shown = places.prefix(4).map { "(\($0.x), \($0.y))" }
    let rest = places.count > 4 ? "\(places.count - 4) more \(places.count == 5 ? "place" : "places")" : nil
    let all = shown + [rest].compactMap { $0 }
    guard let last = all.last, all.count > 1 else { return all.joined() }
    return "\(all.dropLast().joined(separator: ", ")) and \(last)"
  }

  private static func korean(_ places: [(x: String, y: String)]) -> String {
    let shown = places.prefix(4).map { "(\($0.x), \($0.y))" }.joined(separator: ", ")
    return places.count > 4 ? "\(shown) 등 \(places.count)곳" : shown
  }

  /// `(−2, −2)`, or `(−2, −2)를 비롯한 4곳`.
  private static func place(_ longest: (x: String, y: String, norm: String, count: Int)) -> String {
    let place = "(\(longest.x), \(longest.y))"
    return longest.count > 1 ? "\(KoreanParticle.object.after(place)) 비롯한 \(longest.count)곳" : place
  }

  private func korean(_ facts: QuiverFacts) -> String {
    var text =
      "\(name.plainEquation)의 \(isNegative ? "기울기에 마이너스를 붙인 벡터" : "기울기 벡터") "
      + "\(KoreanParticle.object.after(plainSign)) 화살표로 나타낸 그림입니다. \(area(facts).korean) "
      + "화살표의 자리는 \(facts.koreanPoints)입니다."
    if let common = facts.common {
      text +=
        " 화살표는 모두 \(common.direction.korean) 향하고 \(KoreanParticle.toward.after("|∇f| = \(common.norm)")) 길이도 같습니다."
    } else if let longest = facts.longest, facts.lengths.mode != .scaled || facts.cut > 0 {
      text += " 기울기는 (\(longest.x), \(longest.y))에서 가장 크고 |∇f| = \(longest.norm)입니다."
    } else if let longest = facts.longest {
      text += " 가장 긴 화살표는 \(Self.place(longest))에 있고 |∇f| = \(longest.norm)입니다."
    } else {
      text += " 모든 점에서 기울기가 0입니다."
    }
    if let place = facts.meetings.first, facts.meetings.count == 1 {
      text += " (\(place.x), \(place.y)) 둘레의 화살표는 모두 그 점을 향합니다."
    } else if !facts.meetings.isEmpty {
      text += " 화살표는 \(Self.korean(facts.meetings)) 부근으로 모입니다."
    }
    if let place = facts.partings.first, facts.partings.count == 1 {
      text += " (\(place.x), \(place.y)) 둘레의 화살표는 모두 그 점에서 멀어집니다."
    } else if !facts.partings.isEmpty {
      text += " 화살표는 \(Self.korean(facts.partings)) 부근에서 퍼져 나갑니다."
    }
    if !facts.saddles.isEmpty {
      text += " \(Self.korean(facts.saddles)) 부근의 안장점에서는 화살표가 두 쪽에서 들어와 다른 두 쪽으로 나갑니다."
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
  /// The first of the longest arrows, and how many are as long.
  var longest: (x: String, y: String, norm: String, count: Int)?
  /// What all arrows have in common, if they are alike.
  var common: (direction: ArrowDirection, norm: String)?
  var meetings: [(x: String, y: String)]
  /// Where all arrows point outward, and where they come in from two sides and leave to two others.
  var partings: [(x: String, y: String)]
  var saddles: [(x: String, y: String)]
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
