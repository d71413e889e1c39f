import Graphics

/// The spot inside a frame where a legend hides least of the data.
struct LegendSpot {
  let origin: Point
  /// How many of the occupied points the legend covers.
  let hidden: Int

  /// Between the legend and the frame.
  private static let air = 8.0

  /// The best of the four corners and the four middles of the sides; nil where the box is too large for the frame.
  init?(for size: Size, in frame: Rect, avoiding occupied: [Point]) {
    guard size.width + 2 * Self.air <= 0.7 * frame.width, size.height + 2 * Self.air <= 0.7 * frame.height
    else { return nil }
    let xs = [
      frame.right - Self.air - size.width, frame.left + Self.air, frame.center.x - size.width / 2,
    ]
    let ys = [
      frame.top + Self.air, frame.bottom - Self.air - size.height, frame.center.y - size.height / 2,
    ]
    // Top right, top left, bottom right, bottom left; then the middles of the sides.
    let places = [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2), (2, 0), (2, 1)]
    var best: (origin: Point, hidden: Int)?
    for (column, row) in places {
      let origin = Point(xs[column], ys[row])
      let box = Rect(origin: origin, size: size).inset(by: Insets(all: -4))
      let hidden = occupied.lazy.filter(box.contains).count
      if hidden < best?.hidden ?? .max { best = (origin, hidden) }
    }
    guard let best else { return nil }
    (origin, hidden) = best
  }

  /// Claims that the legend would hide too much: more than about 30 points of line.
  var isCrowded: Bool { hidden > 8 }
}
