extension Parser {
  /// How many variables a formula may have.
  static let variableLimit = 10_000

  private static let modules: Set<String> = [
    "np", "numpy", "math", "scipy", "special", "linalg", "jnp", "torch",
  ]

  /// Reads a name and what belongs to it; whether an operand is due still, as after `sin(`.
  mutating func named(_ name: String) throws(Mistake) -> Bool {
    if Self.modules.contains(name), follows(.dot), position + 2 < tokens.count,
      case .name = tokens[position + 2].kind
    {
      position += 2
      return true
    }
    let span = token.span
    let isCalled = follows(.open)
    if let function = Function(named: name) {
      guard isCalled else { throw Mistake(.argumentsMissing(function), at: span) }
      position += 2
      pending.append(
        .group(
          Group(
            opening: .call(function), span: span, bracket: tokens[position - 1].span,
            isCondition: function == .conditional)))
      return true
    }
    if parameters.contains(name) {
      emit(.parameter(name), at: span)
    } else if let constant = Constant(rawValue: name) {
      emit(.constant(constant), at: span)
    } else if name == "x", follows(.openBracket) {
      try bracketed(from: span)
      return false
    } else if let symbol = try variable(name) {
      emit(symbol, at: span)
    } else if Self.isNotANumber(name) {
      throw Mistake(.notANumber(name), at: span)
    } else if isCalled {
      throw Mistake(.unknownFunction(name, suggestion: suggestion(for: name, called: true)), at: span)
    } else {
      throw Mistake(.unknownName(name, suggestion: suggestion(for: name, called: false)), at: span)
    }
    position += 1
    return false
  }

  static func isNotANumber(_ name: String) -> Bool {
    ["nan", "inf", "infinity"].contains(name.lowercased())
  }

  /// The variable that a name stands for: `x`, `y`, `z`, `x3`, `x_3`.
  private mutating func variable(_ name: String) throws(Mistake) -> Expression.Symbol? {
    let place = VariableNames.Place(name: name, span: token.span, node: tree.nodes.count)
    switch name {
    case "x":
      names.bare.append(place)
      return .vector(dropFirst: 0, dropLast: 0)
    case "y", "z":
      if names.letter == nil { names.letter = place }
      return .variable(name == "y" ? 1 : 2)
    default:
      guard name.hasPrefix("x") else { return nil }
      let digits = name.dropFirst(name.hasPrefix("x_") ? 2 : 1)
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      if names.indexed == nil { names.indexed = place }
      return .variable(try index(digits, at: token.span))
    }
  }

  private func index(_ digits: some StringProtocol, at span: Range<Int>) throws(Mistake) -> Int {
    guard let index = Int(digits), index < Self.variableLimit else {
      throw Mistake(.tooManyVariables(limit: Self.variableLimit), at: span)
    }
    return index
  }

  /// Reads `[0]`, `[-1]`, `[1:]`, `[:-1]`, `[:]` after the name `x`.
  private mutating func bracketed(from name: Range<Int>) throws(Mistake) {
    position += 2
    let first = try integer()
    var last: Int?
    let isSlice = token.kind == .colon
    if isSlice {
      position += 1
      last = try integer()
    }
    let span = name.lowerBound..<token.span.upperBound
    guard token.kind == .closeBracket else {
      if token.kind == .end { throw Mistake(.unclosed("["), at: name.upperBound..<name.upperBound + 1) }
      throw Mistake(.badSubscript, at: token.span)
    }
    position += 1
    let place = VariableNames.Place(name: source(span), span: span, node: tree.nodes.count)
    if isSlice {
      guard (first ?? 0) >= 0, (last ?? -1) < 0 else { throw Mistake(.badSubscript, at: span) }
      names.slices.append(place)
      emit(.vector(dropFirst: first ?? 0, dropLast: -(last ?? 0)), at: span)
    } else {
      guard let first else { throw Mistake(.badSubscript, at: span) }
      if names.indexed == nil { names.indexed = place }
      emit(.variable(first), at: span)
    }
  }

  private mutating func integer() throws(Mistake) -> Int? {
    let isNegative = token.kind == .minus
    if isNegative { position += 1 }
    guard case .number(let value) = token.kind else {
      if isNegative { throw Mistake(.badSubscript, at: token.span) }
      return nil
    }
    guard value == value.rounded(.down) else { throw Mistake(.badSubscript, at: token.span) }
    guard value < Double(Self.variableLimit) else {
      throw Mistake(.tooManyVariables(limit: Self.variableLimit), at: token.span)
    }
    position += 1
    return isNegative ? -Int(value) : Int(value)
  }
}
