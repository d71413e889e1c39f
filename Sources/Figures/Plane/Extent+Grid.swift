import Calculus

extension Extent {
  /// From the first to the last sample of a grid in the plane.
  init(_ grid: Grid) {
    func limits(_ axis: GridAxis) -> Limits { Limits(axis.first, axis.last) ?? .unit }
    self.init(x: limits(grid.axes[0]), y: limits(grid.axes[1]))
  }
}
