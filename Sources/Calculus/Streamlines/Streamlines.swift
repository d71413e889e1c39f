/// Evenly spaced lines of steepest descent in a domain of the plane, and the critical points that they lead to.
///
/// Each line starts in the widest void between those before it and is followed both ways until it ends: at the border,
/// at a critical point, or where it is so near to another line that the two are one. After B. Jobard, W. Lefer, Creating
/// evenly-spaced streamlines, 1997, and the farthest point seeding of A. Mebarki and others, 2005.
///
/// ```swift
/// let domain = try Domain(from: -5, to: 5, dimension: 2)
/// let lines = Streamlines(of: himmelblau, over: domain, metric: PageMetric(x: 40, y: 40), separation: 16)
/// ```
public struct Streamlines: Sendable, Hashable {
  public let lines: [Streamline]
  public let criticalPoints: [CriticalPoint]

  /// Lines about so many page units apart: from 0.8 to 1.6 of the separation where they run side by side.
  ///
  /// The critical points are searched for unless they are known already.
  public init(
    of field: ScalarField, over domain: Domain, metric: PageMetric, separation: Double,
    criticalPoints known: [CriticalPoint]? = nil
  ) {
    let points = known ?? field.criticalPoints(in: domain)
    criticalPoints = points
    guard domain.dimension == 2, separation > 0, separation.isFinite else {
      lines = []
      return
    }
    var seeding = StreamSeeding(field, over: domain, metric: metric, separation: separation, points)
    seeding.addSeparatrices()
    seeding.fillVoids()
    lines = seeding.lines
  }
}
