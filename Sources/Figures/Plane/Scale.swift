/// The map from the values of an axis to positions on the page.
public struct Scale: Sendable, Hashable {
  public let kind: ScaleKind
  public let limits: Limits
  /// The page positions of the lower and the upper limit; the upper one may lie before the lower one.
  public let start: Double
  public let end: Double
  /// The place of the lower limit on the scale, and the way from there to the upper one.
  private let first: Double
  private let length: Double

  /// A logarithmic scale shows only what is positive of the limits.
  public init(limits: Limits, from start: Double, to end: Double, kind: ScaleKind = .linear) {
    self.kind = kind
    self.limits = kind.showable(limits)
    self.start = start
    self.end = end
    first = kind.place(of: self.limits.lower)
    length = kind == .linear ? self.limits.length : kind.place(of: self.limits.upper) - first
  }

  /// Page points for one unit of a linear axis, negative where values grow against the page; else their mean.
  public var factor: Double { (end - start) / limits.length }

  /// The page position of a value; not-a-number where a logarithmic scale has no place for it.
  public func callAsFunction(_ value: Double) -> Double {
    start + (kind.place(of: value) - first) / length * (end - start)
  }

  /// The value at a page position: the inverse of the scale.
  public func value(at position: Double) -> Double {
    kind.value(at: first + (position - start) / (end - start) * length)
  }
}
