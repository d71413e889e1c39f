/// A line of steepest descent in the plane, in data units, from its upper end downhill.
public struct Streamline: Sendable, Hashable {
  /// Why a line does not go on.
  public enum End: Sendable, Hashable {
    /// The domain ends.
    case border
    /// A critical point, by its index.
    case criticalPoint(Int)
    /// Another line, by its index, that is too near to be told apart: from there on the two are one.
    case line(Int)
    /// f has no finite gradient beyond.
    case undefined
    /// No way leads on: the slope is zero on a whole curve or area, or f has a kink.
    case flat
  }

  public var x: [Double]
  public var y: [Double]
  /// The upper end.
  public var source: End
  /// The lower end.
  public var sink: End

  public init(x: [Double], y: [Double], source: End, sink: End) {
    precondition(x.count == y.count, "one y for each x")
    (self.x, self.y, self.source, self.sink) = (x, y, source, sink)
  }

  public var count: Int { x.count }
}

/// How long a unit of each axis is on the page.
public struct PageMetric: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    (self.x, self.y) = (x, y)
  }
}
