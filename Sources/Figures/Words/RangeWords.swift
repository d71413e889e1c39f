import Languages

/// Which values the variables of a figure take, in words.
struct RangeWords {
  let variables: [String]
  /// The lower and the upper end for each variable, as text.
  let ends: [(lower: String, upper: String)]

  init(_ variables: [String], _ ends: [(String, String)]) {
    self.variables = variables
    self.ends = ends.map { (lower: $0.0, upper: $0.1) }
  }

  init(_ variables: [String], _ ranges: [ClosedRange<Double>]) {
    self.init(
      variables, ranges.map { (WrittenNumber.text($0.lowerBound), WrittenNumber.text($0.upperBound)) })
  }

  private var isOne: Bool {
    ends.dropFirst().allSatisfy { $0.lower == ends[0].lower && $0.upper == ends[0].upper }
  }

  /// `x₀ and x₁ from −2 to 2`, `x₀ from −10 to 10 and x₁ from −5 to 5`.
  var english: String {
    guard !isOne else {
      return "\(variables.joined(separator: " and ")) from \(ends[0].lower) to \(ends[0].upper)"
    }
    return zip(variables, ends).map { "\($0) from \($1.lower) to \($1.upper)" }.joined(separator: " and ")
  }

  /// In Korean: `x₀와 x₁의 범위는 −2에서 2까지입니다.`.
  var korean: String {
    guard !isOne else {
      let names = variables.dropFirst().reduce(variables[0]) { KoreanParticle.with.after($0) + " " + $1 }
      return "\(names)의 범위는 \(ends[0].lower)에서 \(ends[0].upper)까지입니다."
    }
    let parts = zip(variables, ends).map {
      "\(KoreanParticle.subject.after($0)) \($1.lower)에서 \($1.upper)까지"
    }
    return "범위는 \(parts.joined(separator: ", "))입니다."
  }
}

extension WrittenNumber {
  /// A number that is known to so many parts of a range only: no digits beyond them, and 0 for what is less.
  static func text(_ value: Double, in range: ClosedRange<Double>, parts: Double = 1000) -> String {
    let wanted = (range.upperBound - range.lowerBound) / parts
    guard wanted > 1e-300, wanted < 1e300 else { return text(value) }
    let unit = Decimal.exponent(of: wanted)
    let steps = (unit < 0 ? value * Decimal.power(-unit) : value / Decimal.power(unit)).rounded()
    return text(steps == 0 ? 0 : Decimal.product(steps, tenTo: unit), significantDigits: 6)
  }
}
