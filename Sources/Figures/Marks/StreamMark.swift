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
    let heads = heads(on: placed, in: frame)
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

  private typealias Head = (tip: Point, way: Offset)

  private static let headLength = 7.5
  /// The room that a head keeps to the ends of its line, and to signs.
  private static let endRoom = 13.0
  /// The room between heads; lines that run side by side have them in turn.
  private static let headRoom = 12.0

  /// Heads at even distances along each line, moved or left out where one would stand on another.
  private func heads(on lines: [MeasuredLine], in frame: PlaneFrame) -> [Head] {
    let signs = obstacles.map { frame.point($0.x, $0.y) }
    var heads: [Head] = []
    func isFree(_ head: Head) -> Bool {
      signs.allSatisfy { (head.tip - $0).length > Self.endRoom }
        && heads.allSatisfy { (head.tip - $0.tip).length > Self.headRoom }
    }
    // The longest lines first: they are what the eye follows.
    let order = lines.indices.sorted { (-lines[$0].length, $0) < (-lines[$1].length, $1) }
    for line in order.map({ lines[$0] }) where line.length > 2 * Self.endRoom {
      let count = max(1, Int((line.length / headSpacing).rounded()))
      let distance = line.length / Double(count)
      for index in 0..<count {
        let shifts = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36]
        let wanted = shifts.map { (Double(index) + 0.5 + $0) * distance }
        let places = wanted.filter { $0 > Self.endRoom && $0 < line.length - Self.endRoom }
        if let head = places.lazy.compactMap({ Self.head(on: line, at: $0) }).first(where: isFree) {
          heads.append(head)
        }
      }
    }
    return heads
  }

  private static func head(on line: MeasuredLine, at middle: Double) -> Head? {
    let (back, tip) = (line.point(at: middle - headLength / 2), line.point(at: middle + headLength / 2))
    let way = tip - back
    return way.length > 0 ? (tip, way * (1 / way.length)) : nil
  }
}
