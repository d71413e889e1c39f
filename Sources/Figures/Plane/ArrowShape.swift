import Graphics

/// How an arrow of a given length looks, in page points: a stroked shaft and a head as a triangle.
///
/// The head lies inside the length, so the tip is exactly at tail + vector. Below the length at which the head
/// would take more than 0.45 of it, the whole arrow shrinks and stays an arrow; the heads of the shortest arrows take
/// up to 0.7 of them, and are seen on a page of 640 pixels. Shafts come in a few weights, so
/// that all arrows of one weight share a path, which is a third of the bytes that outlines of whole arrows take.
struct ArrowShape {
  /// The width of the shaft of a long arrow.
  let shaftWidth: Double
  /// The head's length for a long arrow: 3.2 shaft widths and a little, between 4 and 9 points.
  let headLength: Double
  /// Claims that heads are two strokes, not triangles: a sign that tells fields apart where colors cannot.
  let isOpen: Bool

  /// In a dense field even the longest arrow has no room for the usual head.
  init(shaftWidth: Double, longest: Double = .infinity, isOpen: Bool = false) {
    self.shaftWidth = shaftWidth
    self.isOpen = isOpen
    headLength = min(9, max(4, 3.2 * shaftWidth + 1.2), 0.45 * longest)
  }

  /// The widths of shafts, as parts of the full one, from thin to full.
  static let weights: [Double] = [0.4, 2 / 3, 1]
  private static let halfWidth = 0.4
  /// The length of a head that is seen as one without a magnifying glass.
  private static let visibleHead = 4.0

  func headLength(ofArrow length: Double) -> Double {
    min(headLength, max(0.45 * length, min(0.7 * length, Self.visibleHead)))
  }

  /// An index into `weights` for an arrow of the length.
  func weight(ofArrow length: Double) -> UInt8 {
    let part = headLength(ofArrow: length) / headLength
    return UInt8(Self.weights.firstIndex { part <= $0 + 0.1 } ?? Self.weights.count - 1)
  }

  /// What stands for a weight where the vector is zero.
  static let dot = UInt8.max

  /// Adds the line from the tail into the head, and back: a closed subpath ends where the next one is measured from,
  /// so neighbors in a grid are written alike, and compressed files are a fifth smaller.
  func addShaft(to path: inout Path, tail: Point, vector: Offset) {
    let length = vector.length
    // A round end at the tip of an open head would be longer than the arrow.
    let covered = isOpen ? 0.1 : 0.8
    path.segment(from: tail, to: tail + vector * (1 - covered * headLength(ofArrow: length) / length))
    path.close()
  }

  /// Adds the triangle of the head, from its tip, or the two strokes of an open one.
  func addHead(to path: inout Path, tail: Point, vector: Offset) {
    let length = vector.length
    let head = headLength(ofArrow: length)
    let along = vector * (1 / length)
    let barb = along.perpendicular * (head * Self.halfWidth)
    let base = tail + vector - along * head
    guard !isOpen else {
      path.polyline([base + barb, tail + vector, base - barb])
      return
    }
    path.move(to: tail + vector)
    path.line(to: base + barb)
    path.line(to: base - barb)
    path.close()
  }
}
