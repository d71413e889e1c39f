import Calculus
import Elementary

/// The directional derivatives of a field at a point, each computed by itself along its direction.
public struct SampledRose: Sendable {
  public struct Slope: Sendable {
    /// Of length one.
    public let direction: (x: Double, y: Double)
    public let slope: Double
  }

  /// Counterclockwise from the direction of the first variable.
  public let slopes: [Slope]
  public let gradient: [Double]
  /// ‖∇f‖, the largest of all slopes.
  public let norm: Double
  /// The direction of the gradient.
  public let steepest: Slope
  let background: Isolines?
  let ownLevel: Isolines?

  init?(_ rose: SlopeRose) {
    let point = [rose.point.x, rose.point.y]
    gradient = rose.field.gradient(at: point, by: rose.scheme).components
    guard gradient.count == 2, gradient.allSatisfy(\.isFinite) else { return nil }
    norm = Elementary.hypot(gradient[0], gradient[1])
    guard norm > 0, norm.isFinite else { return nil }
    let gradient = gradient
    slopes = (0..<SlopeRose.directionCount).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(SlopeRose.directionCount)
      let direction = (x: Elementary.cos(angle), y: Elementary.sin(angle))
      return Slope(
        direction: direction,
        slope: Self.slope(rose, direction) ?? gradient[0] * direction.x + gradient[1] * direction.y)
    }
    steepest = Slope(direction: (gradient[0] / norm, gradient[1] / norm), slope: norm)
    let samples = PlaneSamples(rose.field, on: rose.grid)
    let tolerance = rose.grid.axes.map { ($0.last - $0.first) / 4000 }
    func isolines(_ levels: [Double]) -> Isolines {
      Isolines(
        of: rose.field, samples.refined(rose.field, at: levels), at: levels,
        tolerance: LineTolerance(x: tolerance[0], y: tolerance[1]))
    }
    background = (try? Levels.count(8).values(for: samples.values)).map(isolines)
    let value = rose.field.value(at: point)
    ownLevel = value.isFinite ? isolines([value]) : nil
  }

  /// The derivative along a direction by the rose's own scheme; nil for the exact scheme, whose gradient says it all.
  private static func slope(_ rose: SlopeRose, _ direction: (x: Double, y: Double)) -> Double? {
    guard rose.scheme != .exact else { return nil }
    let (field, point) = (rose.field, rose.point)
    let along = ScalarField.ofOneVariable {
      field.value(at: [point.x + $0 * direction.x, point.y + $0 * direction.y])
    }
    let slope = along.derivative(at: 0, by: rose.scheme).derivative
    return slope.isFinite ? slope : nil
  }
}
