import Calculus
import Languages

/// An optimizer's name and its parameters in one language.
struct OptimizerWords {
  let settings: OptimizerSettings
  let language: Language

  init(_ settings: OptimizerSettings, _ language: Language) {
    self.settings = settings
    self.language = language
  }

  var name: String {
    let isKorean = language == .korean
    return switch settings.name {
    case .gradientDescent: isKorean ? "경사 하강법" : "Gradient descent"
    case .momentum: isKorean ? "모멘텀" : "Momentum"
    case .nesterov: isKorean ? "네스테로프 모멘텀" : "Nesterov momentum"
    case .adaGrad: "AdaGrad"
    case .rmsProp: "RMSProp"
    case .adam: "Adam"
    case .newton: isKorean ? "뉴턴 방법" : "Newton’s method"
    case .lineSearch: isKorean ? "직선 탐색" : "Line search"
    }
  }

  /// The name within a sentence.
  var nameWithin: String {
    switch settings.name {
    case .adaGrad, .rmsProp, .adam, .newton: name
    default: name.prefix(1).lowercased() + name.dropFirst()
    }
  }

  /// `Momentum, $\eta = 0.1$, $\mu = 0.9$`: the rate, and whatever makes this run another one.
  var title: String { ([name] + parameters).joined(separator: ", ") }

  /// `$\eta = 0.1$`, `$\mu = 0.9$`.
  var parameters: [String] {
    shown.map { parameter in
      if parameter == .rate, let schedule = RateWords(settings).mathematics { return "$\(schedule)$" }
      return "$\(Self.sign(parameter)) = \(number(parameter))$"
    }
  }

  /// `$\eta = 0.1$`, also where a title leaves it out.
  var rate: String { "$\(Self.sign(.rate)) = \(number(.rate))$" }

  /// `Momentum, η = 0.1, μ = 0.9`, with all parameters.
  var plain: String {
    let parameters = settings.name.parameters.map { parameter in
      (parameter == .rate ? RateWords(settings).plain : nil)
        ?? "\(Self.plainSign(parameter)) = \(number(parameter))"
    }
    return ([name] + parameters).joined(separator: ", ")
  }

  /// The parameters that a title names: those that are not as the optimizer's author left them.
  private var shown: [OptimizerParameter] {
    settings.name.parameters.filter { parameter in
      let isStandard = settings[parameter] == settings.name.defaultValue(of: parameter)
      switch (settings.name, parameter) {
      case (.newton, .rate), (.lineSearch, .rate): return !isStandard
      case (_, .rate), (_, .momentum): return true
      default: return !isStandard
      }
    }
  }

  private func number(_ parameter: OptimizerParameter) -> String {
    settings[parameter].map { WrittenNumber.text($0) } ?? ""
  }

  private static func sign(_ parameter: OptimizerParameter) -> String {
    switch parameter {
    case .rate: "\\eta"
    case .momentum: "\\mu"
    case .beta1: "\\beta_1"
    case .beta2: "\\beta_2"
    case .decay: "\\rho"
    case .epsilon: "\\varepsilon"
    }
  }

  private static func plainSign(_ parameter: OptimizerParameter) -> String {
    switch parameter {
    case .rate: "η"
    case .momentum: "μ"
    case .beta1: "β₁"
    case .beta2: "β₂"
    case .decay: "ρ"
    case .epsilon: "ε"
    }
  }
}
