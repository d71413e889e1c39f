import Calculus
import Graphics
import Languages

/// The words of a figure of several descents in one language, true by construction.
struct ComparisonWords {
  let runs: [DescentRun]
  let name: FieldName
  let language: Language

  private var isKorean: Bool { language == .korean }

  /// What is compared on which field, and from where if that is one place.
  var title: String { title(of: "$\(name.equation)$") }

  /// The title where the formula is too long for the page.
  var shortTitle: String { title(of: "$f(\(name.variables.joined(separator: ", ")))$") }

  private func title(of function: String) -> String {
    let start = start.map { isKorean ? "출발점 \($0)" : "from \($0)" }
    let head = isKorean ? "\(function)에서 \(subject)" : "\(subject) on \(function)"
    let common = runs.distinctions(in: language).common
    return ([head] + common + [start].compactMap { $0 }).joined(separator: ", ")
  }

  /// The one optimizer whose rates are compared, or optimizers.
  private var subject: String {
    let names = Set(runs.map(\.settings.name))
    if names.count == 1, let run = runs.first { return OptimizerWords(run.settings, language).name }
    return isKorean ? "여러 최적화 방법" : "Optimizers"
  }

  /// The place where all descents start, if it is one.
  private var start: String? {
    let starts = Set(runs.map { $0.trajectory.iterates[0].point })
    guard starts.count == 1, let start = starts.first else { return nil }
    guard start.count == 1, let variable = name.variables.first else { return DescentWords.place(start) }
    return "$\(variable) = \(WrittenNumber.text(start[0]))$"
  }

  /// How many descents of which field are beside each other, for those who cannot see it.
  var sentence: String {
    isKorean
      ? "\(name.plainEquation)에서 하강 \(runs.count)개를 나란히 비교한 그림입니다."
      : "\(runs.count) descents on \(name.plainEquation), side by side."
  }

  /// What a legend calls the runs: by what not all of them have.
  var entries: [Label] {
    zip(runs, runs.distinctions(in: language).own).map { run, parts in
      let text = parts.isEmpty ? OptimizerWords(run.settings, language).name : parts.joined(separator: ", ")
      return (try? Label(text)) ?? Label(plain: OptimizerWords(run.settings, language).name)
    }
  }
}
