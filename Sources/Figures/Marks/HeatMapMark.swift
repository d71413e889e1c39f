public import Calculus
public import Graphics

/// A color for each value of a field, as an image: for fields too fine for bands.
public struct HeatMapMark: Mark {
  /// The values in the middles of equal cells, row by row from the lowest y; what is not finite is left open.
  public var values: [Double]
  public var columns: Int
  public var rows: Int
  public var domain: Extent
  public var scale: ColorScale
  /// Where the image is seen, as closed lines; nil for everywhere.
  ///
  /// Pixels along its border are taken from within.
  public var region: [Polyline]?

  /// A heat map; nil unless there is one value for each cell.
  public init?(_ values: [Double], columns: Int, rows: Int, domain: Extent, scale: ColorScale) {
    guard columns > 0, rows > 0, values.count == columns * rows else { return nil }
    self.values = values
    self.columns = columns
    self.rows = rows
    self.domain = domain
    self.scale = scale
  }

  public var extent: Extent? { domain }
  public var coversFrame: Bool { true }

  /// So many shades look continuous, and a file of at most 256 colors is a third of the size.
  private static let shades = 240

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let corners = (frame.point(domain.x.lower, domain.y.upper), frame.point(domain.x.upper, domain.y.lower))
    let rect = Rect(
      x: corners.0.x, y: corners.0.y, width: corners.1.x - corners.0.x, height: corners.1.y - corners.0.y)
    let image = PlacedImage(width: columns, height: rows, pixels: pixels, rect: rect, isSmooth: true)
    drawing.group(clip: domain.isClipped(by: frame) ? .rectangle(frame.rect) : nil) { drawing in
      let border = region.map { region in Path { path in for ring in region { path.add(ring, in: frame) } } }
      drawing.group(clip: border) { $0.image(image) }
    }
  }

  /// From the top row down.
  private var pixels: [UInt32] {
    let palette = (0...Self.shades).map { scale.map.map(Double($0) / Double(Self.shades)).pixel }
    let values = region == nil ? values : extended
    var pixels: [UInt32] = []
    pixels.reserveCapacity(values.count)
    for row in (0..<rows).reversed() {
      for value in values[row * columns..<(row + 1) * columns] {
        let part = min(1, max(0, scale.part(of: value)))
        pixels.append(value.isFinite ? palette[Int((part * Double(Self.shades)).rounded())] : 0)
      }
    }
    return pixels
  }

  /// The values, with those of finite neighbors in the two cells next to a border.
  private var extended: [Double] {
    var values = values
    for _ in 0..<2 {
      let known = values
      for index in known.indices where !known[index].isFinite {
        let (row, column) = (index / columns, index % columns)
        var (sum, count) = (0.0, 0.0)
        for j in max(0, row - 1)...min(rows - 1, row + 1) {
          for i in max(0, column - 1)...min(columns - 1, column + 1) where known[j * columns + i].isFinite {
            sum += known[j * columns + i]
            count += 1
          }
        }
        if count > 0 { values[index] = sum / count }
      }
    }
    return values
  }
}
