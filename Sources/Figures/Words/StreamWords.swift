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
    let area = RangeWords(name.plainVariables, domain.ranges)
    var text =
      isKorean
      ? "\(name.plainEquation)의 −∇f를 따라 내려가는 곡선을 고르게 그린 그림입니다. \(area.korean)"
      : "Evenly spaced lines along −∇f of \(name.plainEquation), with arrow heads that point downhill, "
        + "\(area.english)."
    for kind in CriticalPoint.Kind.allCases {
      let own = points.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      let named =
        own.count <= 6 ? own.map { "(\(written($0.x, of: domain, 0)), \(written($0.y, of: domain, 1)))" } : []
      let word = name(of: kind, count: own.count)
      text +=
        isKorean
        ? " \(KoreanParticle.topic.after(word)) \(own.count)개\(named.isEmpty ? "" : "로, \(named.joined(separator: ", "))")입니다."
        : " \(own.count) \(word)\(named.isEmpty ? "" : " at \(named.joined(separator: ", "))")."
    }
    if points.isEmpty { text += isKorean ? " 임계점이 없습니다." : " There is no critical point." }
    return text
  }

  /// A coordinate to about a thousandth of the domain.
  private func written(_ value: Double, of domain: Domain, _ variable: Int) -> String {
    WrittenNumber.text(value, in: domain.ranges[variable])
  }
}
