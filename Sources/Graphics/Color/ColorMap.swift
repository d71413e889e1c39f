/// A way through colors: each number from 0 to 1 has one.
///
/// Between the nodes, which are evenly spaced, the sRGB-encoded channels are interpolated linearly and rounded.
public struct ColorMap: Sendable, Hashable {
  /// From 0 to 1, at least two, opaque.
  public let nodes: [Color]

  /// A map through evenly spaced colors; nil for fewer than two.
  public init?(_ nodes: [Color]) {
    guard nodes.count >= 2 else { return nil }
    self.nodes = nodes
  }

  init(_ table: [UInt32]) {
    nodes = table.map { Color($0) }
  }

  /// The color at a part of the way; below 0 and above 1 it is that of the end, and not-a-number counts as 0.
  public func callAsFunction(_ part: Double) -> Color {
    let place = part > 0 ? min(1, part) * Double(nodes.count - 1) : 0
    let index = min(Int(place), nodes.count - 2)
    let weight = place - Double(index)
    let (from, to) = (nodes[index], nodes[index + 1])
    func mixed(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * weight).rounded())
    }
    return Color(
      red: mixed(from.red, to.red), green: mixed(from.green, to.green), blue: mixed(from.blue, to.blue))
  }
}
