import Calculus
import Languages
import Visibility

/// The words of a surface figure in one language: its title and its description, true by construction.
struct SurfaceWords {
  let name: FieldName
  let language: Language
  /// From the smallest |∇f| to the largest, where color stands for it.
  var slopes: ClosedRange<Double>?

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
    let ranges = samples.grid.domain.ranges.map {
      (WrittenNumber.text($0.lowerBound), WrittenNumber.text($0.upperBound))
    }
    let (x, y) = (name.plainVariables[0], name.plainVariables[1])
    let holes = samples.values.reduce(0) { $1.isFinite ? $0 : $0 + 1 }
    let heights = samples.finiteRange.map {
      (WrittenNumber.text($0.lowerBound), WrittenNumber.text($0.upperBound))
    }
    let counts = samples.grid.counts
    let angles = (WrittenNumber.text(view.elevation.rounded()), WrittenNumber.text(view.azimuth.rounded()))
    switch language {
    case .english:
      var text =
        "The surface of \(name.plainEquation) over \(counts[0]) × \(counts[1]) points with \(x) from "
        + "\(ranges[0].0) to \(ranges[0].1) and \(y) from \(ranges[1].0) to \(ranges[1].1), seen from "
        + "elevation \(angles.0)° and azimuth \(angles.1)°."
      if let heights { text += " Heights run from \(heights.0) to \(heights.1)." }
      if let slopes {
        text += " Dark is flat, bright is steep, up to |∇f| = \(WrittenNumber.text(slopes.upperBound))."
      }
      if holes > 0 { text += " At \(holes) points f is not a finite number, and the surface has holes." }
      return text
    case .korean:
      var text =
        "\(name.plainEquation)의 곡면. \(x) 범위 \(ranges[0].0)–\(ranges[0].1), \(y) 범위 \(ranges[1].0)–\(ranges[1].1), "
        + "점 \(counts[0]) × \(counts[1])개, 시점은 고도 \(angles.0)°, 방위각 \(angles.1)°."
      if let heights { text += " 높이는 \(heights.0)에서 \(heights.1)까지." }
      if let slopes { text += " 어두운 곳은 평평하고 밝은 곳은 가파르며, |∇f|는 \(WrittenNumber.text(slopes.upperBound))까지." }
      if holes > 0 { text += " 값이 유한한 수가 아닌 점 \(holes)개에는 곡면에 구멍이 있습니다." }
      return text
    }
  }
}
