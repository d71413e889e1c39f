/// Sum → tree, written as people write it: fractions instead of negative powers, roots instead of halves.
struct SumWriter {
  private(set) var tree: Expression

  init(spelling: Expression.Spelling) { tree = Expression(spelling: spelling) }

  mutating func write(_ sum: Sum) {
    var terms = sum.terms
    // x − 1 rather than −1 + x.
    if let place = terms.firstIndex(where: { !$0.coefficient.isNegative }) {
      terms.insert(terms.remove(at: place), at: 0)
    }
    guard let first = terms.first else { return tree.append(.number(0), arity: 0) }
    write(first)
    if first.coefficient.isNegative { tree.append(.negate, arity: 1) }
    for term in terms.dropFirst() {
      write(term)
      tree.append(term.coefficient.isNegative ? .subtract : .add, arity: 2)
    }
  }

  /// A product without its sign.
  private mutating func write(_ product: Product) {
    let below = product.factors.filter(Self.isBelow)
    let above = product.factors.filter { !Self.isBelow($0) }
    let coefficient = product.coefficient.magnitude
    let decimal = coefficient.decimal
    let isOneBelow = decimal != nil || coefficient.denominator == 1
    write(decimal ?? Double(coefficient.numerator), above)
    guard !below.isEmpty || !isOneBelow else { return }
    let inverted = below.map { Power($0.base, $0.exponent.negated) }
    write(isOneBelow ? 1 : Double(coefficient.denominator), inverted)
    tree.append(.divide, arity: 2)
  }

  /// A number times factors; a one is written only if it stands alone.
  private mutating func write(_ number: Double, _ factors: [Power]) {
    var count = 0
    if number != 1 || factors.isEmpty {
      tree.append(.number(number), arity: 0)
      count = 1
    }
    for factor in factors {
      write(factor)
      count += 1
      if count > 1 { tree.append(.multiply, arity: 2) }
    }
  }

  private static func isBelow(_ factor: Power) -> Bool {
    factor.base != .symbol(.constant(.e)) && (factor.exponent.number?.isNegative ?? false)
  }

  private mutating func write(_ power: Power) {
    if power.exponent.number?.decimal == 1 { return write(power.base) }
    if power.base == .symbol(.constant(.e)) {
      write(power.exponent)
      return tree.append(.call(.exp), arity: 1)
    }
    write(power.base)
    if let number = power.exponent.number, number.numerator == 1, number.denominator == 2 {
      return tree.append(.call(.sqrt), arity: 1)
    }
    write(power.exponent)
    tree.append(.power, arity: 2)
  }

  private mutating func write(_ atom: Atom) {
    switch atom {
    case .symbol(let symbol): tree.append(symbol, arity: 0)
    case .group(let sum): write(sum)
    case .call(let function, let arguments):
      for argument in arguments { write(argument) }
      tree.append(.call(function), arity: arguments.count)
    case .choice(let condition, let first, let second):
      write(condition)
      write(first)
      write(second)
      tree.append(.call(.conditional), arity: 3)
    }
  }

  private mutating func write(_ condition: Condition) {
    switch condition {
    case .compare(let comparison, let left, let right):
      write(left)
      write(right)
      tree.append(.compare(comparison), arity: 2)
    case .and(let left, let right):
      write(left)
      write(right)
      tree.append(.and, arity: 2)
    case .or(let left, let right):
      write(left)
      write(right)
      tree.append(.or, arity: 2)
    case .not(let inner):
      write(inner)
      tree.append(.not, arity: 1)
    }
  }
}
