extension Sum {
  /// With the functions that all terms share behind one bracket: `(1 − x)e^x` instead of two terms.
  var withCommonFunctionsOutside: Sum {
    guard terms.count > 1, let first = terms.first else { return self }
    let common = first.factors.filter { factor in
      factor.rank >= Atom.firstFunctionRank && terms.allSatisfy { $0.factors.contains(factor) }
    }
    guard !common.isEmpty else { return self }
    let rest = terms.map { term in
      Product(term.coefficient, factors: term.factors.filter { !common.contains($0) })
    }
    return Sum(terms: rest) * Sum(Product(factors: common))
  }

  /// As one fraction, where all terms are over powers of one bracket and the numerator gets shorter: the quotient
  /// rule.
  var overCommonDenominator: Sum {
    guard terms.count > 1, let first = terms.first else { return self }
    for factor in first.factors {
      guard case .group = factor.base, let lowest = lowestPower(of: factor.base), lowest.isNegative else {
        continue
      }
      let whole = Sum(Product(factors: [Power(factor.base, Sum(lowest))]))
      let numerators = terms.map { Sum($0) / whole }
      let expanded = numerators.map(\.expanded)
      guard expanded.allSatisfy({ $0 != nil }) else { continue }
      let numerator = Sum.adding(expanded.compactMap { $0 })
      if numerator.terms.count <= terms.count { return numerator * whole }
    }
    return self
  }

  /// The smallest exponent of a base, where every term has a power of it.
  private func lowestPower(of base: Atom) -> Ratio? {
    let powers = terms.map { term in term.factors.first { $0.base == base }?.exponent.number }
    guard powers.allSatisfy({ $0 != nil }) else { return nil }
    return powers.compactMap { $0 }.min { $0.isBelow($1) }
  }

  /// Multiplied out; nothing if that would be long.
  private var expanded: Sum? {
    var sums: [Sum] = []
    for term in terms {
      var result = Sum(Product(term.coefficient))
      for factor in term.factors {
        guard case .group(let inner) = factor.base, let power = factor.exponent.number, power.isInteger,
          !power.isNegative
        else {
          result = Sum.adding(result.terms.map { Sum($0.times(Product(factors: [factor]))) })
          continue
        }
        guard power.numerator <= 2 else { return nil }
        for _ in 0..<power.numerator {
          result = Sum.adding(
            result.terms.flatMap { left in inner.terms.map { Sum(left.times($0)) } })
        }
        guard result.terms.count <= 8 else { return nil }
      }
      sums.append(result)
    }
    return .adding(sums)
  }
}

extension Ratio {
  fileprivate func isBelow(_ other: Ratio) -> Bool {
    numerator * other.denominator < other.numerator * denominator
  }
}
