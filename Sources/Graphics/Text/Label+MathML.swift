extension Label {
  /// The label as one `<math>` element of MathML Core, for pages that typeset it themselves.
  public var mathML: String {
    "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">" + Self.markup(node) + "</math>"
  }

  private static func markup(_ node: LabelNode) -> String {
    switch node {
    case .run(let text, let style): leaf(text, style)
    case .spaced(let text, _), .large(let text): element("mo", escaped(text))
    // The room between operators is the browser's to choose; only a wide one was meant.
    case .space(let room): room >= 0.9 ? "<mspace width=\"\(Int(room.rounded()))em\"/>" : ""
    case .row(let nodes): row(nodes)
    case .scripts(let base, let sub, let sup): scripts(child(base), sub.map(child), sup.map(child))
    case .fraction(let numerator, let denominator): element("mfrac", child(numerator) + child(denominator))
    case .root(let body, nil): element("msqrt", markup(body))
    case .root(let body, let index?): element("mroot", child(body) + child(index))
    case .fenced(let open, let body, let close):
      element("mrow", fence(open, "prefix") + markup(body) + fence(close, "postfix"))
    }
  }

  /// A node as one element, even if there is nothing to see.
  private static func child(_ node: LabelNode) -> String {
    let text = markup(node)
    return text.isEmpty ? element("mrow", "") : text
  }

  private static func leaf(_ text: String, _ style: TextStyle) -> String {
    switch style {
    case .sans: return element("mtext", escaped(text))
    case .sansBold, .mathBold: return "<mi mathvariant=\"bold\">\(escaped(text))</mi>"
    case .mathItalic: return element("mi", escaped(text))
    case .math:
      if text.allSatisfy({ $0.isNumber || $0 == "." }) { return element("mn", escaped(text)) }
      guard let first = text.first, first.isLetter || first == "∞" else {
        return element("mo", escaped(text))
      }
      // A single letter would be set in italics.
      return text.count == 1
        ? "<mi mathvariant=\"normal\">\(escaped(text))</mi>" : element("mi", escaped(text))
    }
  }

  private static func row(_ nodes: [LabelNode]) -> String {
    let parts = nodes.map(markup).filter { !$0.isEmpty }
    return parts.count == 1 ? parts[0] : element("mrow", parts.joined())
  }

  private static func scripts(_ base: String, _ sub: String?, _ sup: String?) -> String {
    switch (sub, sup) {
    case (let sub?, let sup?): element("msubsup", base + sub + sup)
    case (let sub?, nil): element("msub", base + sub)
    case (nil, let sup?): element("msup", base + sup)
    case (nil, nil): base
    }
  }

  private static func fence(_ sign: String, _ form: String) -> String {
    sign.isEmpty ? "" : "<mo form=\"\(form)\" stretchy=\"true\">\(escaped(sign))</mo>"
  }

  private static func element(_ name: String, _ content: String) -> String { "<\(name)>\(content)</\(name)>" }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
