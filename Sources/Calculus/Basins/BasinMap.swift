/// Which minimum a descent from each point of a grid arrives at.
///
/// ```swift
/// let grid = try Grid(Domain(from: -5, to: 5, dimension: 2), counts: [400])
/// let map = BasinMap(of: himmelblau, on: grid, by: try OptimizerSettings(.gradientDescent, [.rate: 0.01]), steps: 500)
/// map.minima.count    // 4
/// ```
public struct BasinMap: Sendable, Hashable {
  /// A minimum that descents arrive at.
  public struct Minimum: Sendable, Hashable {
    public var point: [Double]
    public var value: Double
    /// How many of the starts arrive here.
    public var starts: Int
  }

  public let grid: Grid
  /// From left to right, those in one column from the bottom up.
  public let minima: [Minimum]
  /// The place in `minima` for each point of the grid, in its order; −1 where a descent arrives at none.
  public let basins: [Int]

  /// Descents of so many steps at most from all points of a grid of two variables.
  ///
  /// A descent has arrived where it is within a hundredth of the domain's longer side of a minimum.
  public init(
    of field: ScalarField, on grid: Grid, by settings: OptimizerSettings, steps: Int,
    scheme: DerivativeScheme = .central, tolerance: Double = 1e-6
  ) {
    precondition(grid.dimension == 2, "a grid in the plane")
    let many = ManyDescents(
      field: field, settings: settings, scheme: scheme, steps: steps, tolerance: tolerance)
    let (columns, _) = many.ends(from: grid.columns)
    let lengths = grid.domain.ranges.map { $0.upperBound - $0.lowerBound }
    let reach = 0.01 * (lengths.max() ?? 1)
    let points = EndPoints(x: columns[0], y: columns[1], reach: reach)
    let places = points.minima(of: field)
    let nearest = points.nearest(places)
    minima = places.enumerated().map { index, place in
      Minimum(
        point: place, value: field.value(at: place), starts: nearest.reduce(0) { $1 == index ? $0 + 1 : $0 })
    }
    basins = nearest
    self.grid = grid
  }

  /// How many descents arrive at no minimum.
  public var lost: Int { basins.reduce(0) { $1 < 0 ? $0 + 1 : $0 } }
}
