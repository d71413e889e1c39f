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

  /// Every how many powers of ten an axis has a label: at most `count` labels where that leaves three of them.
  static func stride(of exponents: ClosedRange<Int>, atMost count: Int) -> Int {
    func multiples(_ stride: Int) -> Int { exponents.lazy.filter { $0 % stride == 0 }.count }
    let strides = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200]
    let enough = strides.prefix { multiples($0) >= 3 }
    return enough.first { multiples($0) <= count } ?? enough.last ?? 1
  }
}
