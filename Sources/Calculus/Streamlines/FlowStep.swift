/// One step along a flow of length one, so that the step is a length, with an estimate of its error.
struct FlowStep {
  /// Where the step leads.
  let end: SIMD2<Double>
  /// The direction there; nil where there is none.
  let direction: SIMD2<Double>?
  /// About how far the end lies off the true line.
  let error: Double

  /// By Bogacki and Shampine's pair of orders 3 and 2; nil where the flow has a hole.
  ///
  /// Source: P. Bogacki, L. F. Shampine, Applied Mathematics Letters 2(4), 1989.
  init?(
    explicit flow: (SIMD2<Double>) -> SIMD2<Double>?, from start: SIMD2<Double>, _ k1: SIMD2<Double>,
    by h: Double
  ) {
    let middle: SIMD2<Double> = start + (h / 2) * k1
    guard let k2 = flow(middle) else { return nil }
    let late: SIMD2<Double> = start + (3 * h / 4) * k2
    guard let k3 = flow(late) else { return nil }
    let mean: SIMD2<Double> = 2 * k1 + 3 * k2 + 4 * k3
    end = start + (h / 9) * mean
    direction = flow(end)
    let k4 = direction ?? k3
    let before: SIMD2<Double> = 6 * k2 - 5 * k1
    let after: SIMD2<Double> = 8 * k3 - 9 * k4
    let off: SIMD2<Double> = (h / 72) * (before + after)
    error = [off.x, off.y].length
  }

  /// By Shampine and Reichelt's linearly implicit pair of orders 2 and 3.
  ///
  /// Narrow valleys press lines together faster than a step is long; this method is stable there.
  /// Source: L. F. Shampine, M. W. Reichelt, The MATLAB ODE suite, SIAM Journal on Scientific Computing 18(1), 1997.
  init?(
    implicit flow: (SIMD2<Double>) -> SIMD2<Double>?, _ turning: (SIMD2<Double>, SIMD2<Double>),
    from start: SIMD2<Double>, _ f0: SIMD2<Double>, by h: Double
  ) {
    let weight = 1 / (2 + 2.0.squareRoot())
    let part = h * weight
    let a: SIMD2<Double> = SIMD2(1, 0) - part * turning.0
    let c: SIMD2<Double> = SIMD2(0, 1) - part * turning.1
    let determinant = a.x * c.y - a.y * c.x
    func solved(_ right: SIMD2<Double>) -> SIMD2<Double> {
      SIMD2(right.x * c.y - right.y * c.x, a.x * right.y - a.y * right.x) / determinant
    }
    let k1 = solved(f0)
    let middle: SIMD2<Double> = start + (h / 2) * k1
    guard let f1 = flow(middle) else { return nil }
    let k2: SIMD2<Double> = solved(f1 - k1) + k1
    end = start + h * k2
    guard end.x.isFinite, end.y.isFinite else { return nil }
    direction = flow(end)
    let f2 = direction ?? f1
    let root = 6 + 2.0.squareRoot()
    let right: SIMD2<Double> = f2 - root * (k2 - f1)
    let k3 = solved(right - 2 * (k1 - f0))
    let off: SIMD2<Double> = (h / 6) * (k1 - 2 * k2 + k3)
    error = [off.x, off.y].length
  }
}
