public import Languages

extension Function {
  /// One line on what it computes.
  public func help(in language: Language) -> String {
    switch language {
    case .english: facts.help.english
    case .korean: facts.help.korean
    }
  }

  /// How a call of it looks: `atan2(y, x)`, `max(a, b, …)`.
  public var signature: String {
    switch self {
    case .atan2: "atan2(y, x)"
    case .pow: "pow(x, y)"
    case .conditional: "if(c, a, b)"
    case .hypot: "hypot(x, y, …)"
    case .min, .max: "\(name)(a, b, …)"
    case .sum, .prod, .mean, .norm, .index: "\(name)(x)"
    case .dot: "dot(x, y)"
    default: "\(name)(x)"
    }
  }
}
