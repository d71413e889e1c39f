extension Label {
  /// The label in plain characters, for names and descriptions: `−∇f`, `x₀²/20 + x₁²`.
  public var plainText: String { Self.plain(node) }

  private static func plain(_ node: LabelNode) -> String {
    switch node {
    case .run(let text, _), .large(let text): text
    case .spaced(let text, _): " \(text) "
    case .space(let room): room >= 0.15 ? " " : ""
    case .row(let nodes): nodes.map(plain).joined()
    case .scripts(let base, let sub, let sup):
      plain(base) + (sub.map { script($0, lowered, "_") } ?? "") + (sup.map { script($0, raised, "^") } ?? "")
    case .fraction(let numerator, let denominator): "\(grouped(numerator))/\(grouped(denominator))"
    case .root(let body, let index): rootSign(index) + (isSingle(body) ? plain(body) : "(\(plain(body)))")
    case .fenced(let open, let body, let close): open + plain(body) + close
    }
  }

  private static func rootSign(_ index: LabelNode?) -> String {
    switch index.map(plain) {
    case nil: "√"
    case "3": "∛"
    case "4": "∜"
    case let text?: text.compactMap { raised[$0] }.map(String.init).joined() + "√"
    }
  }

  /// In parentheses if it is a sum, a fraction or the like.
  private static func grouped(_ node: LabelNode) -> String {
    let text = plain(node)
    return text.contains(" ") || text.contains("/") ? "(\(text))" : text
  }

  private static func isSingle(_ node: LabelNode) -> Bool {
    switch node {
    case .run, .large, .scripts, .fenced: true
    case .row(let nodes): nodes.count == 1 && isSingle(nodes[0])
    case .spaced, .space, .fraction, .root: false
    }
  }

  /// In characters that stand lower or higher, where there are such for all of it.
  private static func script(_ node: LabelNode, _ table: [Character: Character], _ sign: String) -> String {
    let text = plain(node)
    let mapped = text.compactMap { table[$0] }
    if mapped.count == text.count { return String(mapped) }
    return text.count == 1 ? sign + text : "\(sign)(\(text))"
  }

  private static let lowered = Dictionary(
    uniqueKeysWithValues: zip("0123456789+−=()aeoxhklmnpst", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ"))
  private static let raised = Dictionary(uniqueKeysWithValues: zip("0123456789+−=()n′", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ′"))
}
