import Calculus
import Languages

/// What makes a descent the one that it is, beside its field: its optimizer's parameters, its gradients, its noise.
struct RunWords {
  let run: DescentRun
  let language: Language

  private var isKorean: Bool { language == .korean }
  private var optimizer: OptimizerWords { OptimizerWords(run.settings, language) }

  var name: String { optimizer.name }
  /// The name within a sentence.
  var nameWithin: String { optimizer.nameWithin }

  /// What a title says after the name, in the notation of `Label`: parameters, noise and clipping.
  var parts: [String] { optimizer.parameters + [noise, clip].compactMap { $0 } }

  /// `Momentum, $\eta = 0.1$, $\mu = 0.9$`.
  var title: String { ([name] + parts).joined(separator: ", ") }

  /// The same in plain characters, with all parameters.
  var plain: String {
    ([optimizer.plain] + [noise, clip].compactMap { $0 }).joined(separator: ", ")
      .replacing("$", with: "").replacing("\\sigma", with: "σ")
  }

  private var noise: String? {
    run.noise.map { "\(isKorean ? "잡음" : "noise") $\\sigma = \(WrittenNumber.text($0.sigma))$" }
  }

  private var clip: String? {
    run.clip.map { length in
      let text = WrittenNumber.text(length)
      return isKorean ? "기울기 크기 최대 \(text)" : "gradient cut to \(text)"
    }
  }

  /// How gradients come about, for figures that compare it.
  var scheme: String {
    let h = run.scheme.h.map { ", $h = \(WrittenNumber.text($0))$" } ?? ""
    let word =
      switch (run.scheme.name, isKorean) {
      case (.exact, false): "exact gradient"
      case (.exact, true): "정확한 기울기"
      case (.central, false): "central difference"
      case (.central, true): "중앙 차분"
      case (.forward, false): "forward difference"
      case (.forward, true): "전방 차분"
      case (.backward, false): "backward difference"
      case (.backward, true): "후방 차분"
      case (.fivePoint, false): "five-point difference"
      case (.fivePoint, true): "5점 차분"
      case (.adaptive, false): "adaptive differences"
      case (.adaptive, true): "적응 차분"
      }
    return word + h
  }
}

extension [DescentRun] {
  /// What each of several runs has that not all of them have, in the notation of `Label`, and what all have.
  func distinctions(in language: Language) -> (own: [[String]], common: [String]) {
    let isKorean = language == .korean
    let isOne = Set(map(\.settings.name)).count == 1
    let isNoisy = contains { $0.noise != nil }
    let isClipped = contains { $0.clip != nil }
    let hasRates = Set(map { $0.settings[.rate] }).count > 1
    let hasSchemes = Set(map { RunWords(run: $0, language: language).scheme }).count > 1
    var own = map { run in
      let words = RunWords(run: run, language: language)
      var parts = (isOne ? [] : [words.name]) + words.parts
      // A rate that goes without saying does not beside another one.
      if isOne && hasRates && run.settings.decay == .constant
        && run.settings[.rate] == run.settings.name.defaultValue(of: .rate)
      {
        let rate = OptimizerWords(run.settings, language).rate
        if !parts.contains(rate) { parts.insert(rate, at: 0) }
      }
      if isNoisy && run.noise == nil { parts.append(isKorean ? "잡음 없음" : "no noise") }
      if isClipped && run.clip == nil { parts.append(isKorean ? "자르지 않음" : "not cut") }
      return parts + (hasSchemes ? [words.scheme] : [])
    }
    guard isOne, count > 1, let first = own.first else { return (own, []) }
    let common = first.filter { part in own.allSatisfy { $0.contains(part) } }
    own = own.map { parts in parts.filter { !common.contains($0) } }
    return own.allSatisfy(\.isEmpty) ? (own.map { _ in common }, []) : (own, common)
  }
}
