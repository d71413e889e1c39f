import Graphics

extension Stroker {
  static func dashed(_ points: [Point], isClosed: Bool, _ pattern: [Double]) -> [[Point]] {
    guard points.count > 1 else { return [points] }
    // Dashes too fine to be seen are a line.
    let period = pattern.reduce(0, +)
    let length = zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
    guard length / period < 100_000 else { return [points] }
    let all = isClosed ? points + [points[0]] : points
    var dashes: [[Point]] = []
    var current: [Point] = [all[0]]
    var index = 0
    var left = pattern[0]
    for (start, end) in zip(all, all.dropFirst()) {
      let vector = end - start
      let length = vector.length
      var done = 0.0
      while length - done > left {
        done += left
        let point = start + vector * (done / length)
        if index % 2 == 0 {
          current.append(point)
          dashes.append(current)
        }
        current = [point]
        index = (index + 1) % pattern.count
        left = pattern[index]
      }
      left -= length - done
      if index % 2 == 0 { current.append(end) }
    }
    if index % 2 == 0, current.count > 1 { dashes.append(current) }
    return dashes.map { withoutRepeats($0[...], isClosed: false) }
  }
}
