/// The range of values that an axis shows: two different finite numbers, the lower one first.
public struct Limits: Sendable, Hashable {
  public let lower: Double
  public let upper: Double

  /// Nil unless both are finite, `lower < upper`, and their distance is finite too.
  public init?(_ lower: Double, _ upper: Double) {
    guard lower < upper, (upper - lower).isFinite else { return nil }
    self.init(unchecked: lower, upper)
  }

  /// The smallest limits that hold all finite ones of the values; nil if there are none.
  ///
  /// A single value stands in the middle of limits as long as it is large, or 1 where that is more.
  init?(holding values: [Double]) {
    // Half of the doubles: the distance of any two is finite.
    let finite = values.filter(\.isFinite).map { min(max($0, -8e307), 8e307) }
    guard let least = finite.min(), let most = finite.max() else { return nil }
    let room = least < most ? 0 : max(abs(least), 1) / 2
    self.init(least - room, most + room)
  }

  /// From 0 to 1.
  public static let unit = Limits(unchecked: 0, 1)

  private init(unchecked lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  public var length: Double { upper - lower }

  public func contains(_ value: Double) -> Bool {
    value >= lower && value <= upper
  }

  /// The limits with the same room added on both sides; unchanged where the sum would leave the doubles.
  public func grown(by room: Double) -> Limits {
    Limits(lower - room, upper + room) ?? self
  }

  /// The smallest limits that hold both.
  public func union(_ other: Limits) -> Limits {
    Limits(min(lower, other.lower), max(upper, other.upper)) ?? self
  }
}
