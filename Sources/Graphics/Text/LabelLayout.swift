/// Makes a box of a label: TeX's proportions, simplified.
struct LabelLayout {
  /// Mathematics is set a little larger than words: the serif letters look as large then.
  private static let mathScale = 1.08
  private static let scriptScale = 0.7
  /// The middle of signs such as = and of fractions, above the baseline, in ems.
  private static let axis = 0.27

  let size: Double

  func box(_ node: LabelNode) -> LabelBox {
    switch node {
    case .run(let text, let style): run(text, style)
    case .spaced(let text, let room): spaced(text, room)
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
    let isMath = style == .math || style == .mathItalic
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
    var box = LabelBox(width: room * size)
    box.append(run(text, .math))
    box.width += room * size
    return box
  }

  private func row(_ nodes: [LabelNode]) -> LabelBox {
    var box = LabelBox()
    for node in nodes { box.append(self.box(node)) }
    return box
  }

  private func scripts(_ base: LabelNode, _ sub: LabelNode?, _ sup: LabelNode?) -> LabelBox {
    var box = self.box(base)
    let small = LabelLayout(size: size * Self.scriptScale)
    let x = box.width
    if let sub {
      let lower = small.box(sub)
      box.add(lower, x: x - 0.01 * size, y: max(0.2 * size, box.descent - 0.1 * size))
      box.width = max(box.width, x + lower.width)
    }
    if let sup {
      let upper = small.box(sup)
      let rise = max(0.36 * size, box.ascent - 0.4 * size, upper.descent + 0.22 * size)
      box.add(upper, x: x + 0.03 * size, y: -rise)
      box.width = max(box.width, x + 0.03 * size + upper.width)
    }
    box.width += 0.04 * size
    return box
  }

  private func fraction(_ numerator: LabelNode, _ denominator: LabelNode) -> LabelBox {
    let small = LabelLayout(size: size * 0.8)
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
    let (root, small) = (root(body), LabelLayout(size: size * 0.6).box(index))
    var box = LabelBox()
    // The index hangs over the short arm of the sign.
    let overlap = 0.3 * size
    box.add(small, x: 0, y: -max(0.45 * size, root.ascent - 0.5 * size))
    box.add(root, x: max(0, small.width - overlap), y: 0)
    box.width = max(0, small.width - overlap) + root.width
    return box
  }

  private func root(_ body: LabelNode) -> LabelBox {
    let inner = self.box(body)
    let thickness = max(0.5, 0.05 * size)
    let top = inner.ascent + 0.1 * size
    // The sign is as high as what stands under it; its glyph is about 0.95 em high, from 0.1 below the baseline.
    let height = top + inner.descent
    let signSize = max(size * Self.mathScale, height / 0.98)
    let signWidth = AdvanceWidths.width(of: "√", .math) * signSize
    var box = LabelBox()
    let y = inner.descent - 0.06 * signSize
    box.runs = [LabelBox.Run(text: "√", style: .math, size: signSize, x: 0, y: y, width: signWidth)]
    let barTop = y - 0.92 * signSize
    box.add(inner, x: signWidth + 0.05 * size, y: 0)
    box.bars.append(
      Rect(x: signWidth - 0.02 * size, y: barTop, width: inner.width + 0.1 * size, height: thickness))
    box.width = signWidth + inner.width + 0.1 * size
    box.ascent = max(box.ascent, -barTop)
    return box
  }

  private func fenced(_ open: String, _ body: LabelNode, _ close: String) -> LabelBox {
    let inner = self.box(body)
    let axis = Self.axis * size
    let reach = max(inner.ascent - axis, inner.descent + axis)
    // A parenthesis reaches from 0.68 above to 0.22 below its baseline.
    let fenceSize = max(size * Self.mathScale, 2 * reach / 0.95)
    var box = LabelBox()
    func add(_ sign: String) {
      guard !sign.isEmpty else { return }
      let width = AdvanceWidths.width(of: sign, .math) * fenceSize
      let y = fenceSize == size * Self.mathScale ? 0 : 0.23 * fenceSize - axis
      let sign = LabelBox.Run(text: sign, style: .math, size: fenceSize, x: 0, y: 0, width: width)
      box.add(
        LabelBox(width: width, ascent: 0.7 * fenceSize, descent: 0.22 * fenceSize, runs: [sign]),
        x: box.width, y: y)
      box.width += width
    }
    add(open)
    box.append(inner)
    add(close)
    return box
  }
}
