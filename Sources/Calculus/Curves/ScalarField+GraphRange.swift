extension ScalarField {
  /// The range of values that a graph over a range of x should show; nil where f has no finite value there.
  ///
  /// It is the whole range of f, unless f has a pole: then it is what most of the graph needs. With `positive`, only
  /// positive values count.
  package func graphRange(over domain: ClosedRange<Double>, positive: Bool = false) -> ClosedRange<Double>? {
    let count = 1000
    let xs = (0...count).map { index in
      let part = Double(index) / Double(count)
      return domain.lowerBound * (1 - part) + domain.upperBound * part
    }
    let all = kernel.values(columns: [xs]).map { $0.isFinite && (!positive || $0 > 0) ? $0 : .nan }
    let values = all.filter(\.isFinite).sorted()
    guard let least = values.first, let most = values.last else { return nil }
    guard !positive, hasPole(xs, all) else { return least...most }
    let low = values[values.count / 16]
    let high = values[values.count - 1 - values.count / 16]
    let room = (high - low) / 2
    return max(least, low - room)...min(most, high + room)
  }

  /// Claims that |f| grows without limit at the largest of its samples, or beside it.
  private func hasPole(_ xs: [Double], _ values: [Double]) -> Bool {
    func size(_ index: Int) -> Double { values[index].isFinite ? abs(values[index]) : -1 }
    guard let largest = values.indices.max(by: { size($0) < size($1) }), size(largest) > 0 else {
      return false
    }
    var center = xs[largest]
    var best = size(largest)
    var reach = (xs[xs.count - 1] - xs[0]) / Double(xs.count - 1)
    for _ in 0..<50 {
      reach /= 2
      for x in [center - reach, center + reach] where x >= xs[0] && x <= xs[xs.count - 1] {
        let value = abs(kernel.value(at: [x]))
        if value.isFinite, value > best { (center, best) = (x, value) }
      }
    }
    // A sample may stand on the pole, where rounding leaves 1.6e16 of the tangent: its neighbors tell.
    let neighbors = [largest - 1, largest + 1].filter { values.indices.contains($0) && size($0) >= 0 }
    return best > 1e4 * (neighbors.map(size).min() ?? size(largest))
  }
}
