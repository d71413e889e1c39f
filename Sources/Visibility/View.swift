/// Where a box is looked at from, in the convention of matplotlib.
public struct View: Sendable, Hashable {
  /// The viewer's height above the floor, in degrees: 90 is from above.
  public var elevation: Double
  /// The viewer's direction around the vertical axis, in degrees from the x axis toward the y axis.
  public var azimuth: Double
  /// The eye's distance from the middle of the box, in lengths of its longest side; nil is orthographic.
  public var distance: Double?

  public init(elevation: Double, azimuth: Double, distance: Double? = nil) {
    self.elevation = elevation
    self.azimuth = azimuth
    self.distance = distance
  }

  /// The distance that shows that there is perspective, without bending the box.
  public static let standardDistance = 6.0
  /// The nearest eye that stays outside of every box, with room before it.
  public static let smallestDistance = 1.5
}

/// The views by name.
public enum NamedView: String, Sendable, Hashable, CaseIterable {
  /// True isometric: three axes at 120° with equal foreshortening.
  case iso
  /// The view of the book's figure 4-8, measured in print.
  case book
  /// From above, as a map.
  case top

  public var view: View {
    switch self {
    // The elevation is asin(1/√3).
    case .iso: View(elevation: 35.264389682754654, azimuth: 45)
    case .book: View(elevation: 25, azimuth: -117, distance: 10)
    case .top: View(elevation: 90, azimuth: -90)
    }
  }
}
