public import Calculus
import Graphics
import Visibility

/// The values of a field on the grid of a surface, and its level lines if they are drawn.
public struct SampledSurface: Sendable {
  public let samples: FieldSamples
  let isolines: Isolines?
  let breaks: [GridEdge: EdgeBreak]
  /// |∇f| at each sample, if color stands for it.
  let slopes: [Double]

  init(_ surface: Surface) throws(LevelsError) {
    samples = surface.field.values(on: surface.grid)
    breaks = SurfaceBreaks(surface.field, samples).breaks
    // Exact where they are known: a difference across a jump would take all colors for itself.
    slopes =
      surface.coloring == .gradient
      ? Self.norms(PlaneSlopes(surface.field, over: surface.grid.domain).samples(on: surface.grid)) : []
    guard surface.contours != nil, let grid = Self.contourGrid(surface) else {
      isolines = nil
      return
    }
    let fine = PlaneSamples(surface.field, on: grid)
    isolines = Isolines(of: surface.field, fine, at: try surface.levels.values(for: fine.values))
  }

  private static func norms(_ gradients: GradientSamples) -> [Double] {
    zip(gradients.dx, gradients.dy).map { [$0, $1].length }
  }

  /// What colors mean where they stand for |∇f|; heights have an axis already.
  var colorBar: ColorBar? {
    guard let steepest = slopes.finiteRange?.upperBound, let limits = Limits(0, steepest) else { return nil }
    return ColorBar(ColorScale(limits, map: .viridis), label: try? Label("$|\\nabla f|$"))
  }

  /// The whole surface with small cells.
  private static func contourGrid(_ surface: Surface) -> Grid? {
    let ends = surface.grid.axes.map { ($0.first, $0.last) }
    guard let domain = try? Domain(ends) else { return nil }
    return try? Grid(domain, squareCells: Contour.standardSamples)
  }

  /// Samples in the middles of cells, so that no arrow leaves the floor.
  private static func arrowGrid(_ surface: Surface, _ count: Int) -> Grid? {
    let ends = surface.grid.axes.map { axis in
      let room = (axis.last - axis.first) / Double(2 * count)
      return (axis.first + room, axis.last - room)
    }
    guard let domain = try? Domain(ends) else { return nil }
    return try? Grid(domain, squareCells: count)
  }

  /// What lies on the floor and on the surface, but for paths; from back to front.
  func marks(of surface: Surface) -> [any SpaceMark] {
    var marks: [any SpaceMark] = []
    let theme = surface.page.theme
    if let isolines, surface.contours != .surface {
      // Lines have the color of the surface above them.
      let range = samples.finiteRange ?? 0...1
      let length = range.upperBound - range.lowerBound
      let colors = isolines.sets.map { set in
        surface.coloring == .height
          ? NamedColorMap.viridis.map(length > 0 ? (set.level - range.lowerBound) / length : 0)
          : theme.contours
      }
      marks.append(SurfaceContourMark(isolines.sets, on: .floor, colors: colors))
    }
    if let count = surface.floorArrows, let grid = Self.arrowGrid(surface, count) {
      var quiver = Quiver(surface.field, on: grid, scheme: surface.scheme)
      quiver.pivot = .middle
      marks.append(FloorArrowMark(quiver.sampled().mark))
    }
    if let isolines, surface.contours != .floor {
      let color = surface.style == .filled ? theme.page.withAlpha(190) : theme.accent
      marks.append(
        SurfaceContourMark(isolines.sets, on: .surface, colors: isolines.sets.map { _ in color }))
    }
    return marks
  }
}
