/// How far the places of a page are from the lines drawn so far: the next line starts in the widest void.
///
/// As in A. Mebarki, P. Alliez, O. Devillers, Farthest point seeding, IEEE Visualization 2005, with a grid in the place
/// of their triangulation.
struct StreamVoids {
  private let columns: Int
  private let rows: Int
  private let step: SIMD2<Double>
  private let spacing: Double
  /// Beyond this distance voids are all alike, so that a line only looks around itself: of close lines there are many.
  private let reach: Double
  /// The squared distance of each place to the nearest line.
  private var distances: [Double]

  /// A grid of about three places in a separation.
  init(size: SIMD2<Double>, separation: Double) {
    func count(_ length: Double) -> Int { max(4, min(400, Int((3 * length / separation).rounded(.up)))) }
    (columns, rows) = (count(size.x), count(size.y))
    step = SIMD2(size.x / Double(columns), size.y / Double(rows))
    spacing = separation / 3
    reach = 6 * separation
    // Half a separation of room at the border, which is no line, so that few lines run right beside it.
    var distances: [Double] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let place = SIMD2((Double(column) + 0.5) * step.x, (Double(row) + 0.5) * step.y)
        let room = min(place.x, place.y, size.x - place.x, size.y - place.y) + separation / 2
        distances.append(min(room, reach) * min(room, reach))
      }
    }
    self.distances = distances
  }

  private func place(_ index: Int) -> SIMD2<Double> {
    SIMD2((Double(index % columns) + 0.5) * step.x, (Double(index / columns) + 0.5) * step.y)
  }

  /// The place farthest from all lines, if it is at least so far from them.
  func widest(atLeast distance: Double) -> (index: Int, place: SIMD2<Double>)? {
    var best = 0
    for index in distances.indices where distances[index] > distances[best] { best = index }
    return distances[best] >= distance * distance ? (best, place(best)) : nil
  }

  /// No line can start there.
  mutating func close(_ index: Int) { distances[index] = 0 }

  mutating func add(_ places: [SIMD2<Double>]) {
    var last: SIMD2<Double>?
    for (number, place) in places.enumerated() {
      if let last, number < places.count - 1 {
        let way = place - last
        if (way * way).sum() < spacing * spacing / 4 { continue }
      }
      last = place
      for row in Self.window(place.y, step.y, reach, rows) {
        let dy = (Double(row) + 0.5) * step.y - place.y
        let first = row * columns
        for column in Self.window(place.x, step.x, reach, columns) {
          let dx = (Double(column) + 0.5) * step.x - place.x
          let square = dx * dx + dy * dy
          if square < distances[first + column] { distances[first + column] = square }
        }
      }
    }
  }

  /// The places of one axis within reach.
  private static func window(_ middle: Double, _ step: Double, _ reach: Double, _ count: Int) -> Range<Int> {
    let first = min(count - 1, max(0, Int((middle - reach) / step)))
    return first..<max(first, min(count, Int((middle + reach) / step) + 1))
  }
}
