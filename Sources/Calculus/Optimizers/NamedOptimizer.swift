/// The one list of optimizers that users can name.
public enum NamedOptimizer: String, Sendable, Hashable, CaseIterable {
  case gradientDescent = "gd"
  case momentum, nesterov
  case adaGrad = "adagrad"
  case rmsProp = "rmsprop"
  case adam, newton
  case lineSearch = "linesearch"

  /// The value of a parameter unless a user says otherwise; nil where the optimizer has no such parameter.
  public func defaultValue(of parameter: OptimizerParameter) -> Double? {
    switch (self, parameter) {
    case (.adam, .rate): 0.001
    case (.newton, .rate), (.lineSearch, .rate): 1
    case (_, .rate): 0.01
    case (.momentum, .momentum), (.nesterov, .momentum), (.adam, .beta1): 0.9
    case (.adam, .beta2): 0.999
    case (.rmsProp, .decay): 0.99
    case (.adaGrad, .epsilon), (.rmsProp, .epsilon), (.adam, .epsilon): 1e-7
    default: nil
    }
  }

  /// The parameters that it has, the learning rate first.
  public var parameters: [OptimizerParameter] {
    OptimizerParameter.allCases.filter { defaultValue(of: $0) != nil }
  }
}

/// The one list of the numbers that optimizers are tuned by.
public enum OptimizerParameter: String, Sendable, Hashable, CaseIterable {
  /// The learning rate η; of a line search, the first step that it tries.
  case rate
  /// μ, the share of the velocity that a step keeps.
  case momentum
  /// β₁, the share of the mean of gradients that a step keeps.
  case beta1
  /// β₂, the share of the mean of squares that a step keeps.
  case beta2
  /// ρ, the share of the squares that a step keeps.
  case decay
  /// ε, what is added to the root of the squares.
  case epsilon

  /// Claims that an optimizer works with such a value: positive, and below 1 for a share.
  public func allows(_ value: Double) -> Bool {
    switch self {
    case .rate: value > 0 && value.isFinite
    case .epsilon: value >= 0 && value.isFinite
    case .momentum, .beta1, .beta2, .decay: value >= 0 && value < 1
    }
  }
}
