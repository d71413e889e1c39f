public import Graphics

/// Something that stands for data in a plane figure.
public protocol Mark: Sendable {
  /// What the mark wants to be seen; nil if it adapts to whatever is shown.
  var extent: Extent? { get }

  func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing)
}
