import Elementary
public import Graphics

/// The map from values to colors: the limits become the ends of a color map.
public struct ColorScale: Sendable, Hashable {
  /// How values are spread over the colors.
  public enum Transform: String, Sendable, Hashable, CaseIterable {
    case linear
    /// By the logarithm, for positive limits.
    case log
    /// Linear, with zero in the middle of the map.
    case symmetric
  }

  public let map: NamedColorMap
  public let limits: Limits
  public let transform: Transform
  /// The part of the map that is used; thin lines leave out what the page would swallow.
  public var shades = 0.0...1.0
  /// A color that all others are mixed with, and its part in them.
  public var tint: Tint?

  /// A color that is mixed into those of a map.
  public struct Tint: Sendable, Hashable {
    public var color: Color
    public var part: Double

    public init(_ color: Color, part: Double) {
      self.color = color
      self.part = part
    }
  }

  /// A scale; `symmetric` widens the limits around zero, and `log` is linear where a limit is not positive.
  public init(_ limits: Limits, map: NamedColorMap = .viridis, transform: Transform = .linear) {
    self.map = map
    switch transform {
    case .symmetric:
      let largest = max(abs(limits.lower), abs(limits.upper))
      self.limits = Limits(-largest, largest) ?? limits
      self.transform = .symmetric
    case .log where limits.lower > 0:
      self.limits = limits
      self.transform = .log
    case .linear, .log:
      self.limits = limits
      self.transform = .linear
    }
  }

  /// The color of a value; values beyond the limits have that of the limit.
  public func callAsFunction(_ value: Double) -> Color {
    color(at: part(of: value))
  }

  /// The color at a part of the way from the lower to the upper limit.
  func color(at part: Double) -> Color {
    let inside = part > 0 ? min(1, part) : 0
    let color = map.map(shades.lowerBound + inside * (shades.upperBound - shades.lowerBound))
    return tint.map { color.mixed(with: $0.color, $0.part) } ?? color
  }

  /// How far a value lies on the way from the lower to the upper limit: 0 to 1 inside of them.
  public func part(of value: Double) -> Double {
    switch transform {
    case .linear, .symmetric: return (value - limits.lower) / limits.length
    case .log:
      guard value > 0 else { return 0 }
      let start = Elementary.log(limits.lower)
      return (Elementary.log(value) - start) / (Elementary.log(limits.upper) - start)
    }
  }

  /// The value at a part of the way: the inverse of `part(of:)`.
  public func value(at part: Double) -> Double {
    switch transform {
    case .linear, .symmetric: return limits.lower + part * limits.length
    case .log:
      let start = Elementary.log(limits.lower)
      return Elementary.exp(start + part * (Elementary.log(limits.upper) - start))
    }
  }
}
