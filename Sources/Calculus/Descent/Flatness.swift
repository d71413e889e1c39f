/// What f looks like around a point where it hardly slopes.
struct Flatness {
  private let field: ScalarField
  private let iterate: Iterate
  /// Nil beyond the number of variables for which a matrix is worth its time.
  private let hessian: SquareMatrix?

  static let matrixLimit = 200

  init(_ field: ScalarField, at iterate: Iterate) {
    self.field = field
    self.iterate = iterate
    hessian = iterate.point.count <= Self.matrixLimit ? field.hessianOrDifferences(at: iterate.point) : nil
  }

  /// Claims that f falls to some side: by its second derivatives, or, where they are 0 to some side, by its values.
  var isSaddle: Bool {
    guard let hessian else { return hasLowerNeighbor }
    guard hessian.magnitude.isFinite else { return false }
    // The part of the largest second derivative that differences may be wrong by.
    let doubt = 1e-4 * hessian.magnitude
    if !hessian.isPositiveDefinite(shift: doubt) && hessian.magnitude > 0 { return true }
    return !hessian.isPositiveDefinite(shift: -doubt) && hasLowerNeighbor
  }

  /// How far, in parts of x, Newton's step for this gradient sees the point without slope; infinite if nowhere.
  ///
  /// It is tiny at a minimum in spite of rounding, and not on a plateau, where slope and curvature vanish alike.
  func distance(_ gradient: [Double]) -> Double {
    if gradient.length == 0 { return 0 }
    guard let step = hessian?.solution(of: gradient) else { return .infinity }
    return step.length / max(1, iterate.point.length)
  }

  /// Claims that f is lower a little way against a gradient.
  func falls(against gradient: [Double]) -> Bool {
    let size = max(1, iterate.point.length) / gradient.length
    return [1e-6, 1e-4, 1e-2].contains { part in
      field.value(at: zip(iterate.point, gradient).map { x, g in x - part * size * g }) < iterate.value
    }
  }

  /// A look along the axes and some oblique ways, at a hundredth of the size of x.
  private var hasLowerNeighbor: Bool {
    let distance = 0.01 * max(1, iterate.point.length)
    var random = SplitMix64(seed: 0)
    let count = iterate.point.count
    let axes = (0..<min(count, 64)).map { axis in (0..<count).map { $0 == axis ? 1.0 : 0 } }
    let oblique = (0..<16).map { _ in iterate.point.map { _ in 2 * random.uniform() - 1 } }
    return (axes + oblique).contains { way in
      [distance, -distance].contains { t in
        let value = field.value(at: zip(iterate.point, way).map { x, w in x + t * w })
        return value < iterate.value - 1e-12 * max(abs(iterate.value), abs(value))
      }
    }
  }
}
