/// A page coordinate in whole hundredths of a point: rounded once, so that sums and differences are exact.
struct Hundredths: Equatable {
  var count: Int

  /// The nearest hundredth, ties to even; what is not finite or lies absurdly far out becomes the limit.
  init(_ value: Double) {
    let scaled = (value * 100).rounded(.toNearestOrEven)
    count = scaled.isNaN ? 0 : Int(max(-1e12, min(1e12, scaled)))
  }

  /// The nearest tenth, for long paths.
  init(inTenths value: Double) {
    self.init(count: 10 * Hundredths(value / 10).count)
  }

  init(count: Int) {
    self.count = count
  }

  static func - (a: Hundredths, b: Hundredths) -> Hundredths { Hundredths(count: a.count - b.count) }
}

extension [UInt8] {
  /// Writes the number in its shortest form with at most two decimals: `12`, `.5`, `-3.25`, never `-0`.
  ///
  /// Returns whether a decimal point was written: then a following `.5` needs no separator.
  @discardableResult
  mutating func append(_ number: Hundredths) -> Bool {
    if number.count < 0 { append(UInt8(ascii: "-")) }
    let magnitude = number.count.magnitude
    let (whole, fraction) = (magnitude / 100, magnitude % 100)
    if whole > 0 || fraction == 0 { append(digits: whole) }
    guard fraction > 0 else { return false }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(fraction / 10))
    if fraction % 10 > 0 { append(UInt8(ascii: "0") + UInt8(fraction % 10)) }
    return true
  }

  private mutating func append(digits number: UInt) {
    if number >= 10 { append(digits: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
