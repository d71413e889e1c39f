/// f near x, with a count of what looking at it has cost.
struct Neighborhood {
  let x: Double
  let center: BoundedValue
  private(set) var evaluations = 1
  private let function: (Double) -> BoundedValue

  init(of x: Double, _ function: @escaping (Double) -> BoundedValue) {
    self.x = x
    self.function = function
    center = function(x)
  }

  mutating func value(at coordinate: Double) -> BoundedValue {
    evaluations += 1
    return function(coordinate)
  }

  /// The rung of this step; nil where no two nodes exist.
  mutating func rung(h: Double) -> Rung? {
    guard let nodes = MirroredNodes(around: x, h: h) else { return nil }
    return Rung(nodes, center: center, below: value(at: nodes.below), above: value(at: nodes.above))
  }

  /// The shortest step whose quotients mean anything; about 0, one whose square and cube are still doubles.
  var shortestStep: Double { max(8 * x.ulp, x == 0 ? 0x1p-300 : 0x1p-980) }

  /// A step that neither leaves the scale of x nor jumps over many waves of a function of scale 1.
  ///
  /// Up to |x| = 4 it stays this side of 0, where domains end; beyond, it is the geometric mean of the two scales.
  var firstStep: Double {
    let size = abs(x)
    if size < 0x1p-980 { return 0.125 }
    return max(size <= 4 ? size / 4 : size.squareRoot() / 2, size * 0x1p-13)
  }
}
