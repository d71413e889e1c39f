import Graphics

/// The labels at the ticks of axes through the origin, each on the side of its axis where it hides least of the data.
struct OriginAxisLabels {
  let axes: OriginAxes
  /// Points of the page that the data covers.
  let occupied: [Point]

  /// A label in one of its places.
  struct Word {
    let label: Label
    let at: Point
    let anchor: TextAnchor

    /// What it covers, with a little air.
    var box: Rect {
      let extent = label.measure(size: Measures.tickLabel)
      return Rect(
        x: at.x - anchor.fraction * extent.width - 2, y: at.y - extent.ascent - 2, width: extent.width + 4,
        height: extent.ascent + max(0, extent.descent - PlaneLayout.tickText.descent) + 4)
    }
  }

  private static let air = 3 + Measures.tickAir

  /// All labels; both axes share one zero.
  func words(_ layout: PlaneLayout) -> [Word] {
    let (frame, crossing) = (axes.frame, axes.crossing)
    let sharesZero = frame.x.limits.contains(0) && frame.y.limits.contains(0)
    let xWords = layout.xTicks.filter { $0.value != 0 || !sharesZero }.map { tick in
      let x = frame.x(tick.value)
      let descent = max(
        0, tick.label.measure(size: Measures.tickLabel).descent - PlaneLayout.tickText.descent)
      let below = crossing.y + Self.air + layout.xTickText.ascent
      let above = crossing.y - Self.air - descent
      return best(
        tick.label,
        [(x, below, .middle), (x, above, .middle), (x + 4, below, .start), (x - 4, below, .end)])
    }
    let yWords = layout.yTicks.filter { $0.value != 0 || !sharesZero }.map { tick in
      let y = frame.y(tick.value) + PlaneLayout.middle(tick.label)
      return best(tick.label, [(crossing.x - Self.air, y, .end), (crossing.x + Self.air, y, .start)])
    }
    let below = crossing.y + 6 + PlaneLayout.tickText.ascent
    let (left, right, above) = (crossing.x - 7, crossing.x + 7, crossing.y - 6)
    let zero = best(
      Label(plain: "0"),
      [(left, below, .end), (right, below, .start), (right, above, .start), (left, above, .end)])
    return xWords + yWords + (sharesZero ? [zero] : [])
  }

  /// The first of the places that hides least.
  private func best(_ label: Label, _ places: [(x: Double, y: Double, anchor: TextAnchor)]) -> Word {
    let words = places.map { Word(label: label, at: Point($0.x, $0.y), anchor: $0.anchor) }
    return words.min { hidden($0) < hidden($1) } ?? words[0]
  }

  private func hidden(_ word: Word) -> Int {
    let box = word.box
    return occupied.lazy.filter(box.contains).count
  }
}
