extension Path {
  /// A closed polygon through the points.
  public mutating func polygon(_ corners: [Point]) {
    guard let first = corners.first else { return }
    move(to: first)
    for corner in corners.dropFirst() { line(to: corner) }
    close()
  }

  /// An open line through the points.
  public mutating func polyline(_ vertices: [Point]) {
    guard let first = vertices.first else { return }
    move(to: first)
    for vertex in vertices.dropFirst() { line(to: vertex) }
  }

  public mutating func segment(from start: Point, to end: Point) {
    move(to: start)
    line(to: end)
  }

  public mutating func rectangle(_ rect: Rect) {
    polygon([
      rect.origin, Point(rect.right, rect.top), Point(rect.right, rect.bottom), Point(rect.left, rect.bottom),
    ])
  }

  /// A circle as four cubic curves, off a true circle by at most 0.03 % of the radius.
  public mutating func circle(center: Point, radius: Double) {
    let k = 0.5522847498307936 * radius
    let (x, y, r) = (center.x, center.y, radius)
    move(to: Point(x + r, y))
    cubic(Point(x + r, y + k), Point(x + k, y + r), to: Point(x, y + r))
    cubic(Point(x - k, y + r), Point(x - r, y + k), to: Point(x - r, y))
    cubic(Point(x - r, y - k), Point(x - k, y - r), to: Point(x, y - r))
    cubic(Point(x + k, y - r), Point(x + r, y - k), to: Point(x + r, y))
    close()
  }

  public static func rectangle(_ rect: Rect) -> Path { Path { $0.rectangle(rect) } }
}
