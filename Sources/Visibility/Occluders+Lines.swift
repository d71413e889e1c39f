/// A line on the page in pieces that are seen and pieces that something hides.
public struct SplitLine: Sendable {
  public var visible: [[Projected]] = []
  public var hidden: [[Projected]] = []

  public init() {}

  mutating func append(_ other: SplitLine) {
    visible += other.visible
    hidden += other.hidden
  }

  /// The pieces without points that no eye would miss.
  public func simplified(slack: Double = 0.05) -> SplitLine {
    var result = SplitLine()
    result.visible = visible.map { Simplification.kept($0, slack: slack) }
    result.hidden = hidden.map { Simplification.kept($0, slack: slack) }
    return result
  }
}

extension Occluders {
  /// A polyline split where the surface hides it; consecutive pieces of one kind stay one polyline.
  public func split(_ line: [Projected], onSurface: Bool = false) -> SplitLine {
    var result = SplitLine()
    var current: (points: [Projected], isVisible: Bool)?
    func flush() {
      guard let done = current, done.points.count > 1 else { return }
      if done.isVisible { result.visible.append(done.points) } else { result.hidden.append(done.points) }
    }
    for index in line.indices.dropLast() {
      let (start, end) = (line[index], line[index + 1])
      let hidden = hiddenParts(from: start, to: end, onSurface: onSurface)
      // Nearly always the whole segment is as the one before it.
      if let isVisible = current?.isVisible, isVisible ? hidden.isEmpty : hidden.first == 0...1 {
        current?.points.append(end)
        continue
      }
      for (part, isVisible) in Self.parts(hidden, length: start.pageDistance(to: end)) {
        let from = part.lowerBound == 0 ? start : Self.point(start, end, part.lowerBound)
        let to = part.upperBound == 1 ? end : Self.point(start, end, part.upperBound)
        if current?.isVisible != isVisible {
          flush()
          current = ([from], isVisible)
        }
        current?.points.append(to)
      }
    }
    flush()
    return result
  }

  /// All pieces of several polylines.
  public func split(_ lines: [[Projected]], onSurface: Bool = false) -> SplitLine {
    var result = SplitLine()
    for line in lines { result.append(split(line, onSurface: onSurface)) }
    return result
  }

  private static func point(_ start: Projected, _ end: Projected, _ t: Double) -> Projected {
    Projected(
      start.x + (end.x - start.x) * t, start.y + (end.y - start.y) * t,
      start.depth + (end.depth - start.depth) * t)
  }
}
