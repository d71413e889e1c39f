/// Text → tokens.
///
/// ```
/// number      = digit+ ["." digit*] [exponent] | "." digit+ [exponent]      exponent = ("e"|"E") ["+"|"-"] digit+
/// name        = letter (letter | digit | subscript)*                        x₀ reads as x0, x_0 as x0
/// superscript = ["⁻"|"⁺"] ("⁰"…"⁹")+                                        x² reads as x^2
/// ```
struct Lexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var tokens: [Token] = []

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The tokens of a text, closed by `.end`.
  static func tokens(of text: String) throws(Mistake) -> [Token] {
    var lexer = Lexer(text)
    try lexer.run()
    return lexer.tokens
  }

  private mutating func run() throws(Mistake) {
    while position < scalars.count {
      let scalar = Characters.plain(scalars[position])
      if Characters.space(scalar) {
        position += 1
      } else if Characters.digit(scalar) || (scalar == "." && Characters.digit(peek(1))) {
        try number()
      } else if Characters.letter(scalar) {
        name()
      } else if Characters.superscript(scalar) != nil {
        try superscript()
      } else {
        try sign(scalar)
      }
    }
    emit(.end, length: 0)
  }

  private func peek(_ distance: Int) -> Unicode.Scalar {
    position + distance < scalars.count ? Characters.plain(scalars[position + distance]) : "\0"
  }

  private mutating func emit(_ kind: Token.Kind, length: Int) {
    tokens.append(Token(kind: kind, span: position..<position + length))
    position += length
  }

  private mutating func number() throws(Mistake) {
    var text = ""
    var length = 0
    func digits(_ text: inout String, _ length: inout Int) {
      while Characters.digit(peek(length)) {
        text.unicodeScalars.append(peek(length))
        length += 1
      }
    }
    digits(&text, &length)
    if text.isEmpty { text = "0" }
    if peek(length) == "." {
      length += 1
      text += "."
      digits(&text, &length)
      if text.hasSuffix(".") { text += "0" }
    }
    if peek(length) == "e" || peek(length) == "E" {
      let signed = peek(length + 1) == "+" || peek(length + 1) == "-"
      if Characters.digit(peek(length + (signed ? 2 : 1))) {
        text += signed && peek(length + 1) == "-" ? "e-" : "e"
        length += signed ? 2 : 1
        digits(&text, &length)
      }
    }
    let span = position..<position + length
    guard let value = Double(text), value.isFinite else {
      throw Mistake(.numberTooLarge(source(span)), at: span)
    }
    emit(.number(value), length: length)
  }

  private mutating func name() {
    var text = ""
    var length = 0
    while position + length < scalars.count {
      let scalar = Characters.plain(scalars[position + length])
      if let digit = Characters.subscriptDigit(scalar) {
        text.unicodeScalars.append(digit)
      } else if Characters.letter(scalar) || Characters.digit(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        break
      }
      length += 1
    }
    switch text {
    case "and": emit(.and, length: length)
    case "or": emit(.or, length: length)
    case "not": emit(.not, length: length)
    default: emit(.name(text), length: length)
    }
  }

  private mutating func superscript() throws(Mistake) {
    let start = position
    var digits = ""
    var negative = false
    while let digit = Characters.superscript(peek(0)) {
      if digit == "-" || digit == "+" {
        guard position == start else { break }
        negative = digit == "-"
      } else {
        digits.unicodeScalars.append(digit)
      }
      position += 1
    }
    let span = start..<position
    guard !digits.isEmpty else { throw Mistake(.unexpectedCharacter(source(span)), at: span) }
    guard let value = Double(digits), value.isFinite else {
      throw Mistake(.numberTooLarge(source(span)), at: span)
    }
    tokens.append(Token(kind: .power, span: span))
    if negative { tokens.append(Token(kind: .minus, span: span)) }
    tokens.append(Token(kind: .number(value), span: span))
  }

  private mutating func sign(_ scalar: Unicode.Scalar) throws(Mistake) {
    switch (scalar, peek(1)) {
    case ("*", "*"): emit(.power, length: 2)
    case ("<", "="): emit(.comparison(.lessOrEqual), length: 2)
    case (">", "="): emit(.comparison(.greaterOrEqual), length: 2)
    case ("=", "="): emit(.comparison(.equal), length: 2)
    case ("!", "="): emit(.comparison(.notEqual), length: 2)
    case ("&", "&"): emit(.and, length: 2)
    case ("/", "/"): throw Mistake(.unsupportedOperator("//"), at: position..<position + 2)
    case ("*", _): emit(.times, length: 1)
    case ("<", _): emit(.comparison(.less), length: 1)
    case (">", _): emit(.comparison(.greater), length: 1)
    case ("≤", _): emit(.comparison(.lessOrEqual), length: 1)
    case ("≥", _): emit(.comparison(.greaterOrEqual), length: 1)
    case ("≠", _): emit(.comparison(.notEqual), length: 1)
    case ("∧", _): emit(.and, length: 1)
    case ("∨", _): emit(.or, length: 1)
    case ("¬", _): emit(.not, length: 1)
    case ("+", _): emit(.plus, length: 1)
    case ("-", _): emit(.minus, length: 1)
    case ("/", _): emit(.divide, length: 1)
    case ("^", _): emit(.power, length: 1)
    case ("(", _): emit(.open, length: 1)
    case (")", _): emit(.close, length: 1)
    case ("[", _): emit(.openBracket, length: 1)
    case ("]", _): emit(.closeBracket, length: 1)
    case ("|", _): emit(.bar, length: 1)
    case (",", _): emit(.comma, length: 1)
    case (".", _): emit(.dot, length: 1)
    case (":", _): emit(.colon, length: 1)
    case ("√", _): emit(.root, length: 1)
    case ("π", _): emit(.name("pi"), length: 1)
    case ("τ", _): emit(.name("tau"), length: 1)
    case ("∞", _): throw Mistake(.notANumber("∞"), at: position..<position + 1)
    case ("=", _): throw Mistake(.assignment(definition: looksLikeDefinition), at: position..<position + 1)
    case ("!", _), ("%", _), ("&", _), ("@", _), ("~", _):
      throw Mistake(.unsupportedOperator(String(scalar)), at: position..<position + 1)
    default:
      throw Mistake(.unexpectedCharacter(source(position..<position + 1)), at: position..<position + 1)
    }
  }

  /// Whether what stands before a `=` reads `f(x, y)` or a single letter such as `f` or `z`.
  private var looksLikeDefinition: Bool {
    guard case .name(let name)? = tokens.first?.kind, Function(named: name) == nil else { return false }
    if tokens.count == 1 { return !name.contains { $0.isNumber } && name != "x" }
    return tokens[1].kind == .open && tokens.last?.kind == .close
  }

  private func source(_ span: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[span].prefix(40))
    return String(text)
  }
}
