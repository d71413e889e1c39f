/// A page coordinate in whole hundredths of a point: rounded once, so that sums and differences are exact.
struct Hundredths: Equatable {
  var count: Int

  /// The nearest hundredth, ties to even; what is not finite or lies absurdly far out becomes the limit.
  init(_ value: Double) {
    let scaled = value * 100
    // Where a double has no room for a fraction, adding rounds: the last bits are then the whole number.
    let shift = 0x1.8p52
    count =
      abs(scaled) < 1e12
      ? Int(bitPattern: UInt((scaled + shift).bitPattern &- shift.bitPattern))
      : scaled.isNaN ? 0 : scaled < 0 ? -1_000_000_000_000 : 1_000_000_000_000
  }

  /// The nearest tenth.
  init(inTenths value: Double) {
    self.init(count: 10 * Hundredths(value / 10).count)
  }

  init(count: Int) {
    self.count = count
  }
}

/// Writes numbers into memory that has room for them.
struct DigitWriter {
  private var next: UnsafeMutablePointer<UInt8>

  /// The most bytes of a number with a separator before it.
  static let longest = 24

  init(_ start: UnsafeMutablePointer<UInt8>) {
    next = start
  }

  /// How many bytes have been written since the start of some memory.
  func count(from memory: UnsafeMutableBufferPointer<UInt8>) -> Int {
    memory.baseAddress.map { next - $0 } ?? 0
  }

  @inline(__always)
  mutating func byte(_ byte: UInt8) {
    next.pointee = byte
    next += 1
  }

  @inline(__always)
  mutating func whole(_ number: Int) {
    if number < 0 { byte(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  /// Writes a number of hundredths in its shortest form: `12`, `.5`, `-3.25`.
  ///
  /// Returns whether a decimal point was written: then a following `.5` needs no separator.
  @discardableResult
  mutating func hundredths(_ number: Int) -> Bool {
    if number < 0 { byte(UInt8(ascii: "-")) }
    let (whole, fraction) = number.magnitude.quotientAndRemainder(dividingBy: 100)
    if whole > 0 || fraction == 0 { digits(whole) }
    guard fraction > 0 else { return false }
    let (tenths, rest) = fraction.quotientAndRemainder(dividingBy: 10)
    byte(UInt8(ascii: "."))
    digit(tenths)
    if rest > 0 { digit(rest) }
    return true
  }

  @inline(__always)
  private mutating func digits(_ number: UInt) {
    if number < 10 {
      digit(number)
    } else if number < 100 {
      digit(number / 10)
      digit(number % 10)
    } else {
      manyDigits(number)
    }
  }

  private mutating func manyDigits(_ number: UInt) {
    var divisor: UInt = 100
    while divisor <= number / 10 { divisor *= 10 }
    var rest = number
    while divisor > 0 {
      digit(rest / divisor)
      rest %= divisor
      divisor /= 10
    }
  }

  @inline(__always)
  private mutating func digit(_ digit: UInt) {
    byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }
}

extension [UInt8] {
  /// Writes the number in its shortest form with at most two decimals: `12`, `.5`, `-3.25`, never `-0`.
  mutating func append(_ number: Hundredths) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: DigitWriter.longest) { memory in
      guard let start = memory.baseAddress else { return }
      var writer = DigitWriter(start)
      writer.hundredths(number.count)
      append(contentsOf: UnsafeBufferPointer(rebasing: memory[..<writer.count(from: memory)]))
    }
  }
}
