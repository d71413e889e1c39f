/// What the two sides of a point say together, where no central difference converges.
struct TwoSides {
  let verdict: PartialDerivative

  init(_ f: inout Neighborhood) {
    let left = OneSidedSlope(&f, .left, from: f.firstStep)
    let right = OneSidedSlope(&f, .right, from: f.firstStep)
    verdict = Self.verdict(left, right)
  }

  private static func verdict(_ left: OneSidedSlope, _ right: OneSidedSlope) -> PartialDerivative {
    switch (left, right) {
    case (.undefined, .undefined):
      return PartialDerivative(.nan, status: .undefined, notes: [.undefinedOn(.left), .undefinedOn(.right)])
    case (.undefined, let other): return atEdge(other, .right)
    case (let other, .undefined): return atEdge(other, .left)
    case (.jump, _), (_, .jump):
      return PartialDerivative(.nan, status: .notDifferentiable, notes: [.jump])
    case (.vertical(let sign), .vertical(let other)) where sign == other:
      return PartialDerivative(.infinity(sign), status: .infinite, notes: [.vertical])
    case (.vertical, _), (_, .vertical):
      return PartialDerivative(.nan, status: .notDifferentiable, notes: [.vertical])
    case (.slope(let left, let leftBound), .slope(let right, let rightBound)):
      let middle = 0.5 * left + 0.5 * right
      guard abs(left - right) > leftBound + rightBound else {
        return PartialDerivative(middle, errorBound: leftBound + rightBound)
      }
      return PartialDerivative(
        middle, errorBound: 0.5 * abs(right - left) + leftBound + rightBound,
        status: .oneSided(left: left, right: right), notes: [.kink(left: left, right: right)])
    case (.unclear, _), (_, .unclear):
      return PartialDerivative(.nan, status: .notDifferentiable)
    }
  }

  /// The verdict where f has values on one side only.
  private static func atEdge(_ slope: OneSidedSlope, _ side: DerivativeNote.Side) -> PartialDerivative {
    let missing = DerivativeNote.undefinedOn(side == .right ? .left : .right)
    switch slope {
    case .slope(let value, let bound):
      return PartialDerivative(
        value, errorBound: bound,
        status: .oneSided(left: side == .left ? value : nil, right: side == .right ? value : nil),
        notes: [missing, .takenFrom(side)])
    case .vertical(let sign):
      return PartialDerivative(.infinity(sign), status: .infinite, notes: [missing, .vertical])
    case .jump: return PartialDerivative(.nan, status: .notDifferentiable, notes: [missing, .jump])
    case .undefined, .unclear: return PartialDerivative(.nan, status: .notDifferentiable, notes: [missing])
    }
  }
}

extension Double {
  fileprivate static func infinity(_ sign: FloatingPointSign) -> Double {
    sign == .plus ? .infinity : -.infinity
  }
}
