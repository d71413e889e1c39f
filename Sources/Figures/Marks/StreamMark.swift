public import Calculus
public import Graphics

/// Lines of steepest descent with arrow heads on them that point downhill.
public struct StreamMark: Mark {
  public var lines: [Streamline]
  public var domain: Extent
  /// Points of the plane that no head may cover, such as signs at critical points.
  public var obstacles: [(x: Double, y: Double)] = []
  /// The width of the lines, in page points.
  public var width = 1.0
  /// The distance of heads along a line, in page points.
  public var headSpacing = 90.0

  public init(_ lines: [Streamline], domain: Extent) {
    self.lines = lines
    self.domain = domain
  }

  public var extent: Extent? { domain }

  public func occupied(in frame: PlaneFrame) -> [Point] {
    lines.flatMap { line in
      PageLine(vertices: zip(line.x, line.y).map { frame.point($0, $1) }).clipped(to: frame.rect)
        .flatMap { $0.spaced(by: 4) }
    }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let placed = lines.map {
      MeasuredLine(Polyline(x: $0.x, y: $0.y, isClosed: false), in: frame)
    }
    let heads = placed.flatMap { self.heads(on: $0, in: frame) }
    drawing.group(clip: domain.isClipped(by: frame) ? .rectangle(frame.rect) : nil) { drawing in
      drawing.stroke(theme.arrows, StrokeStyle(width: width, cap: .round, join: .round)) { path in
        for line in placed {
          path.polyline(PageLine(vertices: line.points).simplifiedInPieces(tolerance: 0.08).vertices)
        }
      }
      drawing.fill(theme.arrows) { path in
        for head in heads {
          let barb = head.way.perpendicular * (0.4 * Self.headLength)
          let back = head.tip - head.way * Self.headLength
          path.move(to: head.tip)
          path.line(to: back + barb)
          // A little swept, so that the line's way into the head is seen.
          path.line(to: back + head.way * (0.18 * Self.headLength))
          path.line(to: back - barb)
          path.close()
        }
      }
    }
  }

  private static let headLength = 7.5
  /// The room that a head keeps to the ends of its line, and to signs.
  private static let endRoom = 13.0

  /// Heads at even distances along a line, the same room at both ends; none on a line that is too short for one.
  private func heads(on line: MeasuredLine, in frame: PlaneFrame) -> [(tip: Point, way: Offset)] {
    guard line.length > 2 * Self.endRoom else { return [] }
    let signs = obstacles.map { frame.point($0.x, $0.y) }
    let count = max(1, Int((line.length / headSpacing).rounded()))
    return (0..<count).compactMap { index in
      let middle = line.length * (Double(index) + 0.5) / Double(count)
      let (back, tip) = (
        line.point(at: middle - Self.headLength / 2), line.point(at: middle + Self.headLength / 2)
      )
      let way = tip - back
      guard way.length > 0, signs.allSatisfy({ (tip - $0).length > Self.endRoom }) else { return nil }
      return (tip, way * (1 / way.length))
    }
  }
}
