/// Eight hexadecimal digits that depend on all that was mixed in, by FNV-1a: the same on every machine and run.
package struct Fingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func mix(_ value: Int) {
    for shift in stride(from: 0, to: 64, by: 16) {
      hash = (hash ^ UInt64(truncatingIfNeeded: value >> shift) & 0xffff) &* 0x100_0000_01b3
    }
  }

  package mutating func mix(_ text: String) {
    for scalar in text.unicodeScalars { mix(Int(scalar.value)) }
  }

  package var digits: String {
    let digits = String(UInt32(truncatingIfNeeded: hash ^ hash >> 32), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
