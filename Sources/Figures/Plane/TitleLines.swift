import Graphics

/// A title that fits a page: smaller where it must be, then in its short form, then in lines.
struct TitleLines {
  let lines: [Label]
  let size: Double

  /// The smallest size that a title is set in before words are left out or broken.
  private static let smallest = 11.5

  init(_ title: Label?, short: Label?, width: Double, size wanted: Double = Measures.title) {
    guard let title else {
      (lines, size) = ([], wanted)
      return
    }
    let room = width - 2 * Measures.pageAir
    for label in [title, short].compactMap({ $0 }) {
      let natural = label.measure(size: wanted).width
      if natural * min(1, Self.smallest / wanted) <= room {
        (lines, size) = ([label], min(wanted, wanted * room / natural))
        return
      }
    }
    size = wanted * 0.9
    lines = title.wrapped(to: room, size: size)
  }

  private var extents: [LabelExtent] { lines.map { $0.measure(size: size) } }

  var height: Double { extents.reduce(0) { $0 + $1.height } + Double(max(0, lines.count - 1)) * Self.leading }
  private static let leading = 3.0

  /// The distance of each baseline from the top.
  var baselines: [Double] {
    var top = 0.0
    return extents.map { extent in
      defer { top += extent.height + Self.leading }
      return top + extent.ascent
    }
  }
}
