import Graphics
import Visibility

extension SpaceFigure {
  /// The isometric view from the corner of the box where the surface hides least of the cuts and the tangents.
  var clearestView: View {
    let iso = NamedView.iso.view
    let views = [0.0, 90, 180, -90].map { View(elevation: iso.elevation, azimuth: iso.azimuth + $0) }
    var best = (view: iso, part: -1.0)
    for view in views {
      let part = visiblePart(view)
      // Of views that are alike the first one stays, whatever rounding says.
      if part > best.part + 0.01 { best = (view, part) }
    }
    return best.view
  }

  /// How much is seen of the lines, from none to all, in the mean; tangents of a bowl lie under it from wherever the
  /// curves are seen best, so they decide only between views that show as much of the curves.
  private func visiblePart(_ view: View) -> Double {
    let extent = surface.extent
    let projection = Projection(view, longestSide: max(boxRatio.x, boxRatio.y, boxRatio.z))
    let frame = SpaceFrame(
      x: extent.x, y: extent.y, z: surface.heights, sides: boxRatio,
      projection: projection.placed(at: 0, 0, scale: 300))
    let scene = SpaceScene(frame: frame, mesh: surface.mesh(in: frame, isCut: false), style: surface.style)
    func mean(_ lines: [SplitLine]) -> Double {
      lines.reduce(0) { $0 + $1.visiblePart } / Double(max(1, lines.count))
    }
    let curves = marks.compactMap { ($0 as? SliceMark)?.curve(in: scene) }
    let tangents = marks.compactMap { ($0 as? SpaceLineMark)?.lines(in: scene) }
    return (mean(curves) + 0.1 * mean(tangents)) / 1.1
  }
}

extension SplitLine {
  /// The visible part of the line's length on the page; 0 where it has none.
  fileprivate var visiblePart: Double {
    func length(_ lines: [[Projected]]) -> Double {
      lines.reduce(0) { total, line in
        zip(line, line.dropFirst()).reduce(total) { $0 + ($1.1.point - $1.0.point).length }
      }
    }
    let (seen, all) = (length(visible), length(visible) + length(hidden))
    return all > 0 ? seen / all : 0
  }
}
