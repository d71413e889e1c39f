/// How a line is drawn along a path: its width, ends, corners and dashes, in points.
public struct StrokeStyle: Sendable, Hashable {
  /// What a line has at its ends.
  public enum Cap: String, Sendable, Hashable, CaseIterable {
    case butt, round, square
  }

  /// What a line has at its corners.
  public enum Join: String, Sendable, Hashable, CaseIterable {
    case miter, round, bevel
  }

  public var width: Double
  public var cap: Cap
  public var join: Join
  /// A miter longer than this many half widths becomes a bevel; 4, as in SVG.
  public var miterLimit: Double
  /// Lengths of dashes and gaps in turn; empty for an unbroken line.
  public var dashes: [Double]

  public init(
    width: Double, cap: Cap = .butt, join: Join = .miter, miterLimit: Double = 4, dashes: [Double] = []
  ) {
    self.width = width
    self.cap = cap
    self.join = join
    self.miterLimit = miterLimit
    self.dashes = dashes
  }
}
