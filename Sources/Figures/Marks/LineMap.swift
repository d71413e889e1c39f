import Graphics

/// Which lines pass through which small squares of the page.
struct LineMap {
  private static let side = 1.5
  private static let several: Int32 = -1

  private let rect: Rect
  private let columns: Int
  private let rows: Int
  /// The number of the line, `several`, or 0 for none.
  private var squares: [Int32]

  init(_ rect: Rect) {
    self.rect = rect
    columns = max(1, Int((rect.width / Self.side).rounded(.up)))
    rows = max(1, Int((rect.height / Self.side).rounded(.up)))
    squares = Array(repeating: 0, count: columns * rows)
  }

  private func square(_ point: Point) -> Int? {
    guard rect.contains(point) else { return nil }
    let column = min(columns - 1, Int((point.x - rect.left) / Self.side))
    let row = min(rows - 1, Int((point.y - rect.top) / Self.side))
    return row * columns + column
  }

  /// Marks the squares that a line passes; its number is positive.
  mutating func add(_ line: MeasuredLine, id: Int32) { add(line.points, id: id) }

  /// The same of a line through points that are on the page or near it.
  mutating func add(_ points: [Point], id: Int32) {
    for (start, end) in zip(points, points.dropFirst()) {
      let offset = end - start
      let steps = max(1, min(10_000, Int(offset.length / (Self.side / 2)) + 1))
      for step in 0...steps {
        guard let square = square(start + offset * (Double(step) / Double(steps))) else { continue }
        squares[square] = squares[square] == 0 || squares[square] == id ? id : Self.several
      }
    }
  }

  /// Claims that no line but this one passes through the box.
  func isFree(_ box: TurnedBox, for id: Int32) -> Bool {
    let (half, up) = (box.along * (box.width / 2), box.along.perpendicular * (box.height / 2))
    let (across, down) = (Int(box.width / Self.side) + 1, Int(box.height / Self.side) + 1)
    for i in 0...across {
      for j in 0...down {
        let u = 2 * Double(i) / Double(across) - 1
        let v = 2 * Double(j) / Double(down) - 1
        guard let square = square(box.center + half * u + up * v) else { continue }
        if squares[square] != 0 && squares[square] != id { return false }
      }
    }
    return true
  }
}
