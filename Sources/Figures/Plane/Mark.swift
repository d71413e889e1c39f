public import Graphics

/// Something that stands for data in a plane figure.
public protocol Mark: Sendable {
  /// What the mark wants to be seen; nil if it adapts to whatever is shown.
  var extent: Extent? { get }

  /// The same on axes of other scales: a logarithmic one cannot show what is not positive. By default, `extent`.
  func extent(x: ScaleKind, y: ScaleKind) -> Extent?

  /// Points of the page a few points apart along what a legend must not hide; by default none.
  func occupied(in frame: PlaneFrame) -> [Point]

  /// Claims that the mark fills the frame with color: no grid is drawn under it then, and the frame is drawn over it.
  var coversFrame: Bool { get }

  func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing)
}

extension Mark {
  public func extent(x: ScaleKind, y: ScaleKind) -> Extent? { extent }
  public func occupied(in frame: PlaneFrame) -> [Point] { [] }
  public var coversFrame: Bool { false }
}
