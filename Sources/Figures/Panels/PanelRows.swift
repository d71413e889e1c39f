import Graphics

/// The figures of a panel on their way to the page.
struct PanelRows {
  private(set) var figures: [any Figure]
  private let columns: Int

  init(_ figures: [any Figure], columns: Int) {
    self.figures = figures
    self.columns = columns
  }

  /// Gives the figures the colors and the language of the panel, and titles that are smaller than its own.
  mutating func dress(for panel: PanelFigure) {
    for index in figures.indices {
      figures[index].page.theme = panel.page.theme
      figures[index].page.night = nil
      figures[index].page.background = nil
      figures[index].page.language = panel.page.language
      if var plane = figures[index] as? PlaneFigure {
        plane.titleSize = Measures.axisLabel
        figures[index] = plane
      } else if var space = figures[index] as? SpaceFigure {
        space.titleSize = Measures.axisLabel
        figures[index] = space
      }
    }
  }

  /// Gives all figures the limits that hold those of all, and says what plane axes are once a row and a column.
  mutating func share(_ axes: Set<FigureAxis>) {
    let limits = figures.map { FigureLimits($0) }
    let labels = figures.map { figure in (figure as? PlaneFigure).map { (x: $0.x.label, y: $0.y.label) } }
    for axis in axes {
      let own = limits.compactMap { $0[axis] }
      guard let first = own.first else { continue }
      let all = own.dropFirst().reduce(first) { $0.union($1) }
      for index in figures.indices { limits[index].set(all, axis, in: &figures[index]) }
    }
    for index in figures.indices {
      guard var plane = figures[index] as? PlaneFigure else { continue }
      let below = index + columns
      if axes.contains(.x), below < figures.count, let below = labels[below], below.x == plane.x.label {
        plane.x.label = nil
      }
      if axes.contains(.y), index % columns > 0, let beside = labels[index - 1], beside.y == plane.y.label {
        plane.y.label = nil
      }
      figures[index] = plane
    }
  }

  /// The color bar that says what those of several figures say, taken off them; nil where there is no such.
  mutating func takeCommonBar() -> ColorBar? {
    let bars = figures.compactMap { ($0 as? any ColoredFigure)?.colorBar }
    guard bars.count > 1, let first = bars.first, bars.allSatisfy({ $0 == first }) else { return nil }
    for index in figures.indices {
      guard var colored = figures[index] as? any ColoredFigure else { continue }
      colored.colorBar = nil
      figures[index] = colored
    }
    return first
  }

  /// Gives each figure its part of the page; a height where the panel has one.
  mutating func set(width: Double, height: Double?) {
    for index in figures.indices {
      figures[index].page.width = width
      if let height { figures[index].page.height = height }
    }
  }

  /// Gives all frames the same room left and right, and frames of one row the same above and below.
  ///
  /// Color bars stand beside some frames only: those of one column have the same room then.
  mutating func align() {
    let insets = figures.map { ($0 as? any FramedFigure)?.insets }
    let hasBars = figures.contains { ($0 as? PlaneFigure)?.colorBar != nil }
    for index in figures.indices {
      guard var framed = figures[index] as? any FramedFigure else { continue }
      var least = Insets(all: 0)
      for (other, room) in insets.enumerated() {
        guard let room else { continue }
        if !hasBars || other % columns == index % columns {
          least = least.union(Insets(top: 0, left: room.left, bottom: 0, right: room.right))
        }
        if other / columns == index / columns {
          least = least.union(Insets(top: room.top, left: 0, bottom: room.bottom, right: 0))
        }
      }
      framed.leastInsets = least
      figures[index] = framed
    }
  }

  /// Makes those figures of a row whose shape is free as high as the highest.
  mutating func stretch() {
    for start in stride(from: 0, to: figures.count, by: columns) where columns > 1 {
      let row = start..<min(start + columns, figures.count)
      let heights = row.map { figures[$0].drawing().size.height }
      guard let most = heights.max() else { continue }
      for (index, height) in zip(row, heights) where height < most && figures[index].page.height == nil {
        if figures[index] is SpaceFigure || (figures[index] as? PlaneFigure)?.hasFreeShape == true {
          figures[index].page.height = most
        }
      }
    }
  }

  /// The room above the frames of the first row and below those of the last one.
  var sides: Insets {
    let insets = figures.map { ($0 as? any FramedFigure)?.insets }
    let last = (figures.count - 1) / columns * columns
    return Insets(
      top: insets.prefix(columns).compactMap { $0?.top }.max() ?? 2 * Measures.pageAir, left: 0,
      bottom: insets[last...].compactMap { $0?.bottom }.max() ?? 2 * Measures.pageAir, right: 0)
  }
}
