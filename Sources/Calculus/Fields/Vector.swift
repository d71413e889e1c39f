/// A vector is an array of doubles: what a reader of the library has at hand.
extension [Double] {
  /// The Euclidean length, without overflow or underflow on the way.
  package var length: Double {
    var largest = 0.0
    for component in self {
      guard component.isFinite else { return component.isNaN ? .nan : .infinity }
      largest = Swift.max(largest, abs(component))
    }
    guard largest > 0 else { return 0 }
    // A power of two scales without rounding.
    let scale = Double(
      sign: .plus, exponent: Swift.max(-1022, Swift.min(1022, largest.exponent)), significand: 1)
    var sum = 0.0
    for component in self {
      let scaled = component / scale
      sum += scaled * scaled
    }
    return sum.squareRoot() * scale
  }

  package var isFinite: Bool { allSatisfy(\.isFinite) }

  /// The vector with one coordinate replaced.
  package func replacing(_ index: Int, with coordinate: Double) -> [Double] {
    var result = self
    result[index] = coordinate
    return result
  }
}
