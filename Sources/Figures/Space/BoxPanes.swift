import Graphics
import Visibility

/// The faces of a box that are seen from inside, with their grids: what lies behind everything else.
struct BoxPanes {
  private let frame: SpaceFrame
  private let axes: BoxAxes
  private let scene: SpaceScene

  init(_ scene: SpaceScene, _ axes: BoxAxes) {
    self.scene = scene
    frame = scene.frame
    self.axes = axes
  }

  func draw(_ theme: Theme, into drawing: inout Drawing) {
    let panes = BoxAxis.allCases.flatMap { axis in frame.backSides(axis).map { (axis, $0) } }
    for (axis, side) in panes {
      let tint = axis == .z ? 0.38 : axis == .x ? 0.22 : 0.3
      drawing.fill(theme.grid.mixed(with: theme.page, 1 - tint)) { $0.polygon(corners(axis, side)) }
    }
    drawing.stroke(theme.grid.mixed(with: theme.quiet, 0.12), Measures.grid) { path in
      for (axis, side) in panes { addGrid(axis, side, to: &path) }
    }
    drawing.stroke(theme.quiet.mixed(with: theme.page, 0.4), Measures.frame) { path in
      addEdges(panes, to: &path)
    }
  }

  private func corners(_ axis: BoxAxis, _ side: Int) -> [Point] {
    positions(axis, side).map { frame.projection($0).point }
  }

  private func positions(_ axis: BoxAxis, _ side: Int) -> [Vector3] {
    [(-1, -1), (1, -1), (1, 1), (-1, 1)].map { place(axis, side, Double($0.0) / 2, Double($0.1) / 2) }
  }

  /// A point of a face; `u` and `v` run from −½ to ½ along its two axes.
  private func place(_ axis: BoxAxis, _ side: Int, _ u: Double, _ v: Double) -> Vector3 {
    let (first, second) = axis.others
    var position = axis.replacing(.zero, with: Double(side) / 2 * axis.component(frame.sides))
    position = first.replacing(position, with: u * first.component(frame.sides))
    return second.replacing(position, with: v * second.component(frame.sides))
  }

  private func addGrid(_ axis: BoxAxis, _ side: Int, to path: inout Path) {
    let (first, second) = axis.others
    for tick in axes.ticks where tick.axis == first || tick.axis == second {
      let limits = frame.limits(tick.axis)
      let t = (tick.value - limits.lower) / limits.length - 0.5
      guard abs(t) < 0.4999 else { continue }
      if tick.axis == first {
        add(place(axis, side, t, -0.5), place(axis, side, t, 0.5), to: &path)
      } else {
        add(place(axis, side, -0.5, t), place(axis, side, 0.5, t), to: &path)
      }
    }
  }

  /// Each edge of a pane once.
  private func addEdges(_ panes: [(BoxAxis, Int)], to path: inout Path) {
    var drawn: Set<[Vector3]> = []
    for (axis, side) in panes {
      let corners = positions(axis, side)
      for (index, corner) in corners.enumerated() {
        let next = corners[(index + 1) % 4]
        let edge =
          (corner.x, corner.y, corner.z) < (next.x, next.y, next.z) ? [corner, next] : [next, corner]
        if drawn.insert(edge).inserted { add(edge[0], edge[1], to: &path) }
      }
    }
  }

  /// A line behind the surface: cut where only lines of the mesh are drawn, else painted over by facets.
  private func add(_ start: Vector3, _ end: Vector3, to path: inout Path) {
    for line in scene.onFloor([[start, end]]) { path.polyline(line.map(\.point)) }
  }
}
