/// The box in which a field is studied: one range for each variable.
///
/// ```swift
/// let domain = try Domain([(-2, 2), (-1, 3)])
/// ```
public struct Domain: Sendable, Hashable {
  /// One range for each variable: finite, and longer than nothing.
  public let ranges: [ClosedRange<Double>]

  public init(_ ranges: [(lower: Double, upper: Double)]) throws(DomainError) {
    guard !ranges.isEmpty else { throw DomainError.noVariables }
    for (variable, range) in ranges.enumerated() {
      guard range.lower.isFinite, range.upper.isFinite, (range.upper - range.lower).isFinite else {
        throw DomainError.notFinite(variable: variable)
      }
      guard range.lower <= range.upper else { throw DomainError.reversed(variable: variable) }
      guard range.lower < range.upper else { throw DomainError.empty(variable: variable) }
    }
    self.ranges = ranges.map { $0.lower...$0.upper }
  }

  /// The same range for each variable.
  public init(from lower: Double, to upper: Double, dimension: Int) throws(DomainError) {
    try self.init(Array(repeating: (lower, upper), count: max(0, dimension)))
  }

  public var dimension: Int { ranges.count }

  public func contains(_ point: [Double]) -> Bool {
    point.count == dimension && zip(ranges, point).allSatisfy { $0.contains($1) }
  }
}

/// Why two numbers are no range; `variable` counts from 0.
public enum DomainError: Error, Sendable, Hashable {
  case noVariables
  /// A bound is not a finite number, or the range is longer than the largest double.
  case notFinite(variable: Int)
  /// Both bounds are one number.
  case empty(variable: Int)
  /// The upper bound is below the lower one.
  case reversed(variable: Int)
}
