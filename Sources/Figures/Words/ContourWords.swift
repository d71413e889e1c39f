import Languages

/// The words of a contour figure in one language: its title and its description.
struct ContourWords {
  let name: FieldName
  let language: Language
  let style: Contour.Style

  private var english: String { style == .heat ? "Values" : "Level lines" }
  private var korean: String { style == .heat ? "함숫값" : "등고선" }

  /// What is seen, with the formula.
  var title: String {
    switch language {
    case .english: "\(english) of $\(name.equation)$"
    case .korean: "$\(name.equation)$의 \(korean)"
    }
  }

  /// The title where the formula is too long for the page.
  var shortTitle: String {
    let left = "f(\(name.variables.joined(separator: ", ")))"
    return switch language {
    case .english: "\(english) of $\(left)$"
    case .korean: "$\(left)$의 \(korean)"
    }
  }

  /// What the figure shows, for those who cannot see it.
  func description(_ facts: ContourFacts) -> String {
    switch language {
    case .english: english(facts)
    case .korean: korean(facts)
    }
  }

  private func area(_ facts: ContourFacts) -> RangeWords {
    RangeWords(name.plainVariables, [facts.x, facts.y])
  }

  private func english(_ facts: ContourFacts) -> String {
    let kind =
      switch facts.style {
      case .lines: "Level lines"
      case .filled: "Filled bands between level lines"
      case .heat: "Colors for the values"
      }
    var text = "\(kind) of \(name.plainEquation), with \(area(facts).english)."
    if let only = facts.levels.first, facts.levels.count == 1 {
      text += " The level is \(only)."
    } else if let first = facts.levels.first, let last = facts.levels.last {
      let count = facts.levels.count
      text +=
        facts.spacing.map { " There are \(count) levels from \(first) to \(last), \($0) apart." }
        ?? (count <= 12
          ? " The levels are \(facts.levels.dropLast().joined(separator: ", ")) and \(last)."
          : " There are \(count) levels from \(first) to \(last).")
    }
    if let values = facts.values { text += " The values at the samples go from \(values.0) to \(values.1)." }
    if let lowest = facts.lowest { text += " The lowest of them is near (\(lowest.x), \(lowest.y))." }
    if facts.hasArrows { text += " Arrows of −∇f lie over them." }
    return text
  }

  private func korean(_ facts: ContourFacts) -> String {
    let kind =
      switch facts.style {
      case .lines: "등고선 그림"
      case .filled: "등고선 사이를 색으로 채운 그림"
      case .heat: "함숫값을 색으로 나타낸 그림"
      }
    var text = "\(name.plainEquation)의 \(kind)입니다. \(area(facts).korean)"
    if let first = facts.levels.first, let last = facts.levels.last {
      let count = facts.levels.count
      text +=
        facts.spacing.map { " 등고선은 \(first)부터 \(last)까지 \($0) 간격으로 \(count)개입니다." }
        ?? (count <= 12
          ? " 등고선의 값은 \(facts.levels.joined(separator: ", "))입니다."
          : " 등고선은 \(first)부터 \(last)까지 \(count)개입니다.")
    }
    if let values = facts.values { text += " 표본에서 함숫값은 \(values.0)에서 \(values.1)까지입니다." }
    if let lowest = facts.lowest { text += " 가장 낮은 표본은 (\(lowest.x), \(lowest.y)) 부근에 있습니다." }
    if facts.hasArrows { text += " 그 위에 −∇f의 화살표를 그렸습니다." }
    return text
  }
}

/// The numbers that the words of a contour figure speak of, already written as text.
struct ContourFacts {
  var x: (String, String)
  var y: (String, String)
  /// Those that are drawn, ascending.
  var levels: [String]
  /// How far apart they are, where that is the same between all of four or more.
  var spacing: String?
  var values: (String, String)?
  var lowest: (x: String, y: String)?
  var style: Contour.Style
  var hasArrows: Bool
}
