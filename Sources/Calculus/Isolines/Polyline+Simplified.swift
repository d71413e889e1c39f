extension Polyline {
  /// The line with as few of its points as keep it within the tolerance: by Ramer, Douglas and Peucker.
  ///
  /// Distances are measured in tolerances, so that 1 is a tolerance on each axis. A tolerance of zero only leaves out
  /// points on straight stretches. The ends of an open line stay.
  public func simplified(to tolerance: LineTolerance) -> Polyline {
    guard count > 2 else { return self }
    let scaleX = tolerance.x > 0 ? 1 / tolerance.x : 1e12 / max(1e-300, spread(x))
    let scaleY = tolerance.y > 0 ? 1 / tolerance.y : 1e12 / max(1e-300, spread(y))
    var kept = [Bool](repeating: false, count: count)
    kept[0] = true
    var open: [(Int, Int)]
    if isClosed {
      // The point farthest from the first one is the second end.
      let far = (1..<count).max {
        square((x[$0] - x[0]) * scaleX, (y[$0] - y[0]) * scaleY)
          < square((x[$1] - x[0]) * scaleX, (y[$1] - y[0]) * scaleY)
      }!
      kept[far] = true
      open = [(0, far), (far, count)]
    } else {
      kept[count - 1] = true
      open = [(0, count - 1)]
    }
    while let (first, last) = open.popLast() {
      guard let (index, distance) = farthest(first, last, scaleX, scaleY), distance > 1 else { continue }
      kept[index] = true
      open.append((first, index))
      open.append((index, last))
    }
    return picking(kept)
  }

  private func spread(_ numbers: [Double]) -> Double {
    (numbers.max() ?? 0) - (numbers.min() ?? 0)
  }

  private func square(_ a: Double, _ b: Double) -> Double { a * a + b * b }

  /// The point between two places that lies farthest from the segment between them; `last` may be `count`.
  private func farthest(
    _ first: Int, _ last: Int, _ scaleX: Double, _ scaleY: Double
  ) -> (index: Int, distance: Double)? {
    guard last - first > 1 else { return nil }
    let end = last == count ? 0 : last
    let (dx, dy) = ((x[end] - x[first]) * scaleX, (y[end] - y[first]) * scaleY)
    let length = square(dx, dy)
    var best = (index: first, distance: 0.0)
    for index in first + 1..<last {
      let (u, v) = ((x[index] - x[first]) * scaleX, (y[index] - y[first]) * scaleY)
      let part = length > 0 ? min(1, max(0, (u * dx + v * dy) / length)) : 0
      let distance = square(u - part * dx, v - part * dy)
      if distance > best.distance { best = (index, distance) }
    }
    return best
  }

  private func picking(_ kept: [Bool]) -> Polyline {
    var (xs, ys): ([Double], [Double]) = ([], [])
    for index in kept.indices where kept[index] {
      xs.append(x[index])
      ys.append(y[index])
    }
    return Polyline(x: xs, y: ys, isClosed: isClosed)
  }
}
