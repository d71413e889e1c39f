import Graphics
import Visibility

/// An upright rectangle in a box, from its floor to its top, and the parts of it that the surface does not hide.
///
/// The pane is seen through its uprights: each is a line that the surface hides in exact parts. Between two uprights
/// with equally many visible parts those make areas; where their number changes, uprights are added to find where.
struct UprightPane {
  private let from: Vector3
  private let to: Vector3
  private let scene: SpaceScene

  /// Between uprights, in page points.
  private static let spacing = 1.5
  private static let leastSpacing = 0.02

  /// Both ends are on the floor.
  init(from: Vector3, to: Vector3, in scene: SpaceScene) {
    (self.from, self.to, self.scene) = (from, to, scene)
  }

  /// The edge, closed.
  var outline: [Vector3] {
    let up = Vector3(0, 0, scene.frame.sides.z)
    return [from, to, to + up, from + up, from]
  }

  /// The visible parts of one upright, from below.
  private struct Upright {
    let part: Double
    let spans: [(lower: Projected, upper: Projected)]
  }

  private func upright(_ part: Double) -> Upright {
    let foot = from + (to - from) * part
    let (low, high) = (
      scene.frame.projection(foot), scene.frame.projection(foot + Vector3(0, 0, scene.frame.sides.z))
    )
    func point(_ t: Double) -> Projected {
      Projected(low.x + (high.x - low.x) * t, low.y + (high.y - low.y) * t, 0)
    }
    let parts = scene.occluders.split(from: low, to: high).filter(\.isVisible)
    return Upright(part: part, spans: parts.map { (point($0.part.lowerBound), point($0.part.upperBound)) })
  }

  /// Outlines on the page, apart from each other.
  var visibleAreas: [[Point]] {
    let (start, end) = (scene.frame.projection(from).point, scene.frame.projection(to).point)
    let length = (end - start).length
    let count = max(8, min(2000, Int(length / Self.spacing)))
    var uprights = [upright(0)]
    for index in 1...count {
      add(upright(Double(index) / Double(count)), to: &uprights, least: Self.leastSpacing / max(length, 1))
    }
    var areas: [[Point]] = []
    var run = [uprights[0]]
    for next in uprights.dropFirst() {
      if next.spans.count != run[0].spans.count {
        areas += Self.areas(run)
        run = []
      }
      run.append(next)
    }
    return areas + Self.areas(run)
  }

  /// Adds an upright, and before it as many as it takes to find where the number of visible parts changes.
  private func add(_ next: Upright, to uprights: inout [Upright], least: Double) {
    guard let last = uprights.last else { return }
    if last.spans.count != next.spans.count, next.part - last.part > least {
      add(upright((last.part + next.part) / 2), to: &uprights, least: least)
      add(next, to: &uprights, least: least)
    } else {
      uprights.append(next)
    }
  }

  /// One area for each of the parts that uprights have in common.
  private static func areas(_ run: [Upright]) -> [[Point]] {
    guard run.count > 1 else { return [] }
    return run[0].spans.indices.map { index in
      var sides = SplitLine()
      sides.visible = [run.map { $0.spans[index].lower }, run.map { $0.spans[index].upper }]
      let simplified = sides.simplified().visible
      return (simplified[0] + simplified[1].reversed()).map(\.point)
    }
  }
}
