internal import Elementary

extension OneSidedSeries {
  /// The power with a constant exponent: of c·t^α·(1 + δ) it is c^p·t^(αp)·(1 + δ)^p.
  func power(_ p: Double) -> OneSidedSeries {
    root({ Elementary.pow($0, p) }, exponent: { p })
  }

  /// A power whose value of numbers is `value`, undefined where that is not a number.
  func root(_ value: (Double) -> Double, exponent: () -> Double) -> OneSidedSeries {
    let p = exponent()
    guard isDefined else { return self }
    guard let first = terms.first else {
      guard isZero else { return p > 0 ? .unknown(order: order * p) : .unknown() }
      return value(0).isFinite ? OneSidedSeries(value(0)) : .undefined
    }
    let factor = value(first.coefficient)
    guard !factor.isNaN else { return .undefined }
    let rest = scaled(by: 1 / first.coefficient, exponent: -first.exponent).change
    var binomial = [1.0]
    while binomial.count <= Int(Self.span) {
      let k = Double(binomial.count)
      binomial.append(binomial[binomial.count - 1] * (p - (k - 1)) / k)
    }
    return rest.substituted(into: binomial).scaled(by: factor, exponent: first.exponent * p)
  }

  /// `base` to a power that varies as well.
  static func power(_ base: OneSidedSeries, _ exponent: OneSidedSeries) -> OneSidedSeries {
    guard base.isDefined, exponent.isDefined else { return .undefined }
    guard let p = exponent.limit else {
      return (exponent * base.applying(.log)).applying(.exp)
    }
    if exponent.change.isZero { return base.power(p) }
    if base.isZero {
      // 0^w is 0 for positive w.
      return exponent.sign.map { $0 > 0 ? .zero : .undefined } ?? .unknown()
    }
    guard let sign = base.sign else { return .unknown() }
    guard sign > 0 else { return .undefined }
    if let limit = base.limit, limit > 0 {
      return (exponent * base.applying(.log)).applying(.exp).settled(at: Elementary.pow(limit, p))
    }
    // u^w = u^p·exp((w − p)·log u), and the last factor goes to 1.
    return base.power(p) * (OneSidedSeries(1) + .unknown(order: exponent.change.lead - 1e-3))
  }

  static func hypot(_ a: OneSidedSeries, _ b: OneSidedSeries) -> OneSidedSeries {
    guard a.isDefined, b.isDefined else { return .undefined }
    let (large, small) = isSmaller(a, b) ? (b, a) : (a, b)
    guard !small.isZero else { return large.applying(.abs) }
    let ratio = small / large
    let length = large.applying(.abs) * (OneSidedSeries(1) + ratio * ratio).applying(.sqrt)
    guard let x = a.limit, let y = b.limit else { return length }
    return length.settled(at: Elementary.hypot(x, y))
  }

  static func atan2(_ y: OneSidedSeries, _ x: OneSidedSeries) -> OneSidedSeries {
    guard y.isDefined, x.isDefined else { return .undefined }
    guard !y.isZero || !x.isZero else { return .zero }
    guard let right = x.sign, let above = y.sign else { return .unknown(order: 0) }
    let angle: OneSidedSeries
    if isSmaller(x, y) {
      angle = OneSidedSeries(.pi / 2 * Double(above)) - (x / y).applying(.atan)
    } else {
      angle = (y / x).applying(.atan) + OneSidedSeries(right > 0 ? 0 : above < 0 ? -.pi : .pi)
    }
    guard let y = y.limit, let x = x.limit else { return angle }
    return angle.settled(at: Elementary.atan2(y, x))
  }

  private static func isSmaller(_ a: OneSidedSeries, _ b: OneSidedSeries) -> Bool {
    guard let first = a.terms.first, let second = b.terms.first, areEqual(first.exponent, second.exponent)
    else {
      return a.lead > b.lead
    }
    return abs(first.coefficient) < abs(second.coefficient)
  }

  /// The series with its limit replaced by that number, if they agree up to rounding: the bits of the program.
  func settled(at value: Double) -> OneSidedSeries {
    guard let limit, abs(limit - value) <= 1e-9 * abs(value) else { return self }
    return OneSidedSeries(value) + change
  }
}
