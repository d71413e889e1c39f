extension SplitMix64 {
  /// A number of the standard normal distribution.
  ///
  /// Needs comparisons of uniform numbers only, no logarithm and no cosine: the same bits everywhere.
  ///
  /// Source: C. F. F. Karney, Sampling exactly from the normal distribution, 2016, algorithm N.
  mutating func normal() -> Double {
    while true {
      // The integer part k has the probability e^(−k²/2), up to a factor: e^(−k/2) times e^(−k(k−1)/2).
      var k = 0
      while happens(exp: 0.5) { k += 1 }
      guard (0..<k * (k - 1)).allSatisfy({ _ in happens(exp: 0.5) }) else { continue }
      // The fraction x has e^(−x(2k+x)/2), as a product of k + 1 equal factors.
      let x = uniform()
      let exponent = x * (Double(2 * k) + x) / Double(2 * k + 2)
      guard (0...k).allSatisfy({ _ in happens(exp: exponent) }) else { continue }
      let magnitude = Double(k) + x
      return next() >> 63 == 0 ? magnitude : -magnitude
    }
  }

  /// An event of probability e^(−p) for p from 0 to 1, by von Neumann's falling runs of uniform numbers.
  private mutating func happens(exp p: Double) -> Bool {
    var length = 0
    var last = p
    while true {
      let number = uniform()
      guard number < last else { return length % 2 == 0 }
      last = number
      length += 1
    }
  }
}
