import Graphics

/// The iterates of a path on the page.
struct PlacedSteps {
  private let places: [Point]
  private let room: Rect

  init(_ points: [(x: Double, y: Double)], in frame: PlaneFrame) {
    places = points.map { frame.point($0.x, $0.y) }
    room = frame.rect
  }

  /// The first iterate, if it is inside the frame; a sign on the frame's edge is not cut.
  var start: Point? { places.first.flatMap { isShown($0) ? $0 : nil } }
  /// The last iterate, if it is inside the frame.
  var end: Point? { places.last.flatMap { isShown($0) ? $0 : nil } }

  private func isShown(_ point: Point) -> Bool { room.inset(by: Insets(all: -0.5)).contains(point) }

  /// The path, cut a little beyond the frame, with only the vertices that it needs to stay within a tenth of a point.
  ///
  /// A path that diverges swings ever wider: once both ends of a step are far away, the frame shows it no more.
  var lines: [PageLine] {
    let near = room.inset(by: Insets(all: -0.5 * max(room.width, room.height)))
    var vertices: [Point] = []
    for (index, place) in places.enumerated() {
      if index > 0, !near.contains(place), !near.contains(places[index - 1]) {
        vertices.append(Point(.nan, .nan))
      }
      vertices.append(place)
    }
    return PageLine(vertices: vertices).clipped(to: room.inset(by: Insets(all: -12))).map {
      $0.simplifiedInPieces(tolerance: 0.1)
    }
  }

  /// The iterates between start and end that stand out from one of their neighbors, each place once.
  ///
  /// Where steps are shorter than that, dots would merge into a thick line and tell nothing.
  func distinctSteps(atLeast distance: Double) -> [Point] {
    guard places.count > 2 else { return [] }
    var seen: Set<Point> = []
    return (1..<places.count - 1).compactMap { index in
      let place = places[index]
      let reach = max((place - places[index - 1]).length, (places[index + 1] - place).length)
      guard isShown(place), reach >= distance else { return nil }
      let square = Point((place.x * 5).rounded(), (place.y * 5).rounded())
      return seen.insert(square).inserted ? place : nil
    }
  }

  /// The steps inside the frame that are long enough.
  func steps(atLeast distance: Double) -> [(tail: Point, tip: Point)] {
    zip(places, places.dropFirst()).filter { tail, tip in
      isShown(tail) && isShown(tip) && (tip - tail).length >= distance
    }.map { ($0, $1) }
  }
}
