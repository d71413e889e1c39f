/// Numbers of one digit times a power of ten, as labels of logarithmic axes.
enum PowerOfTen {
  /// `$10^{-3}$`, `2×$10^{5}$`, in the notation of `Label`.
  static func text(_ mantissa: Int, _ exponent: Int) -> String {
    let tens = "$10^{\(exponent)}$"
    return mantissa == 1 ? tens : "\(mantissa)×\(tens)"
  }

  /// `0.02`, `500`; for exponents from −3 to 4.
  static func plain(_ mantissa: Int, _ exponent: Int) -> String {
    exponent >= 0
      ? "\(mantissa)" + String(repeating: "0", count: exponent)
      : "0." + String(repeating: "0", count: -exponent - 1) + "\(mantissa)"
  }

  /// Claims that numbers with these exponents are read more easily without powers.
  static func isPlain(_ exponents: some Sequence<Int>) -> Bool {
    exponents.allSatisfy { (-2...3).contains($0) }
  }

  /// Every how many powers of ten an axis has a label, so that there are about `count` among `all`.
  static func stride(of all: Int, about count: Int) -> Int {
    let wanted = max(2, count)
    return [1, 2, 3, 5, 10, 20, 50].first { (all + $0 - 1) / $0 <= wanted } ?? 100
  }
}
