import Calculus
import Graphics
import Languages

/// The words of the figure of a descent in one language, true by construction.
struct DescentWords {
  let run: DescentRun
  let name: FieldName
  let language: Language

  private var isKorean: Bool { language == .korean }
  private var words: RunWords { RunWords(run: run, language: language) }

  /// The optimizer with its parameters, and the formula.
  var title: String { title(of: "$\(name.equation)$") }

  /// The title where the formula is too long for the page.
  var shortTitle: String { words.title }

  private func title(of function: String) -> String {
    let head = isKorean ? "\(function)에서 \(words.name)" : "\(words.name) on \(function)"
    return ([head] + words.parts).joined(separator: ", ")
  }

  /// How the descent ended.
  var caption: Label { OutcomeWords.caption(run.trajectory, run.scheme, language) }

  /// How the descent ended, in a few words for a small figure.
  var shortCaption: Label {
    let (last, value) = (run.trajectory.last.step, WrittenNumber.text(run.trajectory.last.value))
    let words =
      switch run.trajectory.outcome {
      case .converged(let step): isKorean ? "\(step)걸음에 수렴" : "converged at step \(step)"
      case .moving: isKorean ? "\(last)걸음 뒤 이동 중" : "still moving after \(last) steps"
      case .stalled(let step): isKorean ? "\(step)걸음에 멈춤" : "stalled at step \(step)"
      case .diverged(let step): isKorean ? "\(step)걸음부터 발산" : "diverged from step \(step) on"
      case .saddle(let step) where run.trajectory.last.point.count == 1:
        isKorean ? "\(step)걸음부터 극솟점 아닌 곳" : "at no minimum from step \(step) on"
      case .saddle(let step): isKorean ? "\(step)걸음부터 안장점" : "at a saddle from step \(step) on"
      case .undefined(let step): isKorean ? "\(step)걸음에 f 없음" : "undefined at step \(step)"
      }
    return (try? Label("\(words), $f = \(value)$")) ?? Label(plain: words)
  }

  /// From where to where in how many steps, and how it ended, for those who cannot see it.
  var sentence: String {
    PathSentence(run: run, optimizer: words.plain, variables: name.plainVariables, language: language).text
  }

  static func place(_ point: [Double]) -> String {
    "(\(point.map { WrittenNumber.text($0) }.joined(separator: ", ")))"
  }
}
