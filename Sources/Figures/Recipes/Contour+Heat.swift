import Calculus
import Graphics

extension Contour {
  /// Pixels of a heat map on its longer side: about two points of a page each, or as many as the grid has cells.
  private static let pixels = 240

  /// The heat map of the field; nil where f is finite nowhere.
  func heatMark() -> HeatMapMark? {
    let extent = Extent(grid)
    let longest = max(extent.x.length, extent.y.length)
    let finest = min(1000, max(Self.pixels, grid.axes.map(\.count).max() ?? 0))
    func count(_ limits: Limits) -> Int {
      max(2, Int((Double(finest) * (limits.length / longest)).rounded()))
    }
    let (columns, rows) = (count(extent.x), count(extent.y))
    func middles(_ limits: Limits, _ count: Int) -> [Double] {
      (0..<count).map { limits.lower + (Double($0) + 0.5) / Double(count) * limits.length }
    }
    let values = field.values(onRectangle: middles(extent.x, columns), middles(extent.y, rows))
    guard let scale = heatScale(values) else { return nil }
    return HeatMapMark(values, columns: columns, rows: rows, domain: extent, scale: scale)
  }

  /// Levels by decades mean colors by decades; a diverging map has zero in its middle.
  private func heatScale(_ values: [Double]) -> ColorScale? {
    let map = colorMap ?? .viridis
    if let colorRange {
      let decades = levels.isByDecades(for: values) ? colorRange.byDecades : nil
      return ColorScale(
        decades ?? colorRange, map: map,
        transform: decades != nil ? .log : map == .diverging ? .symmetric : .linear)
    }
    if levels.isByDecades(for: values), let positive = values.filter({ $0 > 0 }).finiteRange,
      let limits = Limits(max(positive.lowerBound, positive.upperBound * 1e-3), positive.upperBound)
    {
      return ColorScale(limits, map: map, transform: .log)
    }
    guard let range = Levels.typicalRange(of: values) else { return nil }
    let limits =
      Limits(range.lowerBound, range.upperBound)
      ?? Limits(range.lowerBound - 0.5, range.lowerBound + 0.5) ?? .unit
    return ColorScale(limits, map: map, transform: map == .diverging ? .symmetric : .linear)
  }
}
