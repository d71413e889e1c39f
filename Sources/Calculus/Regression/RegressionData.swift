/// Points that a line is fitted to, and what the fit costs.
///
/// The cost is the mean of the squared distances in y: J(θ₀, θ₁) = 1/m Σ (θ₀ + θ₁xᵢ − yᵢ)².
public struct RegressionData: Sendable, Hashable {
  public let x: [Double]
  public let y: [Double]

  /// Nil unless there are as many y as x, at least two different x, and no number that is not finite.
  public init?(x: [Double], y: [Double]) {
    guard x.count == y.count, Set(x).count > 1, x.isFinite, y.isFinite else { return nil }
    self.x = x
    self.y = y
  }

  /// A line with normal noise of a deviation, at points that are random in a range; equal seeds give equal data.
  ///
  /// Nil for fewer than two points.
  public init?(
    line: (intercept: Double, slope: Double), noise: Double, over range: ClosedRange<Double>, count: Int,
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let length = range.upperBound - range.lowerBound
    let x = (0..<max(0, count)).map { _ in range.lowerBound + length * random.uniform() }
    let y = x.map { line.intercept + line.slope * $0 + noise * random.normal() }
    self.init(x: x, y: y)
  }

  /// The line of least squares: where the cost is lowest.
  public var bestFit: (intercept: Double, slope: Double) {
    let (meanX, meanY) = (Self.mean(x), Self.mean(y))
    let dx = x.map { $0 - meanX }
    let slope =
      zip(dx, y).reduce(0) { $0 + $1.0 * ($1.1 - meanY) } / dx.reduce(0) { $0 + $1 * $1 }
    return (meanY - slope * meanX, slope)
  }

  /// J as a field of θ₀ and θ₁, with its exact derivatives.
  public var cost: ScalarField {
    let (meanX, meanXX) = (Self.mean(x), Self.mean(x.map { $0 * $0 }))
    return ScalarField(
      dimension: 2, { theta in Self.mean(residuals(of: theta).map { $0 * $0 }) },
      gradient: { theta in
        let residuals = residuals(of: theta)
        return [2 * Self.mean(residuals), 2 * Self.mean(zip(residuals, x).map { $0 * $1 })]
      }, hessian: { _ in [[2, 2 * meanX], [2 * meanX, 2 * meanXX]] })
  }

  private func residuals(of theta: [Double]) -> [Double] {
    zip(x, y).map { theta[0] + theta[1] * $0 - $1 }
  }

  private static func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }
}
