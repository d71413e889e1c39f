internal import Elementary

/// Where a position in space is seen: on the page, y downward, and how near it is.
public struct Projected: Sendable, Hashable {
  public var x: Double
  public var y: Double
  /// Larger is nearer.
  ///
  /// Planes in space are planes in (x, y, depth), in perspective too.
  public var depth: Double

  @inlinable
  public init(_ x: Double, _ y: Double, _ depth: Double) {
    self.x = x
    self.y = y
    self.depth = depth
  }

  /// How far apart two positions are seen.
  func pageDistance(to other: Projected) -> Double {
    ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
  }
}

/// The map from space to a page for a view: orthographic, or in perspective.
public struct Projection: Sendable, Hashable {
  /// The page's directions in space: to the right, up, and toward the viewer.
  public let right: Vector3
  public let up: Vector3
  public let toward: Vector3
  /// What the viewer looks at; it is seen at `origin`.
  public let center: Vector3
  /// Page units for a unit of space, at the center.
  public var scale: Double
  public var origin: (x: Double, y: Double) { (originX, originY) }
  private var originX = 0.0
  private var originY = 0.0
  /// Zero for an orthographic view.
  private let inverseDistance: Double

  /// `longestSide` is what the view's distance counts in.
  public init(_ view: View, center: Vector3 = .zero, longestSide: Double = 1, scale: Double = 1) {
    let (sinE, cosE) = Self.sineAndCosine(degrees: view.elevation)
    let (sinA, cosA) = Self.sineAndCosine(degrees: view.azimuth)
    right = Vector3(-sinA, cosA, 0)
    up = Vector3(-sinE * cosA, -sinE * sinA, cosE)
    toward = Vector3(cosE * cosA, cosE * sinA, sinE)
    self.center = center
    self.scale = scale
    inverseDistance = view.distance.map { 1 / ($0 * longestSide) } ?? 0
  }

  /// Quarter turns are exact.
  private static func sineAndCosine(degrees: Double) -> (Double, Double) {
    let turn = degrees.remainder(dividingBy: 360)
    switch turn {
    case 0: return (0, 1)
    case 90: return (1, 0)
    case -90: return (-1, 0)
    case 180, -180: return (0, -1)
    default: return (Elementary.sin(turn * .pi / 180), Elementary.cos(turn * .pi / 180))
    }
  }

  /// The same view with the center elsewhere on the page, and in another size.
  public func placed(at x: Double, _ y: Double, scale: Double) -> Projection {
    var result = self
    (result.originX, result.originY, result.scale) = (x, y, scale)
    return result
  }

  public func callAsFunction(_ position: Vector3) -> Projected {
    let p = position - center
    let depth = toward.dot(p)
    let factor = scale / (1 - depth * inverseDistance)
    return Projected(originX + factor * right.dot(p), originY - factor * up.dot(p), factor * depth)
  }

  /// The eye's position; nil for an orthographic view, where it is infinitely far in the direction `toward`.
  public var eye: Vector3? {
    inverseDistance > 0 ? center + toward * (1 / inverseDistance) : nil
  }
}
