internal import Elementary

/// Directions all around, none of them along an axis or a diagonal, where signs often change.
enum PlaneRing {
  static let directions: [SIMD2<Double>] = (0..<72).map { index in
    let angle = (Double(index) + 0.3) / 72 * 2 * .pi
    return SIMD2(Elementary.cos(angle), Elementary.sin(angle))
  }
}
