/// The direction of −∇f as it looks on a page, of length one everywhere.
///
/// Places are on the page, measured from the domain's lower corner: the flow of a place x of the plane with scales S is
/// −S ∇f, which goes along the same lines as −∇f does.
struct PageFlow: Sendable {
  let slopes: PlaneSlopes
  /// The page units of a data unit.
  let scale: SIMD2<Double>
  let origin: SIMD2<Double>
  /// The size of the domain on the page.
  let size: SIMD2<Double>

  init(_ field: ScalarField, over domain: Domain, metric: PageMetric) {
    slopes = PlaneSlopes(field, over: domain)
    scale = SIMD2(metric.x, metric.y)
    origin = SIMD2(domain.ranges[0].lowerBound, domain.ranges[1].lowerBound)
    let end = SIMD2(domain.ranges[0].upperBound, domain.ranges[1].upperBound)
    size = (end - origin) * scale
  }

  func place(_ x: Double, _ y: Double) -> SIMD2<Double> { (SIMD2(x, y) - origin) * scale }
  func point(_ place: SIMD2<Double>) -> SIMD2<Double> { origin + place / scale }

  func contains(_ place: SIMD2<Double>) -> Bool {
    place.x >= 0 && place.y >= 0 && place.x <= size.x && place.y <= size.y
  }

  /// Downhill; nil where the gradient is zero or not finite.
  func direction(at place: SIMD2<Double>) -> SIMD2<Double>? {
    guard let slope = slopes.slope(at: point(place)) else { return nil }
    let flow = -slope * scale
    let length = [flow.x, flow.y].length
    return length > 0 && length.isFinite ? flow / length : nil
  }

  /// The derivative of the direction with respect to the place: two columns; nil where there is none.
  func turning(at place: SIMD2<Double>) -> (SIMD2<Double>, SIMD2<Double>)? {
    let point = point(place)
    guard let slope = slopes.slope(at: point), let curvature = slopes.curvature(at: point) else { return nil }
    let flow = -slope * scale
    let length = [flow.x, flow.y].length
    guard length > 0 else { return nil }
    let direction = flow / length
    func column(_ second: SIMD2<Double>, _ factor: Double) -> SIMD2<Double> {
      let change = -second * scale / (factor * length)
      return change - direction * (direction * change).sum()
    }
    let first = column(SIMD2(curvature.xx, curvature.xy), scale.x)
    let second = column(SIMD2(curvature.xy, curvature.yy), scale.y)
    let all = [first.x, first.y, second.x, second.y]
    return all.isFinite ? (first, second) : nil
  }
}
