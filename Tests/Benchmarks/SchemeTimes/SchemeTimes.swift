import NumViz

/// Prints what the gradient of Rosenbrock's function of ten variables costs by each scheme, from a formula and from
/// a closure: the least of many runs, which noise of a busy machine can only raise.
@main
enum SchemeTimes {
  static func main() throws {
    guard let text = TestFunction.rosenbrock.text(variables: 10) else { return }
    let formula = try ScalarField(Formula(text), variables: 10)
    let closure = ScalarField(dimension: 10) { x in
      var sum = 0.0
      for i in 0..<9 {
        let (a, b) = (x[i + 1] - x[i] * x[i], 1 - x[i])
        sum += 100 * a * a + b * b
      }
      return sum
    }
    let point = (0..<10).map { 1.2 - 0.25 * Double($0) }
    print("gradient of the 10-variable Rosenbrock, microseconds")
    for (name, field) in [("formula", formula), ("closure", closure)] {
      print("  \(name): value \(microseconds { _ = field.value(at: point) })")
      for scheme in NamedScheme.allCases {
        guard let scheme = scheme.scheme() else { continue }
        let time = microseconds { _ = field.gradient(at: point, by: scheme) }
        print("  \(name): \(scheme.name.rawValue) \(time)")
      }
    }
  }

  /// The least time of one call over many groups of calls, to a hundredth.
  private static func microseconds(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    var least = Duration.seconds(1)
    for _ in 0..<200 {
      let group = clock.measure { for _ in 0..<50 { body() } }
      least = min(least, group / 50)
    }
    let attoseconds = Double(least.components.attoseconds)
    return (attoseconds / 1e10).rounded() / 100
  }
}
