/// A constant that the formula language knows by name.
public enum Constant: String, Sendable, Hashable, CaseIterable {
  case pi
  case e
  case tau

  public var name: String { rawValue }

  public var value: Double {
    switch self {
    case .pi: .pi
    case .e: 2.718281828459045
    case .tau: 2 * .pi
    }
  }

  /// The sign that mathematics writes for it.
  public var sign: String {
    switch self {
    case .pi: "π"
    case .e: "e"
    case .tau: "τ"
    }
  }
}
