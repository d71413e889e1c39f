/// Curves on a page: subpaths made of lines and Bézier curves, as verbs and the points that they take.
public struct Path: Sendable, Hashable {
  /// One step of a path, and how many points it takes.
  public enum Verb: UInt8, Sendable {
    /// Starts a subpath; one point.
    case move
    /// A straight line; one point.
    case line
    /// A quadratic Bézier curve; a control point and the end.
    case quad
    /// A cubic Bézier curve; two control points and the end.
    case cubic
    /// A straight line back to the start of the subpath; no point.
    case close

    public var pointCount: Int {
      switch self {
      case .move, .line: 1
      case .quad: 2
      case .cubic: 3
      case .close: 0
      }
    }
  }

  public private(set) var verbs: [Verb] = []
  public private(set) var points: [Point] = []

  public init() {}

  /// A path that a closure builds.
  public init(_ build: (inout Path) -> Void) {
    build(&self)
  }

  public var isEmpty: Bool { verbs.isEmpty }

  public mutating func move(to point: Point) {
    verbs.append(.move)
    points.append(point)
  }

  public mutating func line(to point: Point) {
    verbs.append(.line)
    points.append(point)
  }

  public mutating func quad(_ control: Point, to point: Point) {
    verbs.append(.quad)
    points.append(control)
    points.append(point)
  }

  public mutating func cubic(_ first: Point, _ second: Point, to point: Point) {
    verbs.append(.cubic)
    points.append(first)
    points.append(second)
    points.append(point)
  }

  public mutating func close() {
    verbs.append(.close)
  }

  public mutating func append(_ other: Path) {
    verbs.append(contentsOf: other.verbs)
    points.append(contentsOf: other.points)
  }

  /// Makes the path empty; it keeps its room.
  public mutating func removeAll() {
    verbs.removeAll(keepingCapacity: true)
    points.removeAll(keepingCapacity: true)
  }

  /// Makes room for more, where that at least doubles the path: less is left to appending, which makes room in time.
  public mutating func reserve(verbs verbCount: Int, points pointCount: Int) {
    guard pointCount >= points.count else { return }
    verbs.reserveCapacity(verbs.count + verbCount)
    points.reserveCapacity(points.count + pointCount)
  }

  /// The path with each of its points mapped.
  public func transformed(by transform: AffineTransform) -> Path {
    var result = self
    for index in result.points.indices { result.points[index] = transform(points[index]) }
    return result
  }
}
