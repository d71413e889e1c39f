/// A number outside page units, such as an entry of a matrix, with at most six decimals.
enum ShortestDecimal {
  static func text(_ value: Double) -> String {
    let scaled = (value * 1e6).rounded(.toNearestOrEven)
    guard scaled.isFinite, abs(scaled) < 1e15 else { return "0" }
    let count = Int(scaled)
    var fraction = String(count.magnitude % 1_000_000)
    fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = String(count.magnitude / 1_000_000)
    return (count < 0 ? "-" : "") + (fraction.isEmpty ? whole : "\(whole).\(fraction)")
  }
}
