import Graphics

/// Subpaths made of straight lines only, in pixels, in one buffer.
struct Polylines {
  private(set) var points: [Point] = []
  private(set) var subpaths: [(range: Range<Int>, isClosed: Bool)] = []

  /// A part of a path with its curves turned into lines that nowhere leave them by more than a twentieth of a pixel.
  ///
  /// Subpaths with a point that is not finite, or absurdly far out, are left out.
  init(_ verbs: ArraySlice<Path.Verb>, _ source: ArraySlice<Point>, _ transform: AffineTransform) {
    read(verbs, source, transform)
  }

  init() {}

  /// Takes another path, into the same memory: a surface has thousands of short ones.
  mutating func read(
    _ verbs: ArraySlice<Path.Verb>, _ source: ArraySlice<Point>, _ transform: AffineTransform
  ) {
    points.removeAll(keepingCapacity: true)
    subpaths.removeAll(keepingCapacity: true)
    points.reserveCapacity(source.count)
    var next = source.startIndex
    var start = 0
    func mapped(_ offset: Int) -> Point { transform(source[next + offset]) }
    for verb in verbs {
      switch verb {
      case .move:
        finish(from: start, isClosed: false)
        start = points.count
        points.append(mapped(0))
      case .line: points.append(mapped(0))
      case .quad: addQuad(mapped(0), mapped(1))
      case .cubic: addCubic(mapped(0), mapped(1), mapped(2))
      case .close:
        let origin = start < points.count ? points[start] : nil
        finish(from: start, isClosed: true)
        // What follows without a move begins where the closed subpath did.
        start = points.count
        if let origin { points.append(origin) }
      }
      next += verb.pointCount
    }
    finish(from: start, isClosed: false, isPath: points.count - start > 1 || verbs.last != .close)
  }

  private mutating func finish(from start: Int, isClosed: Bool, isPath: Bool = true) {
    guard start < points.count else { return }
    let isAfterClose = points.count - start == 1 && !isClosed && subpaths.last?.isClosed == true
    if isPath && !isAfterClose && points[start...].allSatisfy(Self.isDrawable) {
      subpaths.append((start..<points.count, isClosed))
    } else {
      points.removeSubrange(start...)
    }
  }

  /// At 1e12 pixels a double still has a thousandth of one, and products of two are finite.
  private static func isDrawable(_ point: Point) -> Bool { abs(point.x) < 1e12 && abs(point.y) < 1e12 }

  // Curves. The distance of a curve from n chords is at most that of its second difference over 8n².

  private static let tolerance = 0.05
  private static let pieceLimit = 300.0

  private static func pieces(_ secondDifference: Double) -> Int {
    let count = (secondDifference / (8 * tolerance)).squareRoot().rounded(.up)
    return Int(max(1, min(pieceLimit, count.isNaN ? 1 : count)))
  }

  private mutating func addQuad(_ control: Point, _ end: Point) {
    guard let start = points.last else { return }
    let bend = Offset(start.x - 2 * control.x + end.x, start.y - 2 * control.y + end.y).length
    let count = Self.pieces(2 * bend)
    for index in 1...count {
      let t = Double(index) / Double(count)
      let s = 1 - t
      points.append(
        index == count
          ? end
          : Point(
            s * s * start.x + 2 * s * t * control.x + t * t * end.x,
            s * s * start.y + 2 * s * t * control.y + t * t * end.y))
    }
  }

  private mutating func addCubic(_ first: Point, _ second: Point, _ end: Point) {
    guard let start = points.last else { return }
    let bend = max(
      Offset(start.x - 2 * first.x + second.x, start.y - 2 * first.y + second.y).length,
      Offset(first.x - 2 * second.x + end.x, first.y - 2 * second.y + end.y).length)
    let count = Self.pieces(6 * bend)
    for index in 1...count {
      let t = Double(index) / Double(count)
      let s = 1 - t
      let (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
      points.append(
        index == count
          ? end
          : Point(
            a * start.x + b * first.x + c * second.x + d * end.x,
            a * start.y + b * first.y + c * second.y + d * end.y))
    }
  }
}
