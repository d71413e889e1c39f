extension Parser {
  /// Builds the nodes of all waiting operators that bind at least so tightly.
  mutating func reduce(to strength: Strength) {
    while let item = pending.last {
      switch item {
      case .group: return
      case .prefix(let symbol, let own, let span):
        if own < strength { return }
        emit(symbol, arity: 1, at: span)
      case .binary(let symbol, let own, let span):
        if own < strength { return }
        emit(symbol, arity: 2, at: span)
      }
      pending.removeLast()
    }
  }

  mutating func binary(_ symbol: Expression.Symbol, _ strength: Strength) {
    reduce(to: strength)
    push(.binary(symbol, strength: strength, span: token.span))
  }

  mutating func multiplyImplicitly() {
    reduce(to: .product)
    let start = token.span.lowerBound
    pending.append(.binary(.multiply, strength: .product, span: start..<start))
  }

  mutating func compare(_ comparison: Comparison) throws(Mistake) {
    reduce(to: .sum)
    if case .binary(_, .comparison, _)? = pending.last { throw Mistake(.chainedComparison, at: token.span) }
    push(.binary(.compare(comparison), strength: .comparison, span: token.span))
  }

  /// The innermost open bracket, call or bar.
  var innermost: Int? {
    pending.lastIndex { if case .group = $0 { true } else { false } }
  }

  var isInCondition: Bool {
    guard let index = innermost, case .group(let group) = pending[index] else { return false }
    return group.isCondition
  }

  mutating func comma() throws(Mistake) {
    reduce(to: .or)
    guard case .group(var group)? = pending.last, case .call = group.opening else {
      throw Mistake(.commaOutsideCall, at: token.span)
    }
    group.commas += 1
    group.isCondition = false
    pending[pending.count - 1] = .group(group)
    position += 1
  }

  mutating func close() throws(Mistake) {
    reduce(to: .or)
    guard case .group(let group)? = pending.last else { throw Mistake(.unopened(")"), at: token.span) }
    switch group.opening {
    case .bar: throw Mistake(.unclosed("|"), at: group.span)
    case .parenthesis: break
    case .call(let function):
      guard function.arity.contains(group.commas + 1) else {
        throw Mistake(.wrongArgumentCount(function, given: group.commas + 1), at: group.span)
      }
      if function == .pow {
        emit(.power, arity: 2, at: group.span)
      } else {
        emit(.call(function), arity: group.commas + 1, at: group.span)
      }
    }
    pending.removeLast()
    position += 1
  }

  /// A bar after an operand closes the bar that is open, or multiplies with the one it opens.
  mutating func bar() -> Bool {
    if isInCondition, follows(.bar), tokens[position + 1].span.lowerBound == token.span.upperBound {
      position += 1
      binary(.or, .or)
      return true
    }
    if let index = innermost, case .group(let group) = pending[index], group.opening == .bar {
      reduce(to: .or)
      emit(.call(.abs), arity: 1, at: group.span)
      pending.removeLast()
      position += 1
      return false
    }
    multiplyImplicitly()
    return true
  }
}
