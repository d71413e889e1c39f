public import Graphics

/// One of the two axes of a plane figure: what it is called and what it shows.
public struct Axis: Sendable, Hashable {
  public var label: Label?
  /// Nil: whatever the marks ask for.
  public var limits: Limits?
  public var scale: ScaleKind
  public var ticks: TickStyle
  /// Ticks at places of one's own, in ascending order; nil: at round numbers.
  public var places: [Place]?
  /// Room on both sides of what the marks ask for, as a part of it; limits that are given have none.
  public var room: Double

  public init(
    label: Label? = nil, limits: Limits? = nil, scale: ScaleKind = .linear, ticks: TickStyle = .decimal,
    room: Double = 0
  ) {
    self.label = label
    self.limits = limits
    self.scale = scale
    self.ticks = ticks
    self.room = room
  }

  /// A tick of one's own.
  public struct Place: Sendable, Hashable {
    public var value: Double
    public var label: Label

    public init(_ value: Double, _ label: Label) {
      self.value = value
      self.label = label
    }
  }

  /// The limits of the axis for what the marks ask for.
  func shown(_ wanted: Limits) -> Limits {
    limits.map(scale.showable) ?? scale.grown(scale.showable(wanted), by: room)
  }
}

/// Which numbers the ticks of a linear axis prefer.
public enum TickStyle: String, Sendable, Hashable, CaseIterable {
  case decimal
  /// Multiples and simple fractions of π.
  case pi
}
