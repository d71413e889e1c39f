public import Graphics

/// Small squares that say: these two directions stand at right angles.
public struct RightAngleMark: Mark {
  public typealias Position = (x: Double, y: Double)

  /// The corner and the two directions, in data units.
  public var corners: [(at: Position, first: Position, second: Position)]
  public var ink: Ink
  /// The side of a square, in page points.
  public var size = 6.5

  public init(_ corners: [(at: Position, first: Position, second: Position)], ink: Ink = .quiet) {
    self.corners = corners
    self.ink = ink
  }

  public var extent: Extent? { nil }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    drawing.stroke(theme.color(ink), StrokeStyle(width: 0.9)) { path in
      for corner in corners {
        let at = frame.point(corner.at.x, corner.at.y)
        let first = frame.offset(corner.first.x, corner.first.y)
        let second = frame.offset(corner.second.x, corner.second.y)
        guard frame.rect.contains(at), first.length > 0, second.length > 0 else { continue }
        let (a, b) = (first * (size / first.length), second * (size / second.length))
        path.polyline([at + a, at + a + b, at + b])
      }
    }
  }
}
