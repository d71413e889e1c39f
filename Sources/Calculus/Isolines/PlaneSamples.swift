/// The values of a field on a rectangle whose columns and rows need not be evenly spaced.
public struct PlaneSamples: Sendable, Hashable {
  /// Ascending, at least two.
  public let xs: [Double]
  public let ys: [Double]
  /// Row by row: f(xs[i], ys[j]) stands at `j * xs.count + i`.
  public let values: [Double]

  /// The samples of a field of two variables on a grid of two axes.
  public init(_ field: ScalarField, on grid: Grid) {
    precondition(grid.dimension == 2, "a grid in the plane")
    self.init(field, grid.axes[0].samples, grid.axes[1].samples)
  }

  init(_ field: ScalarField, _ xs: [Double], _ ys: [Double]) {
    self.xs = xs
    self.ys = ys
    values = field.values(onRectangle: xs, ys)
  }
}
