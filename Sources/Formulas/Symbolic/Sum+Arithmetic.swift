extension Sum {
  /// The sum, with like terms together in the place of the first.
  static func + (left: Sum, right: Sum) -> Sum { adding([left, right]) }

  static func adding(_ sums: [Sum]) -> Sum {
    var terms: [Product] = []
    var places: [Set<Power>: Int] = [:]
    for term in sums.lazy.flatMap(\.terms) {
      let key = Set(term.factors)
      if let place = places[key], let total = terms[place].coefficient.plus(term.coefficient) {
        terms[place].coefficient = total
      } else {
        places[key] = terms.count
        terms.append(term)
      }
    }
    return Sum(terms: terms.filter { $0.coefficient.numerator != 0 })
  }

  static func - (left: Sum, right: Sum) -> Sum { left + right.negated }

  /// Each term with the other sign.
  var negated: Sum {
    Sum(
      terms: terms.map { Product($0.coefficient.negated, factors: $0.factors) })
  }

  static func * (left: Sum, right: Sum) -> Sum { multiplying([left, right]) }

  static func multiplying(_ sums: [Sum]) -> Sum {
    var result = Product.one
    for sum in sums { result = result.times(sum.product) }
    // A bracket that stands alone opens.
    if result.coefficient.decimal == 1, result.factors.count == 1, result.factors[0].exponent == .one,
      case .group(let inner) = result.factors[0].base
    {
      return inner
    }
    return Sum(result)
  }

  static func / (left: Sum, right: Sum) -> Sum { left * right.power(Sum(Ratio(-1))) }

  /// As one product: a sum of several terms becomes a bracket, its common number before it.
  var product: Product {
    guard terms.count != 1 else { return terms[0] }
    guard let first = terms.first else { return Product(.zero) }
    guard terms.contains(where: { !$0.coefficient.isNegative }) else {
      // −x − y in a bracket is −(x + y).
      let positive = negated.product
      return Product(positive.coefficient.negated, factors: positive.factors)
    }
    let content = terms.dropFirst().reduce(first.coefficient.magnitude) { $0.common($1.coefficient) }
    // Decimals stay as they are: 0.52x − 0.48y is not 0.04(13x − 12y).
    guard !content.isDecimal, content != .one, let inverse = content.inverse else {
      return Product(factors: [Power(.group(self))])
    }
    let scaled = terms.compactMap { term in
      term.coefficient.times(inverse).map { Product($0, factors: term.factors) }
    }
    guard scaled.count == terms.count else { return Product(factors: [Power(.group(self))]) }
    return Product(content, factors: [Power(.group(Sum(terms: scaled)))])
  }

  func power(_ exponent: Sum) -> Sum {
    if exponent.number?.decimal == 1 { return self }
    if exponent == .zero || number?.decimal == 1 { return .one }
    let product = product
    if let number = exponent.number, number.isInteger, product.coefficient.numerator != 0,
      let coefficient = product.coefficient.power(number.numerator)
    {
      // (u^a)^n is u^(a·n) for whole n, whatever a is.
      return Sum(
        Product(coefficient, factors: product.factors.map { Power($0.base, $0.exponent * exponent) }))
    }
    if product.coefficient.decimal == 1, product.factors.count == 1, product.factors[0].exponent == .one {
      return Sum(Product(factors: [Power(product.factors[0].base, exponent)]))
    }
    return Sum(Product(factors: [Power(.group(self), exponent)]))
  }
}

extension Product {
  static let one = Product(.one)

  /// The product, with powers of the same base together.
  func times(_ other: Product) -> Product {
    guard let coefficient = coefficient.times(other.coefficient) else {
      // Numbers beyond exact fractions stay as they are.
      return Product(
        self.coefficient, factors: factors + [Power(.group(Sum(Product(other.coefficient))))] + other.factors)
    }
    if coefficient.numerator == 0 { return Product(.zero) }
    var result = factors
    for factor in other.factors {
      guard let place = result.firstIndex(where: { $0.base == factor.base }) else {
        result.append(factor)
        continue
      }
      result[place].exponent = result[place].exponent + factor.exponent
    }
    result.removeAll { $0.exponent == .zero }
    return Product(coefficient, factors: Self.ordered(result))
  }

  /// In the order in which people write factors; else as they came.
  private static func ordered(_ factors: [Power]) -> [Power] {
    factors.enumerated().sorted {
      ($0.element.rank, $0.element.base.place, $0.offset)
        < ($1.element.rank, $1.element.base.place, $1.offset)
    }.map(\.element)
  }
}
