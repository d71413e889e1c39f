import Calculus
import Languages

/// The words of a figure of streamlines, in one language.
struct StreamWords {
  let name: FieldName
  let language: Language

  private var isKorean: Bool { language == .korean }

  var title: String {
    isKorean ? "$\(name.equation)$의 최급강하 곡선" : "Steepest descent on $\(name.equation)$"
  }

  var shortTitle: String {
    let left = "f(\(name.variables.joined(separator: ", ")))"
    return isKorean ? "$\(left)$의 최급강하 곡선" : "Steepest descent on $\(left)$"
  }

  func name(of kind: CriticalPoint.Kind, count: Int = 1) -> String {
    if isKorean {
      return switch kind {
      case .minimum: "극소점"
      case .maximum: "극대점"
      case .saddle: "안장점"
      case .degenerate: "퇴화 임계점"
      }
    }
    return switch kind {
    case .minimum: count == 1 ? "minimum" : "minima"
    case .maximum: count == 1 ? "maximum" : "maxima"
    case .saddle: count == 1 ? "saddle" : "saddles"
    case .degenerate: count == 1 ? "degenerate critical point" : "degenerate critical points"
    }
  }

  /// What the figure shows, for those who cannot see it; up to six points of a kind are named.
  func description(_ domain: Domain, _ points: [CriticalPoint]) -> String {
    let ends = domain.ranges.map { (WrittenNumber.text($0.lowerBound), WrittenNumber.text($0.upperBound)) }
    let variables = name.plainVariables
    var text =
      isKorean
      ? "\(name.plainEquation)의 −∇f를 따라 내려가는 곡선들. \(variables[0]) 범위 \(ends[0].0)–\(ends[0].1), "
        + "\(variables[1]) 범위 \(ends[1].0)–\(ends[1].1)."
      : "Evenly spaced lines along −∇f of \(name.plainEquation), with arrow heads that point downhill, "
        + "\(variables[0]) from \(ends[0].0) to \(ends[0].1) and \(variables[1]) from \(ends[1].0) to \(ends[1].1)."
    for kind in CriticalPoint.Kind.allCases {
      let own = points.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      let named =
        own.count <= 6 ? own.map { "(\(written($0.x, of: domain, 0)), \(written($0.y, of: domain, 1)))" } : []
      let word = name(of: kind, count: own.count)
      text +=
        isKorean
        ? " \(word) \(own.count)개\(named.isEmpty ? "" : ": \(named.joined(separator: ", "))")."
        : " \(own.count) \(word)\(named.isEmpty ? "" : " at \(named.joined(separator: ", "))")."
    }
    if points.isEmpty { text += isKorean ? " 임계점이 없습니다." : " There is no critical point." }
    return text
  }

  /// A coordinate to about a thousandth of the domain.
  private func written(_ value: Double, of domain: Domain, _ variable: Int) -> String {
    let range = domain.ranges[variable]
    var unit = 1.0
    let wanted = (range.upperBound - range.lowerBound) / 1000
    while unit > wanted && unit > 1e-300 { unit /= 10 }
    while unit * 10 <= wanted && unit < 1e300 { unit *= 10 }
    // Division by a whole number keeps 0.1 what it is.
    let rounded =
      unit < 1
      ? (value * (1 / unit).rounded()).rounded() / (1 / unit).rounded() : (value / unit).rounded() * unit
    return WrittenNumber.text(rounded == 0 ? 0 : rounded)
  }
}
