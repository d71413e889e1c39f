extension ScalarField {
  /// The minimum that steepest descent with an exact line search finds from a point; nil if it finds none.
  ///
  /// Followed by Newton's method, which takes the last steps of a narrow valley at once.
  public func minimum(near point: [Double]) -> [Double]? {
    guard value(at: point).isFinite else { return nil }
    let searching = Descent(on: self, by: LineSearch(of: self), from: point, steps: 60).trajectory()
    if case .converged = searching.outcome { return searching.last.point }
    guard searching.last.isFinite, let newton = try? OptimizerSettings(.newton) else { return nil }
    let found = Descent(on: self, by: newton.optimizer(for: self), from: searching.last.point, steps: 30)
      .trajectory()
    guard case .converged = found.outcome, found.last.value <= searching.last.value else { return nil }
    return found.last.point
  }
}
