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
  ///
  /// It is the cost of the best fit and a quadratic form of the distance from there: no sum over the points for each θ.
  public var cost: ScalarField {
    let (best, meanX, meanXX) = (bestFit, Self.mean(x), Self.mean(x.map { $0 * $0 }))
    let least = Self.mean(
      zip(x, y).map { x, y in
        let residual = best.intercept + best.slope * x - y
        return residual * residual
      })
    return ScalarField(
      dimension: 2,
      { theta in
        let (u, v) = (theta[0] - best.intercept, theta[1] - best.slope)
        return least + (u + 2 * meanX * v) * u + meanXX * v * v
      },
      gradient: { theta in
        let (u, v) = (theta[0] - best.intercept, theta[1] - best.slope)
        return [2 * (u + meanX * v), 2 * (meanX * u + meanXX * v)]
      }, hessian: { _ in [[2, 2 * meanX], [2 * meanX, 2 * meanXX]] })
  }

  private static func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }
}
