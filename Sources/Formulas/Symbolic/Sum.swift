/// A formula in a form in which equal things look equal: a sum of products of powers.
///
/// It is not expanded: a sum inside a product stays together, as people write it.
struct Sum: Sendable, Hashable {
  var terms: [Product]

  static let zero = Sum(terms: [])
  static let one = Sum(Ratio.one)

  init(terms: [Product]) { self.terms = terms }
  init(_ ratio: Ratio) { terms = ratio == .zero || ratio.numerator == 0 ? [] : [Product(ratio)] }
  init(_ atom: Atom) { terms = [Product(factors: [Power(atom)])] }
  init(_ product: Product) { terms = product.coefficient.numerator == 0 ? [] : [product] }

  /// The number that it is.
  var number: Ratio? {
    if terms.isEmpty { return .zero }
    return terms.count == 1 && terms[0].factors.isEmpty ? terms[0].coefficient : nil
  }

  fileprivate var hasFunctions: Bool {
    terms.contains { term in
      term.factors.contains { $0.base.rank >= Atom.firstFunctionRank }
    }
  }
}

/// A number times powers of different bases.
struct Product: Sendable, Hashable {
  var coefficient: Ratio
  var factors: [Power]

  init(_ coefficient: Ratio = .one, factors: [Power] = []) {
    (self.coefficient, self.factors) = (coefficient, factors)
  }
}

struct Power: Sendable, Hashable {
  var base: Atom
  var exponent: Sum

  /// Where it stands among factors: one with a letter in its exponent follows the other letters.
  var rank: Int {
    let rank = base.rank
    return exponent.number == nil ? max(rank, 4) : rank
  }

  init(_ base: Atom, _ exponent: Sum = .one) {
    (self.base, self.exponent) = (base, exponent)
  }
}

/// What powers are made of.
indirect enum Atom: Sendable, Hashable {
  /// A variable, a parameter, a constant, or a literal that is no fraction.
  case symbol(Expression.Symbol)
  case group(Sum)
  case call(Function, [Sum])
  case choice(Condition, Sum, Sum)

  /// Letters stand before brackets, those before functions, powers of e last.
  var rank: Int {
    switch self {
    case .symbol(.number): 0
    case .symbol(.constant(.e)): 8
    case .symbol(.constant): 1
    case .symbol(.parameter): 2
    case .symbol: 3
    case .group(let sum): sum.hasFunctions ? Self.firstFunctionRank + 1 : 5
    case .call, .choice: Self.firstFunctionRank
    }
  }

  static let firstFunctionRank = 6

  /// The place of a variable among others.
  var place: Int { if case .symbol(.variable(let index)) = self { index } else { 0 } }
}

/// When a branch holds.
indirect enum Condition: Sendable, Hashable {
  case compare(Comparison, Sum, Sum)
  case and(Condition, Condition)
  case or(Condition, Condition)
  case not(Condition)
}
