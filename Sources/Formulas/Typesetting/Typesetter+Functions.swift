extension Function {
  /// Whether it is written with its name before its arguments.
  var hasName: Bool {
    switch self {
    case .abs, .floor, .ceil, .norm, .dot, .sqrt, .cbrt, .exp: false
    default: true
    }
  }

  /// Whether mathematics writes its square as `sin² x`.
  var carriesPower: Bool {
    switch self {
    case .sin, .cos, .tan, .sinh, .cosh, .tanh, .log: true
    default: false
    }
  }

  /// Its name in print.
  fileprivate func printed(_ style: Typesetter.Style) -> String {
    let name =
      switch self {
      case .log: "ln"
      case .asin: "arcsin"
      case .acos: "arccos"
      case .atan: "arctan"
      default: self.name
      }
    guard style == .tex else { return self == .log2 ? "log₂" : self == .log10 ? "log₁₀" : name }
    switch self {
    case .sin, .cos, .tan, .sinh, .cosh, .tanh, .log, .asin, .acos, .atan, .min, .max: return "\\\(name)"
    case .log2: return "\\log_2"
    case .log10: return "\\log_{10}"
    default: return "\\mathrm{\(name)}"
    }
  }
}

extension Typesetter {
  /// A call; `after` is a power that follows the name.
  func call(_ function: Function, _ operands: [Int], _ context: Context, after: String = "") -> [Piece] {
    var inner = context
    inner.isFollowed = false
    func between(_ open: String, _ close: String) -> [Piece] {
      [.text(open), .node(operands[0], inner), .text(close)]
    }
    switch (function, style) {
    case (.abs, .tex): return between("\\left|", "\\right|")
    case (.abs, .unicode): return between("|", "|")
    case (.floor, .tex): return between("\\lfloor ", " \\rfloor")
    case (.floor, .unicode): return between("⌊", "⌋")
    case (.ceil, .tex): return between("\\lceil ", " \\rceil")
    case (.ceil, .unicode): return between("⌈", "⌉")
    case (.sqrt, .tex): return between("\\sqrt{", "}")
    case (.cbrt, .tex): return between("\\sqrt[3]{", "}")
    case (.sqrt, .unicode): return root("√", operands[0], inner)
    case (.cbrt, .unicode): return root("∛", operands[0], inner)
    case (.exp, .tex):
      inner.isInline = true
      return between("e^{", "}")
    case (.norm, _) where operands.count == 1 && context.sums == 0:
      return style == .tex ? between("\\|", "\\|") : between("‖", "‖")
    case (.dot, _):
      let dot = style == .tex ? " \\cdot " : "·"
      return operand(operands[0], .power, inner) + [.text(dot)]
        + operand(operands[1], .power, inner, isFirst: false)
    case (.index, _) where context.sums > 0: return [.text(letter(context.sums))]
    case (.sum, _), (.prod, _), (.mean, _), (.min, _), (.max, _):
      if operands.count == 1 { return reduction(function, operands[0], inner) }
    default: break
    }
    return named(function, operands, context, after)
  }

  private func root(_ sign: String, _ node: Int, _ context: Context) -> [Piece] {
    let isAtom = tree.nodes[node].arity == 0 || (tree.nodes[node].symbol == .call(.index) && context.sums > 0)
    return [.text(sign)] + (isAtom ? [.node(node, context)] : bracketed(node, context))
  }

  /// ∑ᵢ xᵢ and its like.
  private func reduction(_ function: Function, _ node: Int, _ context: Context) -> [Piece] {
    var inner = context
    inner.sums += 1
    let index = TypesetNames.subscripted(letter(inner.sums), style)
    let space = style == .tex ? " " : " "
    let sign =
      switch (function, style) {
      case (.sum, .tex): "\\sum"
      case (.sum, .unicode): "∑"
      case (.prod, .tex): "\\prod"
      case (.prod, .unicode): "∏"
      case (.mean, .tex): context.isInline ? "(1/n) \\sum" : "\\frac{1}{n} \\sum"
      case (.mean, .unicode): "(1/n)∑"
      default: function.printed(style)
      }
    return [.text(sign + index + space)] + operand(node, .product, inner)
  }

  private func named(_ function: Function, _ operands: [Int], _ context: Context, _ after: String) -> [Piece]
  {
    var inner = context
    inner.isFollowed = false
    let name = function.printed(style) + after
    let isBare =
      style == .tex && operands.count == 1 && tree.nodes[operands[0]].arity == 0 && !context.isFollowed
    if isBare, function.carriesPower || [.asin, .acos, .atan].contains(function) {
      return [.text(name + " "), .node(operands[0], inner)]
    }
    var pieces: [Piece] = []
    for (position, operand) in operands.enumerated() {
      if position > 0 { pieces.append(.text(style == .tex ? ",\\, " : ", ")) }
      pieces.append(.node(operand, inner))
    }
    if operands.count == 1 { return [.text(name)] + bracketed(operands[0], inner) }
    return [.text(name + "(")] + pieces + [.text(")")]
  }
}

extension Expression {
  /// The formula in TeX, with fractions: `\frac{x_0^2}{20} + x_1^2`.
  public var tex: String { Typesetter(self, .tex).text(isInline: false) }

  /// The formula in TeX for a line of text, with slashes: `x_0^2/20 + x_1^2`.
  public var inlineTeX: String { Typesetter(self, .tex).text(isInline: true) }

  /// The formula in plain characters: `x₀²/20 + x₁²`.
  public var unicode: String { Typesetter(self, .unicode).text(isInline: true) }
}

extension Formula {
  /// The formula in TeX, with fractions: `\frac{x_0^2}{20} + x_1^2`.
  public var tex: String { expression.tex }

  /// The formula in TeX for a line of text, with slashes: `x_0^2/20 + x_1^2`.
  public var inlineTeX: String { expression.inlineTeX }

  /// The formula in plain characters: `x₀²/20 + x₁²`.
  public var unicode: String { expression.unicode }

  /// A variable as the formula spells it, in TeX: `x`, `x_0`, `x_{10}`.
  public func variableTeX(_ index: Int, of count: Int) -> String {
    let name = variableNames(count: count)[index]
    return name.count == 1 ? name : "x" + TypesetNames.subscripted(String(name.dropFirst()), .tex)
  }
}
