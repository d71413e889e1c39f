/// Makes a box of a label: TeX's proportions, simplified.
struct LabelLayout {
  /// Mathematics is set a little larger than words: the serif letters look as large then.
  private static let mathScale = 1.08
  private static let scriptScale = 0.7
  /// The middle of signs such as = and of fractions, above the baseline, in ems.
  private static let axis = 0.332 * mathScale
  /// What sums are larger by than letters.
  private static let largeScale = 1.35

  let size: Double
  /// Whether it is a script: operators have no room around them there.
  var isScript = false

  func box(_ node: LabelNode) -> LabelBox {
    switch node {
    case .run(let text, let style): run(text, style)
    case .spaced(let text, let room): spaced(text, room)
    case .large(let sign): large(sign)
    case .space(let room): LabelBox(width: room * size)
    case .row(let nodes): row(nodes)
    case .scripts(let base, let sub, let sup): scripts(base, sub, sup)
    case .fraction(let numerator, let denominator): fraction(numerator, denominator)
    case .root(let body, let index): root(body, index)
    case .fenced(let open, let body, let close): fenced(open, body, close)
    }
  }

  /// Spaces at the ends become room: a renderer may drop them.
  private func run(_ text: String, _ style: TextStyle) -> LabelBox {
    let space = AdvanceWidths.width(of: " ", style) * size
    if text.first == " " || (text.last == " " && text.count > 1) {
      let leading = text.prefix { $0 == " " }.count
      let rest = text.dropFirst(leading)
      let trailing = rest.reversed().prefix { $0 == " " }.count
      var box = LabelBox(width: Double(leading) * space)
      if rest.count > trailing { box.append(run(String(rest.dropLast(trailing)), style)) }
      box.width += Double(trailing) * space
      return box
    }
    // Few fonts for words have it: two bars, then.
    if text == "‖", let bars = GrownSign.delimiter(text, top: -0.74 * size, bottom: 0.21 * size, size: size) {
      return LabelBox(width: bars.width, ascent: 0.74 * size, descent: 0.21 * size, signs: bars.path)
    }
    let isMath = style != .sans && style != .sansBold
    let fontSize = isMath ? size * Self.mathScale : size
    let width = AdvanceWidths.width(of: text, style) * fontSize
    return LabelBox(
      width: width + Self.italicCorrection(text, style) * fontSize, ascent: 0.74 * size, descent: 0.21 * size,
      runs: [LabelBox.Run(text: text, style: style, size: fontSize, x: 0, y: 0, width: width)])
  }

  /// Slanted letters lean over what follows them.
  private static func italicCorrection(_ text: String, _ style: TextStyle) -> Double {
    guard style == .mathItalic, let last = text.last else { return 0 }
    return switch last {
    case "f": 0.13
    case "d", "l", "k", "T", "V", "W", "Y", "F", "P", "H", "N", "M": 0.06
    default: 0.02
    }
  }

  private func spaced(_ text: String, _ room: Double) -> LabelBox {
    let room = isScript ? 0 : room * size
    var box = LabelBox(width: room)
    box.append(run(text, .math))
    box.width += room
    return box
  }

  /// Centered where fractions are: the signs of Times reach from 0.66 above to 0.21 below the baseline.
  private func large(_ sign: String) -> LabelBox {
    let fontSize = size * Self.mathScale * Self.largeScale
    let width = AdvanceWidths.width(of: sign, .math) * fontSize
    let y = 0.22 * fontSize - Self.axis * size
    return LabelBox(
      width: width, ascent: 0.66 * fontSize - y, descent: 0.22 * fontSize + y,
      runs: [LabelBox.Run(text: sign, style: .math, size: fontSize, x: 0, y: y, width: width)])
  }

  private func row(_ nodes: [LabelNode]) -> LabelBox {
    var box = LabelBox()
    for node in nodes { box.append(self.box(node)) }
    return box
  }

  private func scripts(_ base: LabelNode, _ sub: LabelNode?, _ sup: LabelNode?) -> LabelBox {
    var box = self.box(base)
    let small = LabelLayout(size: size * Self.scriptScale, isScript: true)
    let x = box.width
    var (sup, primes) = (sup, LabelBox())
    // A prime is small and raised by itself; what is beside it comes after it.
    if case .row(var nodes) = sup, case .run(let text, _) = nodes.first, text.first == "′" {
      primes = run(text, .mathItalic)
      nodes.removeFirst()
      sup = nodes.isEmpty ? nil : .row(nodes)
      box.add(primes, x: x, y: 0)
      box.width = x + primes.width
    }
    if let sub {
      let lower = small.box(sub)
      box.add(lower, x: x - 0.01 * size, y: max(0.2 * size, box.descent - 0.1 * size))
      box.width = max(box.width, x + lower.width)
    }
    if let sup {
      let upper = small.box(sup)
      let rise = max(0.36 * size, box.ascent - 0.4 * size, upper.descent + 0.22 * size)
      box.add(upper, x: x + primes.width + 0.03 * size, y: -rise)
      box.width = max(box.width, x + primes.width + 0.03 * size + upper.width)
    }
    box.width += 0.04 * size
    return box
  }

  private func fraction(_ numerator: LabelNode, _ denominator: LabelNode) -> LabelBox {
    let small = LabelLayout(size: size * 0.8, isScript: isScript)
    let (upper, lower) = (small.box(numerator), small.box(denominator))
    let overhang = 0.08 * size
    let width = max(upper.width, lower.width) + 2 * overhang
    let thickness = max(0.5, 0.05 * size)
    let gap = 0.1 * size
    let axis = Self.axis * size
    var box = LabelBox()
    box.add(
      upper, x: overhang + (width - 2 * overhang - upper.width) / 2,
      y: -axis - thickness / 2 - gap - upper.descent)
    box.add(
      lower, x: overhang + (width - 2 * overhang - lower.width) / 2,
      y: -axis + thickness / 2 + gap + lower.ascent)
    box.bars.append(
      Rect(x: 0.03 * size, y: -axis - thickness / 2, width: width - 0.06 * size, height: thickness))
    box.width = width
    return box
  }

  private func root(_ body: LabelNode, _ index: LabelNode?) -> LabelBox {
    guard let index else { return root(body) }
    let (root, small) = (root(body), LabelLayout(size: size * 0.6, isScript: true).box(index))
    var box = LabelBox()
    // The index hangs over the short arm of the sign.
    let overlap = 0.25 * size
    box.add(small, x: 0, y: -max(0.45 * size, root.ascent - 0.5 * size))
    box.add(root, x: max(0, small.width - overlap), y: 0)
    box.width = max(0, small.width - overlap) + root.width
    return box
  }

  private func root(_ body: LabelNode) -> LabelBox {
    let inner = self.box(body)
    let bar = max(0.5, 0.05 * size)
    let top = -inner.ascent - 0.05 * size - bar
    let sign = GrownSign.root(
      top: top, bottom: max(0.16 * size, inner.descent), bar: bar, size: size)
    var box = LabelBox(width: sign.width)
    box.signs = sign.path
    box.add(inner, x: sign.width + 0.05 * size, y: 0)
    box.width += inner.width + 0.1 * size
    box.bars.append(Rect(x: sign.width, y: top, width: box.width - sign.width, height: bar))
    box.ascent = max(box.ascent, -top)
    box.descent = max(box.descent, 0.16 * size)
    return box
  }

  private func fenced(_ open: String, _ body: LabelNode, _ close: String) -> LabelBox {
    let inner = self.box(body)
    // As high as what they enclose, on both sides of its middle.
    let reach = max(inner.ascent - Self.axis * size, inner.descent + Self.axis * size)
    var box = LabelBox()
    box.append(delimiter(open, reach))
    box.append(inner)
    box.append(delimiter(close, reach))
    return box
  }

  private func delimiter(_ sign: String, _ reach: Double) -> LabelBox {
    guard !sign.isEmpty else { return LabelBox() }
    // A parenthesis reaches from 0.69 above to 0.21 below its baseline: enough for letters without scripts.
    let isGrown = 2 * reach > 1.06 * size * Self.mathScale
    let (top, bottom) = (-Self.axis * size - reach, reach - Self.axis * size)
    if isGrown, let grown = GrownSign.delimiter(sign, top: top, bottom: bottom, size: size) {
      return LabelBox(width: grown.width, ascent: -top, descent: bottom, signs: grown.path)
    }
    if sign == "‖" { return run(sign, .math) }
    let fontSize = isGrown ? 2 * reach / 0.95 : size * Self.mathScale
    let width = AdvanceWidths.width(of: sign, .math) * fontSize
    let y = isGrown ? 0.24 * fontSize - Self.axis * size : 0
    return LabelBox(
      width: width, ascent: 0.7 * fontSize - y, descent: 0.22 * fontSize + y,
      runs: [LabelBox.Run(text: sign, style: .math, size: fontSize, x: 0, y: y, width: width)])
  }
}
