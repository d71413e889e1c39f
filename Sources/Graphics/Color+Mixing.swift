extension Color {
  /// The color at a part of the way to another one, from 0 to 1, in sRGB-encoded channels.
  package func mixed(with other: Color, _ part: Double) -> Color {
    func channel(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8(max(0, min(255, (Double(a) + (Double(b) - Double(a)) * part).rounded())))
    }
    return Color(
      red: channel(red, other.red), green: channel(green, other.green), blue: channel(blue, other.blue),
      alpha: channel(alpha, other.alpha))
  }
}
