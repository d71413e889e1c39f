extension OneSidedSeries {
  /// The result of a step of a program.
  static func result(
    of operation: Operation, _ a: OneSidedSeries, _ b: OneSidedSeries, _ c: OneSidedSeries
  ) -> OneSidedSeries {
    switch operation {
    case .constant, .variable: a
    case .negate: -a
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .power: power(a, b)
    case .minimum: -larger(-a, -b)
    case .maximum: larger(a, b)
    case .atan2: atan2(a, b)
    case .hypot: hypot(a, b)
    case .less: compare(a, b) { $0 < 0 }
    case .lessOrEqual: compare(a, b) { $0 <= 0 }
    case .equal: compare(a, b) { $0 == 0 }
    case .notEqual: compare(a, b, orUndefined: true) { $0 != 0 }
    case .and: truth(a.isTrue == false || b.isTrue == false ? false : a.isTrue == nil ? nil : b.isTrue)
    case .or: truth(a.isTrue == true || b.isTrue == true ? true : a.isTrue == nil ? nil : b.isTrue)
    case .not: truth(a.isTrue.map { !$0 })
    case .select: a.isTrue.map { $0 ? b : c } ?? .unknown()
    case .function(let function): a.applying(function)
    }
  }

  /// Whether it counts as true for small t; not-a-number does.
  private var isTrue: Bool? { isDefined ? sign.map { $0 != 0 } : true }

  private static func truth(_ value: Bool?) -> OneSidedSeries {
    value.map { OneSidedSeries($0 ? 1 : 0) } ?? .unknown(order: 0)
  }

  private static func compare(
    _ a: OneSidedSeries, _ b: OneSidedSeries, orUndefined: Bool = false, _ holds: (Int) -> Bool
  ) -> OneSidedSeries {
    guard a.isDefined, b.isDefined else { return truth(orUndefined) }
    return truth((a - b).sign.map(holds))
  }

  private static func larger(_ a: OneSidedSeries, _ b: OneSidedSeries) -> OneSidedSeries {
    guard a.isDefined, b.isDefined else { return .undefined }
    // Where it is not known which is larger, they have the same terms as far as these are known.
    return (a - b).sign.map { $0 < 0 ? b : a } ?? OneSidedSeries(a.terms, order: min(a.order, b.order))
  }
}
