/// A named optimizer with the values of its parameters: what a user asks for, before there is a field.
///
/// ```swift
/// let settings = try OptimizerSettings(.momentum, [.rate: 0.1])
/// settings.optimizer(for: field)
/// ```
public struct OptimizerSettings: Sendable, Hashable {
  public let name: NamedOptimizer
  private var values: [OptimizerParameter: Double]
  /// How the learning rate falls from its first value.
  public var decay: LearningRate.Decay
  /// How a line search chooses its step; the others do not read it.
  public var search: LineSearch.Rule

  /// Parameters that are not given have their defaults.
  public init(
    _ name: NamedOptimizer, _ given: [OptimizerParameter: Double] = [:],
    decay: LearningRate.Decay = .constant, search: LineSearch.Rule = .exact
  ) throws(OptimizerSettingsError) {
    values = [:]
    for parameter in OptimizerParameter.allCases {
      guard let standard = name.defaultValue(of: parameter) else {
        if given[parameter] != nil { throw .notApplicable(parameter, name) }
        continue
      }
      let value = given[parameter] ?? standard
      guard parameter.allows(value) else { throw .outOfRange(parameter, value) }
      values[parameter] = value
    }
    self.name = name
    self.decay = decay
    self.search = search
  }

  /// The value of a parameter; nil where the optimizer has none of this name.
  public subscript(parameter: OptimizerParameter) -> Double? { values[parameter] }

  /// A fresh optimizer, before its first step; the field is what Newton's method and a line search look at.
  public func optimizer(for field: ScalarField, scheme: DerivativeScheme = .central) -> any Optimizer {
    func value(_ parameter: OptimizerParameter) -> Double {
      values[parameter] ?? name.defaultValue(of: parameter) ?? 0
    }
    let rate = LearningRate(value(.rate), decay: decay)
    return switch name {
    case .gradientDescent: GradientDescent(rate: rate)
    case .momentum: Momentum(rate: rate, momentum: value(.momentum))
    case .nesterov: Nesterov(rate: rate, momentum: value(.momentum))
    case .adaGrad: AdaGrad(rate: rate, epsilon: value(.epsilon))
    case .rmsProp: RMSProp(rate: rate, decay: value(.decay), epsilon: value(.epsilon))
    case .adam: Adam(rate: rate, beta1: value(.beta1), beta2: value(.beta2), epsilon: value(.epsilon))
    case .newton: Newton(of: field, rate: rate)
    case .lineSearch: LineSearch(of: field, search, firstStep: rate, scheme: scheme)
    }
  }
}

/// Why there is no such optimizer.
public enum OptimizerSettingsError: Error, Sendable, Hashable {
  case notApplicable(OptimizerParameter, NamedOptimizer)
  case outOfRange(OptimizerParameter, Double)
}
