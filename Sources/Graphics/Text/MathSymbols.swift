/// The commands of the TeX subset that stand for a sign.
enum MathSymbols {
  enum Kind {
    /// A letter that is set in italics, as variables are.
    case variable
    case upright
    /// A sign with room on both sides.
    case binary
    case relation
    /// A sign over what follows, such as a sum.
    case large
  }

  static func symbol(_ command: String) -> (text: String, kind: Kind)? {
    if let index = lowercase.firstIndex(of: command) {
      // The alphabet has two sigmas; the first of them stands only at the end of words.
      let scalar = 0x3B1 + UInt32(index >= 17 ? index + 1 : index)
      return Unicode.Scalar(scalar).map { (String($0), .variable) }
    }
    return others.first { $0.command == command }.map { ($0.text, $0.kind) }
  }

  static let functions = [
    "sin", "cos", "tan", "exp", "log", "ln", "max", "min", "sinh", "cosh", "tanh", "arcsin", "arccos",
    "arctan",
    "lim", "det", "arg",
  ]

  /// All commands that take no argument, for suggestions.
  static var names: [String] { lowercase + others.map(\.command) + functions }

  private static let lowercase = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
    "nu",
    "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
  ]

  private static let others: [(command: String, text: String, kind: Kind)] = [
    ("varepsilon", "ε", .variable), ("varphi", "φ", .variable), ("Gamma", "Γ", .upright),
    ("Delta", "Δ", .upright),
    ("Theta", "Θ", .upright), ("Lambda", "Λ", .upright), ("Xi", "Ξ", .upright), ("Pi", "Π", .upright),
    ("Sigma", "Σ", .upright), ("Phi", "Φ", .upright), ("Psi", "Ψ", .upright), ("Omega", "Ω", .upright),
    ("nabla", "∇", .upright), ("partial", "∂", .upright), ("infty", "∞", .upright), ("prime", "′", .upright),
    ("ldots", "…", .upright), ("dots", "…", .upright), ("cdots", "…", .upright), ("sum", "∑", .large),
    ("prod", "∏", .large), ("int", "∫", .large), ("lVert", "‖", .upright), ("rVert", "‖", .upright),
    ("lvert", "|", .upright), ("rvert", "|", .upright), ("lfloor", "⌊", .upright), ("rfloor", "⌋", .upright),
    ("lceil", "⌈", .upright), ("rceil", "⌉", .upright),
    ("cdot", "·", .binary), ("times", "×", .binary),
    ("pm", "±", .binary), ("le", "≤", .relation), ("leq", "≤", .relation), ("ge", "≥", .relation),
    ("geq", "≥", .relation), ("ne", "≠", .relation), ("neq", "≠", .relation), ("approx", "≈", .relation),
    ("to", "→", .relation), ("rightarrow", "→", .relation), ("leftarrow", "←", .relation),
    ("in", "∈", .relation), ("propto", "∝", .relation),
  ]
}
