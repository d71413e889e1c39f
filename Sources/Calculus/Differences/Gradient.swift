/// The partial derivatives at a point, with what is known about each of them.
public struct Gradient: Sendable, Hashable {
  /// f at the point; nil where the rule does without it.
  public var value: Double?
  public var partials: [PartialDerivative]

  public init(value: Double? = nil, partials: [PartialDerivative]) {
    self.value = value
    self.partials = partials
  }

  /// ∂f/∂x₀, ∂f/∂x₁, …: not-a-number where there is no derivative.
  public var components: [Double] { partials.map(\.derivative) }

  /// What the rule computed, whatever its status: what a descent that asks no questions would use.
  public var numbers: [Double] { partials.map(\.number) }

  /// The length ‖∇f‖; not-a-number where a component is missing.
  public var norm: Double { components.length }

  public var evaluations: Int { partials.reduce(0) { $0 + $1.evaluations } }

  /// The status of the gradient: that of its first component that is not `ok`.
  public var status: DerivativeStatus { partials.lazy.map(\.status).first { $0 != .ok } ?? .ok }
}
