public import Graphics

/// One of the two axes of a plane figure: what it is called and what it shows.
public struct Axis: Sendable, Hashable {
  public var label: Label?
  /// Nil: whatever the marks ask for.
  public var limits: Limits?

  public init(label: Label? = nil, limits: Limits? = nil) {
    self.label = label
    self.limits = limits
  }
}
