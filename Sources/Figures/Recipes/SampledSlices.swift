public import Calculus

/// What a figure of slices shows: the surface, the value at the point, and the slope along each axis.
public struct SampledSlices: Sendable {
  public let surface: SampledSurface
  public let value: Double
  /// The partial derivatives at the point by the scheme.
  public let slopes: [PartialDerivative]
  /// The same by the rules of differentiation or an extrapolation.
  public let exact: [Double]

  /// Nil where f or one of its slopes is no finite number at the point.
  init?(_ slices: Slices) throws(LevelsError) {
    let point = [slices.point.x, slices.point.y]
    value = slices.field.value(at: point)
    slopes = slices.field.gradient(at: point, by: slices.scheme).partials
    exact = slices.field.gradient(at: point, by: .exact).components
    guard value.isFinite, slopes.count == 2, slopes.allSatisfy(\.derivative.isFinite) else { return nil }
    surface = try slices.surface.sampled()
  }
}
