extension ScalarField {
  /// The gradients on a grid: on a plane by whole rectangles shifted by the step, elsewhere by whole columns.
  ///
  /// Gives the same numbers as `gradient(at:by:)` at each point, with a number that is not finite
  /// for a component that is none.
  public func gradients(on grid: Grid, by scheme: DerivativeScheme = .central) -> GradientSamples {
    guard acceptsPoints(of: grid) else {
      let missing = [Double](repeating: .nan, count: grid.count)
      return GradientSamples(grid: grid, components: Array(repeating: missing, count: grid.dimension))
    }
    switch scheme {
    case .difference(let difference) where grid.dimension == 2:
      return GradientSamples(grid: grid, components: differences(on: grid, by: difference))
    case .difference(let difference):
      return GradientSamples(grid: grid, components: columnDifferences(on: grid, by: difference))
    case .exact where grid.dimension == 2:
      if let exact = kernel.exactGradients(onRectangle: grid.axes[0].samples, grid.axes[1].samples) {
        return GradientSamples(grid: grid, components: exact)
      }
      return pointwiseGradients(on: grid, by: scheme)
    case .exact, .adaptive:
      return pointwiseGradients(on: grid, by: scheme)
    }
  }

  private func pointwiseGradients(on grid: Grid, by scheme: DerivativeScheme) -> GradientSamples {
    var components = Array(repeating: [Double](repeating: .nan, count: grid.count), count: grid.dimension)
    for index in 0..<grid.count {
      for (variable, partial) in gradient(at: grid.point(index), by: scheme).components.enumerated() {
        components[variable][index] = partial
      }
    }
    return GradientSamples(grid: grid, components: components)
  }

  private func columnDifferences(on grid: Grid, by difference: FiniteDifference) -> [[Double]] {
    let columns = grid.columns
    return columns.indices.map { variable in
      var shifted = columns
      let values = difference.offsets.map { offset in
        shifted[variable] = columns[variable].map { difference.coordinate($0, offset) }
        return kernel.values(columns: shifted)
      }
      return (0..<grid.count).map { index in
        guard difference.isDistinct(at: columns[variable][index]) else { return .nan }
        return difference.quotient(values.map { $0[index] })
      }
    }
  }
}
