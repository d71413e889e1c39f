import Testing

@testable import Calculus

@Suite struct OptimizerSettingsTests {
  @Test("each optimizer has the parameters of its rule")
  func parameters() {
    let wanted: [NamedOptimizer: [OptimizerParameter]] = [
      .gradientDescent: [.rate], .momentum: [.rate, .momentum], .nesterov: [.rate, .momentum],
      .adaGrad: [.rate, .epsilon], .rmsProp: [.rate, .decay, .epsilon],
      .adam: [.rate, .beta1, .beta2, .epsilon], .newton: [.rate], .lineSearch: [.rate],
    ]
    for name in NamedOptimizer.allCases { #expect(name.parameters == wanted[name]) }
  }

  @Test("a parameter that the optimizer has not is refused", arguments: NamedOptimizer.allCases)
  func notApplicable(name: NamedOptimizer) {
    for parameter in OptimizerParameter.allCases where !name.parameters.contains(parameter) {
      #expect(throws: OptimizerSettingsError.notApplicable(parameter, name)) {
        try OptimizerSettings(name, [parameter: 0.5])
      }
    }
  }

  @Test("a value without meaning is refused", arguments: [-1, 1, .nan, .infinity])
  func outOfRange(value: Double) {
    #expect(throws: OptimizerSettingsError.self) { try OptimizerSettings(.momentum, [.momentum: value]) }
    #expect((try? OptimizerSettings(.gradientDescent, [.rate: value])) != nil || value != 1)
  }
}
