public import Calculus
public import Graphics

/// The plane as an image, each start in the color of the minimum that it arrives at; gray for those that do not arrive.
public struct BasinMark: Mark {
  public var map: BasinMap
  /// What the image covers: each start is the middle of a pixel.
  public var domain: Extent

  public init(_ map: BasinMap) {
    self.map = map
    let extent = Extent(map.grid)
    domain = Extent(
      x: extent.x.grown(by: map.grid.axes[0].step / 2), y: extent.y.grown(by: map.grid.axes[1].step / 2))
  }

  public var extent: Extent? { domain }
  public var coversFrame: Bool { true }

  /// The color of a basin among so many, and that of starts that do not arrive for a negative index.
  ///
  /// After the colors of the theme's series come lighter ones of the same hues.
  static func color(_ index: Int, of count: Int, _ theme: Theme) -> Color {
    // Darker than all basins where these are gray themselves.
    guard index >= 0 || !theme.isMonochrome else { return theme.text.mixed(with: theme.page, 0.2) }
    guard index >= 0 else { return theme.quiet.mixed(with: theme.page, 0.6) }
    if theme.isMonochrome {
      let part = count > 1 ? Double(index) / Double(count - 1) : 0
      return theme.text.mixed(with: theme.page, 0.55 + 0.4 * part)
    }
    return theme.color(.series(index % 6)).mixed(with: theme.page, [0.36, 0.68, 0.12][index / 6 % 3])
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let corners = (frame.point(domain.x.lower, domain.y.upper), frame.point(domain.x.upper, domain.y.lower))
    let rect = Rect(
      x: corners.0.x, y: corners.0.y, width: corners.1.x - corners.0.x, height: corners.1.y - corners.0.y)
    let (columns, rows) = (map.grid.axes[0].count, map.grid.axes[1].count)
    let palette = (-1..<map.minima.count).map { Self.color($0, of: map.minima.count, theme).pixel }
    var pixels: [UInt32] = []
    pixels.reserveCapacity(map.basins.count)
    for row in (0..<rows).reversed() {
      for basin in map.basins[row * columns..<(row + 1) * columns] { pixels.append(palette[basin + 1]) }
    }
    let image = PlacedImage(width: columns, height: rows, pixels: pixels, rect: rect, isSmooth: false)
    drawing.group(clip: domain.isClipped(by: frame) ? .rectangle(frame.rect) : nil) { $0.image(image) }
  }
}

/// Numbers at points, counted from 1, each on a disk in the page's color.
public struct NumberMark: Mark {
  public var points: [(x: Double, y: Double)]

  public init(_ points: [(x: Double, y: Double)]) {
    self.points = points
  }

  public var extent: Extent? { nil }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    for (index, point) in points.enumerated() {
      let place = frame.point(point.x, point.y)
      guard frame.rect.contains(place) else { continue }
      let label = Label(plain: "\(index + 1)")
      let extent = label.measure(size: Measures.tickLabel)
      let radius = max(7.5, extent.width / 2 + 3)
      drawing.fill(theme.page) { $0.circle(center: place, radius: radius) }
      drawing.stroke(theme.text, StrokeStyle(width: 1)) { $0.circle(center: place, radius: radius) }
      drawing.text(
        label.placed(
          at: place + Offset(0, PlaneLayout.tickText.ascent / 2), anchor: .middle,
          size: Measures.tickLabel, color: theme.text))
    }
  }
}
