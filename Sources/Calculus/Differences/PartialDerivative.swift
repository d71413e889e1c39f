/// One derivative: the number, how far it may be off, and whether it can be called a derivative at all.
public struct PartialDerivative: Sendable, Hashable {
  /// What the rule computed, whatever its status: 0 where the step is lost in rounding.
  public var number: Double
  /// The estimated bound of the absolute error; nil where nobody asked for it.
  public var errorBound: Double?
  public var status: DerivativeStatus
  public var notes: [DerivativeNote]
  /// How often f was evaluated.
  public var evaluations: Int

  public init(
    _ number: Double, errorBound: Double? = nil, status: DerivativeStatus = .ok,
    notes: [DerivativeNote] = [], evaluations: Int = 0
  ) {
    self.number = number
    self.errorBound = errorBound
    self.status = status
    self.notes = notes
    self.evaluations = evaluations
  }

  /// The derivative; not-a-number unless the status is `ok`.
  public var derivative: Double { status == .ok ? number : .nan }

  /// Why the graph has no tangent, where it turns, jumps or is vertical: a number that a rule computes there is no slope.
  public var obstacle: DerivativeNote? {
    notes.first { note in
      switch note {
      case .kink, .jump, .vertical: true
      default: false
      }
    }
  }
}
