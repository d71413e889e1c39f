/// The derivatives of a field of two variables: exact where the field knows them, else by differences.
package struct PlaneSlopes: Sendable {
  let field: ScalarField
  private let difference: FiniteDifference

  /// The step of the differences is a hundred-thousandth of the domain: as much truncation as rounding.
  package init(_ field: ScalarField, over domain: Domain) {
    self.field = field
    let shortest = domain.ranges.map { $0.upperBound - $0.lowerBound }.min() ?? 1
    difference = FiniteDifference(.central, h: 1e-5 * shortest) ?? .central
  }

  /// ∇f at a point; nil where it is not finite.
  func slope(at point: SIMD2<Double>) -> SIMD2<Double>? {
    let place = [point.x, point.y]
    let components =
      field.exactGradient(at: place)?.components
      ?? field.gradient(at: place, by: .difference(difference)).components
    guard components.count == 2, components.isFinite else { return nil }
    return SIMD2(components[0], components[1])
  }

  /// The second derivatives at a point; nil where they are not finite.
  func curvature(at point: SIMD2<Double>) -> PlaneCurvature? {
    let rows = field.hessianOrDifferences(at: [point.x, point.y]).rows
    guard rows.count == 2, rows.allSatisfy(\.isFinite) else { return nil }
    return PlaneCurvature(xx: rows[0][0], xy: (rows[0][1] + rows[1][0]) / 2, yy: rows[1][1])
  }

  /// The gradients on a grid of the plane.
  package func samples(on grid: Grid) -> GradientSamples {
    let isExact = field.exactGradient(at: grid.point(0)) != nil
    return field.gradients(on: grid, by: isExact ? .exact : .difference(difference))
  }
}

/// The second derivatives of a field of two variables at a point.
struct PlaneCurvature: Sendable {
  var xx: Double
  var xy: Double
  var yy: Double

  /// The eigenvalues, the one of smaller magnitude first.
  var eigenvalues: (least: Double, most: Double) {
    let mean = (xx + yy) / 2
    let spread = [(xx - yy) / 2, xy].length
    let most = mean >= 0 ? mean + spread : mean - spread
    // The sum would cancel; so would the determinant, but only where the eigenvalue is zero anyway.
    let least = most == 0 ? 0 : (xx / most) * yy - (xy / most) * xy
    return (least, most)
  }

  /// The step of Newton's method for a gradient; damped, as Levenberg and Marquardt do, where f hardly curves.
  func step(for slope: SIMD2<Double>) -> SIMD2<Double>? {
    if let step = SquareMatrix([[xx, xy], [xy, yy]]).solution(of: [slope.x, slope.y]),
      abs(eigenvalues.least) > 1e-12 * abs(eigenvalues.most)
    {
      return SIMD2(-step[0], -step[1])
    }
    let damping = 1e-12 * (xx * xx + 2 * xy * xy + yy * yy)
    let right = [xx * slope.x + xy * slope.y, xy * slope.x + yy * slope.y]
    let mixed = xy * (xx + yy)
    let square = SquareMatrix([[xx * xx + xy * xy + damping, mixed], [mixed, xy * xy + yy * yy + damping]])
    return square.solution(of: right).map { SIMD2(-$0[0], -$0[1]) }
  }
}
