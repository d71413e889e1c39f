import Calculus
import Languages
import Visibility

/// The words of a surface figure in one language: its title and its description, true by construction.
struct SurfaceWords {
  let name: FieldName
  let language: Language
  /// From the smallest |∇f| to the largest, where color stands for it.
  var slopes: ClosedRange<Double>?
  /// Where level lines lie; nil for none.
  var contours: Surface.ContourPlace?
  /// Whether arrows lie on the floor.
  var hasArrows = false

  /// What is seen: the formula is the message.
  var title: String {
    guard slopes != nil else { return "$\(name.equation)$" }
    return switch language {
    case .english: "$\(name.equation)$, colored by $|\\nabla f|$"
    case .korean: "$\(name.equation)$, 색은 $|\\nabla f|$"
    }
  }

  /// The title where the formula is too long for the page.
  var shortTitle: String {
    let left = "$f(\(name.variables.joined(separator: ", ")))$"
    return switch language {
    case .english: "The surface of \(left)"
    case .korean: "\(left)의 곡면"
    }
  }

  /// What the figure shows, for those who cannot see it.
  func description(_ samples: FieldSamples, _ view: View) -> String {
    let ranges = samples.grid.domain.ranges
    let area = RangeWords(name.plainVariables, ranges)
    let holes = samples.values.reduce(0) { $1.isFinite ? $0 : $0 + 1 }
    let heights = samples.finiteRange.map {
      (WrittenNumber.text($0.lowerBound, in: $0), WrittenNumber.text($0.upperBound, in: $0))
    }
    let lowest = samples.values.onlyLeast.map { index in
      let places = [index % samples.grid.counts[0], index / samples.grid.counts[0]]
      let numbers = (0...1).map {
        WrittenNumber.text(samples.grid.axes[$0].samples[places[$0]], in: ranges[$0], parts: 100)
      }
      return "(\(numbers.joined(separator: ", ")))"
    }
    let counts = samples.grid.counts
    let angles = (WrittenNumber.text(view.elevation.rounded()), WrittenNumber.text(view.azimuth.rounded()))
    switch language {
    case .english:
      var text =
        "The surface of \(name.plainEquation) over \(counts[0]) × \(counts[1]) points with \(area.english), seen "
        + "from elevation \(angles.0)° and azimuth \(angles.1)°."
      if let heights { text += " Heights run from \(heights.0) to \(heights.1)." }
      if let lowest { text += " The lowest of the points is near \(lowest)." }
      if let slopes {
        text += " Dark is flat, bright is steep, up to |∇f| = \(WrittenNumber.text(slopes.upperBound))."
      }
      if holes > 0 { text += " At \(holes) points f is not a finite number, and the surface has holes." }
      return text + englishFloor
    case .korean:
      var text =
        "\(name.plainEquation)의 곡면을 고도 \(angles.0)°, 방위각 \(angles.1)°에서 본 그림입니다. \(area.korean) 점은 \(counts[0]) × \(counts[1])개입니다."
      if let heights { text += " 높이는 \(heights.0)에서 \(heights.1)까지입니다." }
      if let lowest { text += " 가장 낮은 점은 \(lowest) 부근에 있습니다." }
      if let slopes {
        text += " 어두운 곳은 평평하고 밝은 곳은 가파르며, |∇f|는 \(WrittenNumber.text(slopes.upperBound))까지입니다."
      }
      if holes > 0 { text += " 값이 유한한 수가 아닌 점 \(holes)개는 곡면에 구멍으로 있습니다." }
      return text + koreanFloor
    }
  }

  private var englishFloor: String {
    let lines =
      switch contours {
      case .floor: " Level lines lie on the floor."
      case .surface: " Level lines lie on the surface."
      case .both: " Level lines lie on the floor and on the surface."
      case nil: ""
      }
    return lines + (hasArrows ? " Arrows of −∇f lie on the floor." : "")
  }

  private var koreanFloor: String {
    let lines =
      switch contours {
      case .floor: " 바닥에 등고선이 있습니다."
      case .surface: " 곡면 위에 등고선이 있습니다."
      case .both: " 바닥과 곡면 위에 등고선이 있습니다."
      case nil: ""
      }
    return lines + (hasArrows ? " 바닥에 −∇f의 화살표가 있습니다." : "")
  }
}
