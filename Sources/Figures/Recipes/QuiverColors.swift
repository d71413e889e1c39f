import Calculus
import Elementary
import Graphics

/// The colors of the arrows of a quiver, one for each sample that has an arrow.
struct QuiverColors {
  /// Nil if color stands for nothing.
  let colors: ArrowColors?

  /// Decades below the largest value that a logarithmic scale shows.
  private static let errorSpan = 1e-6
  private static let magnitudeSpan = 1e-3

  init(_ quiver: Quiver, _ samples: [QuiverMark.Sample]) {
    let values: [Double]
    switch quiver.usedColoring {
    case .none:
      colors = nil
      return
    case .magnitude: values = samples.map { VectorNorm.norm($0.dx, $0.dy) }
    case .angle:
      // A zero vector points nowhere.
      values = samples.map { $0.dx == 0 && $0.dy == 0 ? .nan : Elementary.atan2($0.dy, $0.dx) }
    case .value: values = samples.map { quiver.field.value(at: [$0.x, $0.y]) }
    case .error:
      let sign = quiver.sign == .minus ? -1.0 : 1.0
      values = samples.map { sample in
        let exact = quiver.field.gradient(at: [sample.x, sample.y], by: .exact).components
        let (dx, dy) = (sample.dx - sign * exact[0], sample.dy - sign * exact[1])
        return dx.isFinite && dy.isFinite ? VectorNorm.norm(dx, dy) : .nan
      }
    }
    let scale = quiver.givenScale ?? Self.scale(quiver, values)
    colors = ArrowColors(values, scale: Self.legible(scale, on: quiver.page))
  }

  private static func scale(_ quiver: Quiver, _ values: [Double]) -> ColorScale {
    switch quiver.usedColoring {
    case .angle:
      return ColorScale(Limits(-.pi, .pi) ?? .unit, map: quiver.colorMap ?? .cyclic)
    case .error: return positive(values, span: errorSpan, isLog: true, quiver.colorMap)
    case .magnitude:
      return positive(values, span: magnitudeSpan, isLog: isUneven(values), quiver.colorMap)
    case .value, .none:
      let map = quiver.colorMap ?? .viridis
      return ColorScale(
        Limits(holding: values) ?? .unit, map: map, transform: map == .diverging ? .symmetric : .linear)
    }
  }

  /// From zero up, or by decades.
  private static func positive(
    _ values: [Double], span: Double, isLog: Bool, _ map: NamedColorMap?
  ) -> ColorScale {
    let map = map ?? .viridis
    let most = values.filter(\.isFinite).max() ?? 0
    let least = values.filter { $0 > 0 }.min() ?? 0
    if isLog, let limits = Limits(max(least, most * span), most) {
      return ColorScale(limits, map: map, transform: .log)
    }
    return ColorScale(Limits(0, most) ?? .unit, map: map)
  }

  /// Claims that most values would have one color.
  private static func isUneven(_ values: [Double]) -> Bool {
    let stride = max(1, values.count / 4096)
    let some = values.indices.lazy.filter { $0 % stride == 0 }.map { values[$0] }.sorted()
    guard let most = values.max(), !some.isEmpty else { return false }
    return some[some.count / 2] < SampledQuiver.stubs * most
  }

  /// Thin lines need more contrast to the page than areas: light colors are left out on a light page, dark ones on a
  /// dark one, and all colors of a loop are moved away from the page.
  private static func legible(_ scale: ColorScale, on page: Page) -> ColorScale {
    var scale = scale
    let isDark = page.theme.page.red < 128
    switch scale.map {
    case .viridis, .cividis:
      scale.shades = page.night != nil ? 0.12...0.85 : isDark ? 0.25...1 : 0...0.85
    case .cyclic, .diverging:
      let gray = Color(0x70757c)
      scale.tint = ColorScale.Tint(page.night != nil ? gray : page.theme.text, part: 0.3)
    }
    return scale
  }
}

extension Quiver {
  /// The coloring, with what follows from the lengths where none is asked for.
  var usedColoring: Coloring {
    coloring ?? (lengths.mode == .constant && companions.isEmpty ? .magnitude : .none)
  }

  /// Claims that colors stand for a quantity that has no natural ends.
  public var colorsStandForValues: Bool {
    switch usedColoring {
    case .magnitude, .value, .error: true
    case .angle, .none: false
    }
  }

  /// The scale between the ends that were given; by decades for errors, which have no other.
  fileprivate var givenScale: ColorScale? {
    colorRange.map { range in
      let map = colorMap ?? .viridis
      return ColorScale(
        range, map: map,
        transform: usedColoring == .error ? .log : map == .diverging ? .symmetric : .linear)
    }
  }
}
