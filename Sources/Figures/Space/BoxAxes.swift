import Graphics
import Visibility

/// Ticks, their labels and the names of the three axes of a box, placed outside of it.
struct BoxAxes {
  struct Tick {
    var axis: BoxAxis
    var value: Double
    var start: Point
    var end: Point
    var label: Label
    /// How large the label is: measured once, for a page is laid out several times.
    var extent: LabelExtent
    var center: Point
    var isLabeled = true
  }

  struct Name {
    var label: Label
    var center: Point
    /// Whether it is written upward, as a long name of the vertical axis is.
    var isTurned = false
  }

  private(set) var ticks: [Tick] = []
  private(set) var names: [Name] = []
  /// What all words take of the page.
  private(set) var bounds: Rect
  /// Below the surface the vertical axis measures nothing.
  private let heights: Limits

  init(_ frame: SpaceFrame, labels: [Label?], heights: Limits) {
    self.heights = heights
    bounds = Self.bounds(frame)
    for (axis, label) in zip([BoxAxis.z, .x, .y], [labels[2], labels[0], labels[1]]) {
      add(BoxEdge(axis, in: frame), label, frame.limits(axis))
    }
    unlabelCrowded()
    for tick in ticks where tick.isLabeled { bounds = bounds.union(Self.rect(tick)) }
    for name in names { bounds = bounds.union(Self.rect(name)) }
  }

  private mutating func add(_ edge: BoxEdge, _ label: Label?, _ limits: Limits) {
    let length = (edge.end - edge.start).length
    // An axis that is seen end-on has no room for ticks.
    guard length > 30 else { return }
    // Nor has one that perspective lays across the middle of the box.
    let across = (edge.end - edge.start).perpendicular
    let way = edge.start - bounds.center
    guard abs(across.dx * way.dx + across.dy * way.dy) > 12 * length else { return }
    let wanted = min(7, max(3, Int(length / (edge.axis == .z ? 34 : 38))))
    // Fewer ticks rather than a label left out here and there: a scale with gaps is hard to read.
    var own = ticks(on: edge, Ticks(limits, about: wanted))
    for fewer in (2..<wanted).reversed() where Self.isCrowded(own) {
      own = ticks(on: edge, Ticks(limits, about: fewer))
    }
    ticks += own
    let middle = (limits.lower + limits.upper) / 2
    let direction = edge.outward(at: middle)
    let reach =
      own.map { Measures.tickLength + Measures.tickAir + 2 * Self.support($0.extent, direction) }.max() ?? 0
    guard let label else { return }
    let size = label.measure(size: Measures.axisLabel)
    let isTurned = edge.axis == .z && size.width > 26
    let (width, height) = isTurned ? (size.height, size.width) : (size.width, size.height)
    let support = abs(direction.dx) * width / 2 + abs(direction.dy) * height / 2
    let page = edge.page(edge.position(middle))
    let center = page + direction * (reach + Measures.labelAir * 0.7 + support)
    names.append(Name(label: label, center: center, isTurned: isTurned))
  }

  private func ticks(on edge: BoxEdge, _ values: Ticks) -> [Tick] {
    zip(values.values, TickLabels.labels(values)).compactMap { value, text in
      guard edge.axis != .z || value >= heights.lower - 1e-9 * heights.length else { return nil }
      let page = edge.page(edge.position(value))
      let outward = edge.outward(at: value)
      let extent = text.measure(size: Measures.tickLabel)
      let center =
        page + outward * (Measures.tickLength + Measures.tickAir - 1 + Self.support(extent, outward))
      return Tick(
        axis: edge.axis, value: value, start: page, end: page + outward * Measures.tickLength, label: text,
        extent: extent, center: center)
    }
  }

  /// Claims that labels of neighboring ticks touch.
  private static func isCrowded(_ ticks: [Tick]) -> Bool {
    zip(ticks, ticks.dropFirst()).contains { withAir(rect($0)).intersects(rect($1)) }
  }

  /// A label with what has to stay free around it.
  private static func withAir(_ rect: Rect) -> Rect {
    Rect(x: rect.left - 2, y: rect.top - 0.5, width: rect.width + 4, height: rect.height + 1)
  }

  /// How far a label reaches from its center in a direction.
  private static func support(_ extent: LabelExtent, _ direction: Offset) -> Double {
    abs(direction.dx) * extent.width / 2 + abs(direction.dy) * extent.height / 2
  }

  /// Where two labels would touch, the later one goes: first one end of each axis, then the other ends, then the rest.
  private mutating func unlabelCrowded() {
    var taken: [Rect] = names.map { Self.rect($0) }
    var waiting: [Int] = []
    var rest: [Int] = []
    func isFree(_ index: Int) -> Bool {
      let room = Self.withAir(Self.rect(ticks[index]))
      return !taken.contains(where: room.intersects)
    }
    for axis in [BoxAxis.z, .x, .y] {
      let own = ticks.indices.filter { ticks[$0].axis == axis }
      guard let first = own.first, let last = own.last else { continue }
      // The upper end of the vertical axis is far from the others.
      let ends = axis == .z ? [last, first] : [first, last]
      let chosen = ends.first(where: isFree) ?? ends[0]
      taken.append(Self.rect(ticks[chosen]))
      waiting += ends.filter { $0 != chosen }
      rest += own.dropFirst().dropLast()
    }
    for index in waiting + rest {
      if isFree(index) {
        taken.append(Self.rect(ticks[index]))
      } else {
        ticks[index].isLabeled = false
      }
    }
  }

  static func rect(_ tick: Tick) -> Rect { rect(tick.extent, tick.center) }

  static func rect(_ name: Name) -> Rect {
    let rect = rect(name.label, name.center, Measures.axisLabel)
    guard name.isTurned else { return rect }
    return Rect(
      x: name.center.x - rect.height / 2, y: name.center.y - rect.width / 2, width: rect.height,
      height: rect.width)
  }

  static func rect(_ label: Label, _ center: Point, _ size: Double) -> Rect {
    rect(label.measure(size: size), center)
  }

  private static func rect(_ extent: LabelExtent, _ center: Point) -> Rect {
    Rect(
      x: center.x - extent.width / 2, y: center.y - extent.height / 2, width: extent.width,
      height: extent.height)
  }

  /// What the box itself takes of the page.
  static func bounds(_ frame: SpaceFrame) -> Rect {
    var corners: [Point] = []
    for x in [-1, 1] {
      for y in [-1, 1] {
        for z in [-1, 1] { corners.append(frame.projection(frame.corner(x, y, z)).point) }
      }
    }
    let (left, right) = (corners.map(\.x).min() ?? 0, corners.map(\.x).max() ?? 0)
    let (top, bottom) = (corners.map(\.y).min() ?? 0, corners.map(\.y).max() ?? 0)
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }
}

extension BoxEdge {
  /// The page's place of a position.
  func page(_ position: Vector3) -> Point { projection(position).point }
}

extension Rect {
  /// The smallest rectangle that holds both.
  func union(_ other: Rect) -> Rect {
    let (left, top) = (min(self.left, other.left), min(self.top, other.top))
    return Rect(
      x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
  }
}
