import Graphics

/// Where the labels of level lines stand: on the straightest stretch of their line, upright, apart from each other and
/// from all other lines.
enum ContourLabels {
  /// A label that has found its place.
  struct Label {
    var level: Int
    var line: Int
    /// The stretch of the line that the label takes.
    var gap: ClosedRange<Double>
    var box: TurnedBox
    var label: Graphics.Label

    /// The label, its middle on that of its box.
    func text(_ color: Color) -> PlacedText {
      let rise = label.measure(size: size).ascent / 2
      let down = box.along.perpendicular * rise
      return label.placed(
        at: box.center + down, anchor: .middle, size: size, color: color, rotation: box.angle)
    }
  }

  static let size = Measures.tickLabel
  /// Between the label and the ends of the line.
  private static let air = 3.0
  /// The farthest that a label's line may swing out under it.
  private static let swing = 3.5

  /// The labels of all lines that have room for theirs; levels without a text have none.
  ///
  /// Nor does a label stand on an obstacle, which is a line of other data.
  static func placed(
    _ lines: [[MeasuredLine]], texts: [Graphics.Label?], obstacles: [PageLine] = [], in rect: Rect
  ) -> [Label] {
    var map = LineMap(rect)
    var id: Int32 = 1
    for obstacle in obstacles { map.add(obstacle.vertices, id: id) }
    var ids: [[Int32]] = []
    for level in lines {
      ids.append(
        level.map { line in
          id += 1
          map.add(line, id: id)
          return id
        })
    }
    var labels: [Label] = []
    for (level, text) in texts.enumerated() {
      guard let text else { continue }
      let extent = text.measure(size: size)
      let (width, height) = (extent.width + 2 * air, extent.ascent + 1.5)
      for (index, line) in lines[level].enumerated() where line.length > 2.2 * width {
        // A long line has a second label, and a third one.
        for _ in 0..<min(3, 1 + Int(line.length / 900)) {
          let found = best(
            line, width, height, in: rect,
            isFree: { box in
              map.isFree(box, for: ids[level][index]) && !labels.contains { $0.box.overlaps(box) }
            },
            near: labels.map(\.box.center),
            apartFrom: labels.filter { $0.level == level && $0.line == index }.map(\.box.center))
          guard let found else { break }
          labels.append(Label(level: level, line: index, gap: found.gap, box: found.box, label: text))
        }
      }
    }
    return labels
  }

  /// The best free place on a line: straight under the label, and easy to read without turning the head.
  private static func best(
    _ line: MeasuredLine, _ width: Double, _ height: Double, in rect: Rect,
    isFree: (TurnedBox) -> Bool, near labels: [Point], apartFrom others: [Point]
  ) -> (gap: ClosedRange<Double>, box: TurnedBox)? {
    let room = rect.inset(by: Insets(all: 4))
    let step = max(width / 5, line.length / 400)
    var candidates: [(cost: Double, gap: ClosedRange<Double>, box: TurnedBox)] = []
    var start = 0.0
    while start + width <= line.length {
      defer { start += step }
      let gap = start...start + width
      let ends = (line.point(at: gap.lowerBound), line.point(at: gap.upperBound))
      let middle = line.point(at: start + width / 2)
      let chord = ends.1 - ends.0
      guard chord.length > 0.9 * width else { continue }
      let along = chord * (1 / chord.length)
      let upright = along.dx < 0 || (along.dx == 0 && along.dy > 0) ? -along : along
      let swing = swingOut(line.points(from: gap.lowerBound, to: gap.upperBound), ends.0, along)
      guard swing <= Self.swing else { continue }
      let center = ends.0 + chord * 0.5 + (middle - (ends.0 + chord * 0.5)) * 0.5
      let box = TurnedBox(center: center, along: upright, width: width, height: height)
      guard box.corners.allSatisfy(room.contains) else { continue }
      guard others.allSatisfy({ ($0 - center).length > 250 }) else { continue }
      let steepness = abs(upright.dy)
      // Labels of neighboring lines in a row are read as one ladder.
      let distance = labels.lazy.map { ($0 - center).length }.min() ?? 0
      candidates.append((swing + 4 * steepness * steepness + min(2, distance / 50), gap, box))
    }
    // Candidates are weighed before the costly search for neighbors; equal ones stay in the line's order.
    for (_, candidate) in candidates.enumerated().sorted(by: {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }) where isFree(candidate.box) {
      return (candidate.gap, candidate.box)
    }
    return nil
  }

  /// The largest distance of the points from the chord.
  private static func swingOut(_ points: [Point], _ start: Point, _ along: Offset) -> Double {
    points.reduce(0) { largest, point in
      let offset = point - start
      return max(largest, abs(offset.dy * along.dx - offset.dx * along.dy))
    }
  }
}
