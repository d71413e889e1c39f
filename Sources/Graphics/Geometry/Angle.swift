/// An angle; on a page it turns from the x axis toward the y axis, so clockwise to the eye.
public struct Angle: Sendable, Hashable {
  public var radians: Double

  public init(radians: Double) {
    self.radians = radians
  }

  public init(degrees: Double) {
    self.radians = degrees * .pi / 180
  }

  public var degrees: Double { radians * 180 / .pi }

  public static let zero = Angle(radians: 0)
  public static let quarterTurn = Angle(degrees: 90)

  public static prefix func - (angle: Angle) -> Angle { Angle(radians: -angle.radians) }
}
