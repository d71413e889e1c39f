import Calculus
import Graphics
import Languages

/// The words of a figure of convergence in one language, true by construction.
struct ConvergenceWords {
  let convergence: Convergence

  private var runs: [DescentRun] { convergence.runs }
  private var language: Language { convergence.language }
  private var isKorean: Bool { language == .korean }

  private var comparison: ComparisonWords {
    ComparisonWords(runs: runs, name: convergence.name, language: language)
  }

  private var alone: DescentWords? {
    guard runs.count == 1, let run = runs.first else { return nil }
    return DescentWords(run: run, name: convergence.name, language: language)
  }

  var title: String { alone?.title ?? comparison.title }
  var shortTitle: String { alone?.shortTitle ?? comparison.shortTitle }
  var caption: Label? { alone?.caption }
  var entries: [Label] { comparison.entries }

  var step: Label { Label(plain: isKorean ? "걸음" : "step") }

  var quantity: Label {
    switch convergence.quantity {
    case .gradient: Label.mathematics("\\lVert\\nabla f\\rVert")
    case .distance:
      Label.mathematics(convergence.center == nil ? "\\lVert x\\rVert" : "\\lVert x - x^*\\rVert")
    case .value: Label.mathematics(convergence.base == 0 ? "f" : "f - f^*")
    }
  }

  private var plainQuantity: String {
    switch convergence.quantity {
    case .gradient: "‖∇f‖"
    case .distance: convergence.center.map { "‖x − x*‖, x* = \(DescentWords.place($0))," } ?? "‖x‖"
    case .value: convergence.base == 0 ? "f" : "f − f*, f* = \(WrittenNumber.text(convergence.base)),"
    }
  }

  /// What the figure shows, for those who cannot see it.
  var description: String {
    let isLog = convergence.scale == .log
    // A comma that closes an English clause.
    let quantity = plainQuantity.hasSuffix(",") ? String(plainQuantity.dropLast()) : plainQuantity
    let head =
      isKorean
      ? "\(convergence.name.plainEquation)에서 걸음마다의 \(KoreanParticle.object.after(quantity)) \(isLog ? "로그 축에 " : "")나타낸 그림입니다."
      : "The graph of \(plainQuantity) against the step, for descents on \(convergence.name.plainEquation)\(isLog ? ", on a logarithmic axis" : "")."
    let sentences = runs.map {
      DescentWords(run: $0, name: convergence.name, language: language).sentence
    }
    return ([head] + sentences).joined(separator: " ")
  }
}
