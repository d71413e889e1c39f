internal import Calculus
internal import Formulas

extension PartialDerivative {
  /// A derivative by the rules of differentiation, or what there is instead.
  init(_ slopes: ExactDerivatives.Slopes) {
    if let derivative = slopes.derivative {
      // The bound is that of the rules; a slope that was found otherwise has none.
      self.init(derivative, errorBound: derivative == slopes.number ? slopes.bound : nil)
    } else {
      let (status, notes) = Self.verdict(slopes)
      self.init(slopes.number, status: status, notes: notes)
    }
  }

  /// What there is where there is no derivative.
  private static func verdict(_ slopes: ExactDerivatives.Slopes) -> (DerivativeStatus, [DerivativeNote]) {
    let missing =
      (slopes.left == .undefined ? [DerivativeNote.undefinedOn(.left)] : [])
      + (slopes.right == .undefined ? [.undefinedOn(.right)] : [])
    switch (slopes.left, slopes.right) {
    case (.slope(let left), .slope(let right)):
      return (.oneSided(left: left, right: right), [.kink(left: left, right: right)])
    case (.jump, _), (_, .jump): return (.notDifferentiable, [.jump] + missing)
    case (.undefined, .undefined): return (.undefined, missing)
    case (.unknown, _), (_, .unknown):
      let status = DerivativeStatus(exact: slopes.number)
      return (status == .ok ? .notDifferentiable : status, missing)
    case (.slope(let left), .undefined): return (.oneSided(left: left, right: nil), missing)
    case (.undefined, .slope(let right)): return (.oneSided(left: nil, right: right), missing)
    case (.slope(let left), .vertical): return (.oneSided(left: left, right: nil), [.vertical])
    case (.vertical, .slope(let right)): return (.oneSided(left: nil, right: right), [.vertical])
    case (.vertical, _), (_, .vertical): return (.infinite, [.vertical] + missing)
    }
  }
}

extension DerivativeStatus {
  /// What a computed number says about itself.
  fileprivate init(exact number: Double) {
    self = number.isFinite ? .ok : number.isNaN ? .undefined : .infinite
  }
}
