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

  private func english(_ facts: ContourFacts) -> String {
    let kind =
      switch facts.style {
      case .lines: "Level lines"
      case .filled: "Filled bands between level lines"
      case .heat: "Colors for the values"
      }
    var text =
      "\(kind) of \(name.plainEquation), with \(name.plainVariables[0]) from \(facts.x.0) to \(facts.x.1) and "
      + "\(name.plainVariables[1]) from \(facts.y.0) to \(facts.y.1)."
    if let only = facts.levels.first, facts.levels.count == 1 {
      text += " The level is \(only)."
    } else if let first = facts.levels.first, let last = facts.levels.last {
      text +=
        facts.levels.count <= 12
        ? " The levels are \(facts.levels.dropLast().joined(separator: ", ")) and \(last)."
        : " There are \(facts.levels.count) levels from \(first) to \(last)."
    }
    if let values = facts.values { text += " The values at the samples go from \(values.0) to \(values.1)." }
    if let lowest = facts.lowest { text += " The lowest of them is at (\(lowest.x), \(lowest.y))." }
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
    var text =
      "\(name.plainEquation)의 \(kind). \(name.plainVariables[0]) 범위 \(facts.x.0)–\(facts.x.1), "
      + "\(name.plainVariables[1]) 범위 \(facts.y.0)–\(facts.y.1)."
    if let first = facts.levels.first, let last = facts.levels.last {
      text +=
        facts.levels.count <= 12
        ? " 등고선의 값: \(facts.levels.joined(separator: ", "))."
        : " 등고선 \(facts.levels.count)개, 값 \(first)부터 \(last)까지."
    }
    if let values = facts.values { text += " 표본에서 함숫값의 범위 \(values.0)–\(values.1)." }
    if let lowest = facts.lowest { text += " 가장 낮은 표본의 자리는 (\(lowest.x), \(lowest.y))." }
    if facts.hasArrows { text += " 그 위에 −∇f의 화살표." }
    return text
  }
}

/// The numbers that the words of a contour figure speak of, already written as text.
struct ContourFacts {
  var x: (String, String)
  var y: (String, String)
  var levels: [String]
  var values: (String, String)?
  var lowest: (x: String, y: String)?
  var style: Contour.Style
  var hasArrows: Bool
}
