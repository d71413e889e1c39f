/// The map from the values of an axis to positions on the page, linear for now.
public struct Scale: Sendable, Hashable {
  public let limits: Limits
  /// The page positions of the lower and the upper limit; the upper one may lie before the lower one.
  public let start: Double
  public let end: Double

  public init(limits: Limits, from start: Double, to end: Double) {
    self.limits = limits
    self.start = start
    self.end = end
  }

  /// Page points for one unit of the axis; negative where values grow against the page.
  public var factor: Double { (end - start) / limits.length }

  public func callAsFunction(_ value: Double) -> Double {
    start + (value - limits.lower) / limits.length * (end - start)
  }
}
