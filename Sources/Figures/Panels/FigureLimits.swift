import Graphics

/// What the axes of a figure show.
struct FigureLimits {
  private let limits: [FigureAxis: Limits]

  /// None for a panel, whose figures have axes of their own.
  init(_ figure: any Figure) {
    if let plane = figure as? PlaneFigure {
      let extent = plane.extent
      limits = [.x: extent.x, .y: extent.y]
    } else if let space = figure as? SpaceFigure {
      limits = [.x: space.shownLimits.x, .y: space.shownLimits.y, .z: space.shownLimits.z]
    } else {
      limits = [:]
    }
  }

  /// Nil where the figure has no such axis.
  subscript(axis: FigureAxis) -> Limits? { limits[axis] }

  /// Sets what an axis shows, if that is not what it shows by itself: given heights cut a surface, which takes time.
  func set(_ shared: Limits, _ axis: FigureAxis, in figure: inout any Figure) {
    guard let own = limits[axis], own != shared else { return }
    if var plane = figure as? PlaneFigure {
      switch axis {
      case .x: plane.x.limits = shared
      case .y: plane.y.limits = shared
      case .z: break
      }
      figure = plane
    } else if var space = figure as? SpaceFigure {
      switch axis {
      case .x: space.x.limits = shared
      case .y: space.y.limits = shared
      case .z: space.z.limits = shared
      }
      figure = space
    }
  }
}
