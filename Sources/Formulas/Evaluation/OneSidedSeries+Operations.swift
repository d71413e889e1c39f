extension OneSidedSeries {
  /// The result of a step of a program.
  ///
  /// - Parameter isRounded: whether the limits of the operands have rounding errors.
  static func result(
    of operation: Operation, _ a: OneSidedSeries, _ b: OneSidedSeries, _ c: OneSidedSeries,
    isRounded: Bool = false
  ) -> OneSidedSeries {
    switch operation {
    case .constant, .variable: a
    case .negate: -a
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .power: power(isRounded && a.limit == 0 ? a.denoised : a, b)
    case .minimum: -larger(-a, -b, isRounded)
    case .maximum: larger(a, b, isRounded)
    case .atan2: atan2(a, b)
    case .hypot: hypot(a, b)
    case .less: compare(a, b, isRounded) { $0 < 0 }
    case .lessOrEqual: compare(a, b, isRounded) { $0 <= 0 }
    case .equal: compare(a, b, isRounded) { $0 == 0 }
    case .notEqual: compare(a, b, isRounded, orUndefined: true) { $0 != 0 }
    case .and: truth(a.isTrue == false || b.isTrue == false ? false : a.isTrue == nil ? nil : b.isTrue)
    case .or: truth(a.isTrue == true || b.isTrue == true ? true : a.isTrue == nil ? nil : b.isTrue)
    case .not: truth(a.isTrue.map { !$0 })
    case .select: a.isTrue.map { $0 ? b : c } ?? .unknown()
    case .function(let function): (isRounded && a.isOnEdge(of: function) ? a.denoised : a).applying(function)
    }
  }

  /// Whether it counts as true for small t; not-a-number does.
  private var isTrue: Bool? { isDefined ? sign.map { $0 != 0 } : true }

  private static func truth(_ value: Bool?) -> OneSidedSeries {
    value.map { OneSidedSeries($0 ? 1 : 0) } ?? .unknown(order: 0)
  }

  private static func compare(
    _ a: OneSidedSeries, _ b: OneSidedSeries, _ isRounded: Bool, orUndefined: Bool = false,
    _ holds: (Int) -> Bool
  ) -> OneSidedSeries {
    guard a.isDefined, b.isDefined else { return truth(orUndefined) }
    return truth(difference(a, b, isRounded).sign.map(holds))
  }

  private static func larger(_ a: OneSidedSeries, _ b: OneSidedSeries, _ isRounded: Bool) -> OneSidedSeries {
    guard a.isDefined, b.isDefined else { return .undefined }
    // Where it is not known which is larger, they have the same terms as far as these are known.
    return difference(a, b, isRounded).sign.map { $0 < 0 ? b : a }
      ?? OneSidedSeries(a.terms, order: min(a.order, b.order))
  }

  private static func difference(_ a: OneSidedSeries, _ b: OneSidedSeries, _ isRounded: Bool)
    -> OneSidedSeries
  {
    let difference = a - b
    return isRounded && difference.limit == 0 ? difference.denoised : difference
  }

  private func isOnEdge(of function: Function) -> Bool {
    guard let limit else { return false }
    switch function {
    case .abs, .sign, .relu, .sqrt, .cbrt, .log, .log2, .log10: return limit == 0
    case .log1p: return limit == -1
    case .asin, .acos, .atanh: return abs(limit) == 1
    case .acosh: return limit == 1
    case .floor, .ceil: return limit == function.value(limit)
    case .round: return abs(limit - function.value(limit)) == 0.5
    default: return false
    }
  }

  /// The series without a first change so much smaller than the next that it stems from rounding.
  ///
  /// sin(π/2 + t) = 1 + 6e-17·t − t²/2 touches 1 only because it is rounded to it, and turns there.
  private var denoised: OneSidedSeries {
    let changes = terms.filter { $0.exponent > 0 }
    guard changes.count > 1, abs(changes[0].coefficient) < abs(changes[1].coefficient) * 0x1p-48 else {
      return self
    }
    return OneSidedSeries(terms.filter { $0.exponent <= 0 } + changes.dropFirst(), order: order)
  }
}
