/// How a number behaves to one side of a point: a sum of powers of t as t → 0 from above.
///
/// ∑ cₖ·t^αₖ + O(t^order), the exponents any numbers in ascending order. With fractional and negative exponents,
/// roots and quotients have a series at 0 too: √(t²) = t, √t = t^½, 1/t = t⁻¹. From the first terms follow the
/// limit, the slope, and on which side of a kink the number is.
struct OneSidedSeries {
  struct Term {
    var exponent: Double
    var coefficient: Double
  }

  /// Terms that are not zero, by exponent; all exponents are below `order`.
  private(set) var terms: [Term]
  /// The exponent from which on nothing is known; infinite if the terms are all there is.
  private(set) var order: Double
  /// Whether there is a number at all for small t.
  private(set) var isDefined = true

  /// How many terms are kept, and how far beyond the first.
  static let termLimit = 10
  static let span = 8.0
  /// The exponent that stands for a number that is infinite itself, not only in the limit.
  private static let infinity = -1e6

  init(_ terms: [Term], order: Double = .infinity) {
    let limit = min(order, (terms.first?.exponent ?? 0) + Self.span)
    self.terms = []
    self.order = order
    for term in terms where term.coefficient != 0 {
      if term.coefficient.isInfinite, self.terms.isEmpty, term.exponent <= 0 {
        self = OneSidedSeries(term.coefficient)
        break
      }
      // What overflows is not known, and neither is what comes after it.
      guard term.exponent < limit, term.coefficient.isFinite, self.terms.count < Self.termLimit else {
        self.order = min(order, term.exponent)
        break
      }
      self.terms.append(term)
    }
  }

  /// A number that does not depend on t.
  ///
  /// Infinity is larger than every power of t that occurs.
  init(_ number: Double) {
    if number.isNaN {
      self = .undefined
    } else if number.isInfinite {
      self.init([Term(exponent: Self.infinity, coefficient: number > 0 ? 1 : -1)])
    } else {
      self.init([Term(exponent: 0, coefficient: number)])
    }
  }

  /// Not a number to this side of the point.
  static var undefined: OneSidedSeries {
    var result = OneSidedSeries([])
    result.isDefined = false
    return result
  }

  /// Something about which only this is known: it is at most of the order of t^order.
  static func unknown(order: Double = -1e9) -> OneSidedSeries { OneSidedSeries([], order: order) }

  static var zero: OneSidedSeries { OneSidedSeries([]) }

  /// The exponent of the first term.
  var lead: Double { terms.first?.exponent ?? order }

  var isZero: Bool { terms.isEmpty && order == .infinity && isDefined }

  /// −1, 0 or 1 for small t; nil where not known.
  var sign: Int? {
    guard isDefined else { return nil }
    guard let first = terms.first else { return order == .infinity ? 0 : nil }
    return first.coefficient > 0 ? 1 : -1
  }

  /// The limit for t → 0; nil where it is not known or infinite.
  var limit: Double? {
    guard isDefined, order > 0, lead >= 0 else { return nil }
    return coefficient(of: 0)
  }

  /// Whether it grows without limit.
  var isUnbounded: Bool { terms.first.map { $0.exponent < 0 } ?? false }

  /// Whether it is infinite for small t, and not only in the limit.
  var isInfinite: Bool { lead <= Self.infinity / 2 && !terms.isEmpty }

  func coefficient(of exponent: Double) -> Double {
    terms.first { Self.areEqual($0.exponent, exponent) }?.coefficient ?? 0
  }

  /// The series without its limit: what goes to 0.
  var change: OneSidedSeries { OneSidedSeries(terms.filter { $0.exponent > 0 }, order: order) }

  /// Claims that exponents differ by no more than rounding: 0.1 + 0.2 and 0.3.
  static func areEqual(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1, abs(a)) }
}

extension OneSidedSeries {
  static prefix func - (series: OneSidedSeries) -> OneSidedSeries {
    series.scaled(by: -1)
  }

  /// The series times a·t^exponent.
  func scaled(by factor: Double, exponent: Double = 0) -> OneSidedSeries {
    guard isDefined else { return self }
    return OneSidedSeries(
      terms.map { Term(exponent: $0.exponent + exponent, coefficient: $0.coefficient * factor) },
      order: order + exponent)
  }

  static func + (a: OneSidedSeries, b: OneSidedSeries) -> OneSidedSeries {
    guard a.isDefined, b.isDefined else { return .undefined }
    var terms: [Term] = []
    var i = 0
    var j = 0
    while i < a.terms.count || j < b.terms.count {
      if i < a.terms.count, j < b.terms.count, areEqual(a.terms[i].exponent, b.terms[j].exponent) {
        terms.append(sum(a.terms[i], b.terms[j]))
        i += 1
        j += 1
      } else if j == b.terms.count || (i < a.terms.count && a.terms[i].exponent < b.terms[j].exponent) {
        terms.append(a.terms[i])
        i += 1
      } else {
        terms.append(b.terms[j])
        j += 1
      }
    }
    return OneSidedSeries(terms.filter { $0.coefficient != 0 }, order: min(a.order, b.order))
  }

  private static func sum(_ a: Term, _ b: Term) -> Term {
    let sum = a.coefficient + b.coefficient
    // Coefficients that cancel up to rounding were meant to cancel; a limit is what the program computes.
    let isNoise =
      a.exponent != 0 && abs(sum) <= 2 * max(abs(a.coefficient), abs(b.coefficient)) * Double.ulpOfOne
    return Term(exponent: a.exponent, coefficient: isNoise ? 0 : sum)
  }

  static func - (a: OneSidedSeries, b: OneSidedSeries) -> OneSidedSeries { a + -b }

  static func * (a: OneSidedSeries, b: OneSidedSeries) -> OneSidedSeries {
    guard a.isDefined, b.isDefined else { return .undefined }
    guard !a.isZero, !b.isZero else { return .zero }
    var product = OneSidedSeries.unknown(order: min(a.lead + b.order, b.lead + a.order))
    for term in a.terms { product = product + b.exact.scaled(by: term.coefficient, exponent: term.exponent) }
    return product
  }

  /// The terms as if they were all there is.
  private var exact: OneSidedSeries { OneSidedSeries(terms) }

  /// Long division, term by term.
  static func / (a: OneSidedSeries, b: OneSidedSeries) -> OneSidedSeries {
    guard a.isDefined, b.isDefined, !b.isZero else { return .undefined }
    guard let divisor = b.terms.first else { return .unknown() }
    guard !a.isZero else { return .zero }
    var order = min(a.order - divisor.exponent, b.order + a.lead - 2 * divisor.exponent)
    var rest = a.exact
    var quotient: [Term] = []
    while let first = rest.terms.first {
      let term = Term(
        exponent: first.exponent - divisor.exponent, coefficient: first.coefficient / divisor.coefficient)
      guard quotient.count < termLimit, term.exponent < order else {
        order = min(order, term.exponent)
        break
      }
      quotient.append(term)
      let remainder = rest - b.exact.scaled(by: term.coefficient, exponent: term.exponent)
      // The first term is gone by construction, whatever rounding leaves of it.
      order = min(order, remainder.order - divisor.exponent)
      rest = OneSidedSeries(
        remainder.terms.filter { $0.exponent > first.exponent && !areEqual($0.exponent, first.exponent) })
    }
    return OneSidedSeries(quotient, order: order)
  }
}
