import Calculus
import Languages

/// How an optimizer is called in titles.
struct OptimizerName {
  let name: NamedOptimizer
  let language: Language

  var text: String {
    switch (name, language) {
    case (.gradientDescent, .english): "Gradient descent"
    case (.gradientDescent, .korean): "경사 하강"
    case (.momentum, .english): "Momentum"
    case (.momentum, .korean): "모멘텀"
    case (.nesterov, .english): "Nesterov momentum"
    case (.nesterov, .korean): "네스테로프 모멘텀"
    case (.adaGrad, _): "AdaGrad"
    case (.rmsProp, _): "RMSProp"
    case (.adam, _): "Adam"
    case (.newton, .english): "Newton's method"
    case (.newton, .korean): "뉴턴 방법"
    case (.lineSearch, .english): "Line search"
    case (.lineSearch, .korean): "직선 탐색"
    }
  }
}
