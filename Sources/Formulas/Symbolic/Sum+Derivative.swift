extension Sum {
  /// The partial derivative for the variable of this index, by the rules of the school.
  func derivative(_ variable: Int) -> Sum {
    .adding(terms.map { $0.derivative(variable) })
  }
}

extension Product {
  fileprivate func derivative(_ variable: Int) -> Sum {
    .adding(
      factors.indices.map { index in
        let inner = factors[index].derivative(variable)
        guard inner != .zero else { return .zero }
        // What is differentiated stays where it was: cos x₀ cos x₁, not cos x₁ cos x₀.
        var before = self
        before.factors.removeSubrange(index...)
        return Sum(before) * inner * Sum(Product(factors: Array(factors[(index + 1)...])))
      })
  }
}

extension Power {
  fileprivate func derivative(_ variable: Int) -> Sum {
    let (inner, outer) = (base.derivative(variable), exponent.derivative(variable))
    if outer == .zero {
      guard inner != .zero else { return .zero }
      return exponent * Sum(base).power(exponent - .one) * inner
    }
    let whole = Sum(Product(factors: [self]))
    if base == .symbol(.constant(.e)) { return whole * outer }
    let logarithm = Sum(.call(.log, [base.sum]))
    return whole * (outer * logarithm + exponent * inner / base.sum)
  }
}

extension Atom {
  /// The atom as a sum, without a bracket around it.
  fileprivate var sum: Sum { if case .group(let sum) = self { sum } else { Sum(self) } }

  fileprivate func derivative(_ variable: Int) -> Sum {
    switch self {
    case .symbol(let symbol): return symbol == .variable(variable) ? .one : .zero
    case .group(let sum): return sum.derivative(variable)
    case .choice(let condition, let first, let second):
      return Atom.chosen(condition, first.derivative(variable), second.derivative(variable))
    case .call(.min, let arguments): return extreme(arguments, .less, variable)
    case .call(.max, let arguments): return extreme(arguments, .greater, variable)
    case .call(.atan2, let arguments):
      let (y, x) = (arguments[0], arguments[1])
      let turn = x * y.derivative(variable) - y * x.derivative(variable)
      return turn / (x * x + y * y)
    case .call(let function, let arguments):
      let inner = arguments[0].derivative(variable)
      return inner == .zero ? .zero : function.slope(of: arguments[0]) * inner
    }
  }

  /// One of two, without a choice between equals.
  static func chosen(_ condition: Condition, _ first: Sum, _ second: Sum) -> Sum {
    first == second ? first : Sum(.choice(condition, first, second))
  }

  private func extreme(_ arguments: [Sum], _ comparison: Comparison, _ variable: Int) -> Sum {
    var (value, slope) = (arguments[0], arguments[0].derivative(variable))
    guard case .call(let function, _) = self else { return slope }
    for argument in arguments.dropFirst() {
      slope = Self.chosen(.compare(comparison, value, argument), slope, argument.derivative(variable))
      value = Sum(.call(function, [value, argument]))
    }
    return slope
  }
}

extension Function {
  /// The derivative of a function of one number, as people remember it.
  ///
  /// Where a function has a kink or a jump, this is its slope beside it.
  fileprivate func slope(of u: Sum) -> Sum {
    func call(_ function: Function) -> Sum { Sum(.call(function, [u])) }
    func squared(_ sum: Sum) -> Sum { sum.power(Sum(Ratio(2))) }
    func inverse(_ sum: Sum) -> Sum { sum.power(Sum(Ratio(-1))) }
    func root(_ sum: Sum) -> Sum { Ratio(1, over: 2).map { sum.power(Sum($0)) } ?? sum }
    func exponential(_ exponent: Sum) -> Sum { Sum(.symbol(.constant(.e))).power(exponent) }
    switch self {
    case .expm1: return exponential(u)
    case .log: return inverse(u)
    case .log2: return inverse(u * Sum(.call(.log, [Sum(Ratio(2))])))
    case .log10: return inverse(u * Sum(.call(.log, [Sum(Ratio(10))])))
    case .log1p: return inverse(.one + u)
    case .cbrt: return inverse(Sum(Ratio(3)) * squared(call(.cbrt)))
    case .sin: return call(.cos)
    case .cos: return call(.sin).negated
    case .tan: return inverse(squared(call(.cos)))
    case .asin: return inverse(root(.one - squared(u)))
    case .acos: return inverse(root(.one - squared(u))).negated
    case .atan: return inverse(.one + squared(u))
    case .sinh: return call(.cosh)
    case .cosh: return call(.sinh)
    case .tanh: return .one - squared(call(.tanh))
    case .asinh: return inverse(root(squared(u) + .one))
    case .acosh: return inverse(root(squared(u) - .one))
    case .atanh: return inverse(.one - squared(u))
    case .abs: return call(.sign)
    case .sigmoid: return call(.sigmoid) * (.one - call(.sigmoid))
    case .relu: return Sum(.choice(.compare(.greater, u, .zero), .one, .zero))
    case .softplus: return call(.sigmoid)
    case .gauss: return Sum(Ratio(-2)) * u * call(.gauss)
    case .erf: return Sum(Ratio(2)) * exponential(squared(u).negated) / root(Sum(.symbol(.constant(.pi))))
    default: return .zero
    }
  }
}
