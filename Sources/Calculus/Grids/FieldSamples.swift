/// The values of a field on a grid.
public struct FieldSamples: Sendable, Hashable {
  public let grid: Grid
  /// One for each point; the first variable runs fastest: f(x[i], y[j]) stands at `j * columns + i`.
  public let values: [Double]

  public init(grid: Grid, values: [Double]) {
    precondition(values.count == grid.count, "one value for each point of the grid")
    self.grid = grid
    self.values = values
  }

  /// The smallest and the largest finite value; nil where there is none.
  public var finiteRange: ClosedRange<Double>? { values.finiteRange }
}

/// The partial derivatives of a field on a grid.
public struct GradientSamples: Sendable, Hashable {
  public let grid: Grid
  /// One array for each variable, in the order of `FieldSamples.values`; not-a-number where there is none.
  public let components: [[Double]]

  public init(grid: Grid, components: [[Double]]) {
    precondition(components.allSatisfy { $0.count == grid.count }, "one number for each point of the grid")
    self.grid = grid
    self.components = components
  }

  /// ∂f/∂x₀ on the grid.
  public var dx: [Double] { components[0] }
  /// ∂f/∂x₁ on a grid of two or more variables.
  public var dy: [Double] { components[1] }

  /// The gradient at a place in the order of the samples.
  public subscript(index: Int) -> [Double] { components.map { $0[index] } }

  /// How many points have no finite gradient.
  public var undefinedCount: Int {
    (0..<grid.count).reduce(0) { total, index in
      components.allSatisfy { $0[index].isFinite } ? total : total + 1
    }
  }
}

extension [Double] {
  /// The smallest and the largest finite number; nil where there is none.
  package var finiteRange: ClosedRange<Double>? {
    var lower = Double.infinity
    var upper = -Double.infinity
    for number in self where number.isFinite {
      lower = Swift.min(lower, number)
      upper = Swift.max(upper, number)
    }
    return lower <= upper ? lower...upper : nil
  }
}
