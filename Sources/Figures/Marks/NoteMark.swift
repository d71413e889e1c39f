public import Graphics

/// Words at a point of the plane, beside it.
public struct NoteMark: Mark {
  /// The side of the point on which the words stand.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    case above, below, left, right
    case aboveRight, aboveLeft, belowRight, belowLeft
  }

  public var label: Label
  public var x: Double
  public var y: Double
  public var side: Side
  public var ink: Ink
  /// Between the point and the words, in page points.
  public var distance = 7.0

  public init(_ label: Label, x: Double, y: Double, side: Side = .aboveRight, ink: Ink = .text) {
    self.label = label
    self.x = x
    self.y = y
    self.side = side
    self.ink = ink
  }

  public var extent: Extent? { nil }

  public func occupied(in frame: PlaneFrame) -> [Point] {
    guard let box = box(in: frame) else { return [] }
    let middle = PageLine(vertices: [Point(box.left, box.center.y), Point(box.right, box.center.y)])
    return middle.spaced(by: 3)
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    guard let box = box(in: frame) else { return }
    var backing = theme.page
    backing.alpha = 200
    drawing.fill(.rectangle(box.inset(by: Insets(top: -1, left: -2, bottom: -1, right: -2))), backing)
    let baseline = box.top + label.measure(size: Measures.legend).ascent
    drawing.text(
      label.placed(
        at: Point(box.left, baseline), anchor: .start, size: Measures.legend, color: theme.color(ink)))
  }

  /// Where the words stand: on their side of the point, but never outside the frame.
  private func box(in frame: PlaneFrame) -> Rect? {
    let point = frame.point(x, y)
    guard frame.rect.inset(by: Insets(all: -1)).contains(point) else { return nil }
    let extent = label.measure(size: Measures.legend)
    let (dx, dy) = direction
    let left = point.x + dx * distance + (dx - 1) / 2 * extent.width
    let top = point.y + dy * distance + (dy - 1) / 2 * extent.height
    let room = frame.rect.inset(by: Insets(all: 4))
    return Rect(
      x: max(room.left, min(left, room.right - extent.width)),
      y: max(room.top, min(top, room.bottom - extent.height)), width: extent.width, height: extent.height)
  }

  private var direction: (Double, Double) {
    switch side {
    case .above: (0, -1)
    case .below: (0, 1)
    case .left: (-1, 0)
    case .right: (1, 0)
    case .aboveRight: (1, -1)
    case .aboveLeft: (-1, -1)
    case .belowRight: (1, 1)
    case .belowLeft: (-1, 1)
    }
  }
}
