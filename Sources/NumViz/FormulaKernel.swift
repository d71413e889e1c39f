internal import Calculus
internal import Formulas

/// A compiled formula as the kernel of a field: it has values by the block, a bound of its rounding error, and
/// exact derivatives.
struct FormulaKernel: FieldKernel {
  private let program: Program
  private let exact: ExactDerivatives

  init(_ program: Program) {
    self.program = program
    exact = ExactDerivatives(program)
  }

  var dimension: Int? { program.variableCount }

  func value(at point: [Double]) -> Double { program.value(at: point) }

  func evaluate(onRectangle xs: [Double], _ ys: [Double], into results: UnsafeMutableBufferPointer<Double>) {
    program.evaluate(onRectangle: xs, ys, into: [results])
  }

  func values(columns: [[Double]]) -> [Double] { program.values(columns: columns) }

  func boundedValue(at point: [Double]) -> BoundedValue? {
    let (value, bound) = program.boundedValue(at: point)
    return BoundedValue(value: value, bound: bound)
  }

  var mayJump: Bool { exact.hasEdges }

  func exactGradient(at point: [Double]) -> Gradient? {
    let (value, slopes) = exact.gradient(at: point)
    guard value.isFinite else {
      let missing = PartialDerivative(.nan, status: .undefined, notes: [.undefinedAtPoint])
      return Gradient(value: value, partials: slopes.map { _ in missing })
    }
    return Gradient(value: value, partials: slopes.map { PartialDerivative($0) })
  }

  func exactHessian(at point: [Double]) -> [[Double]]? { exact.hessian(at: point) }

  func exactGradients(onRectangle xs: [Double], _ ys: [Double]) -> [[Double]]? {
    let count = xs.count * ys.count
    let width = exact.derivatives.outputCount
    var numbers = [Double](repeating: 0, count: width * count)
    numbers.withUnsafeMutableBufferPointer { all in
      exact.derivatives.evaluate(
        onRectangle: xs, ys,
        into: (0..<width).map { .init(rebasing: all[$0 * count..<($0 + 1) * count]) })
    }
    var partials = (1..<width - 1).map { Array(numbers[$0 * count..<($0 + 1) * count]) }
    for index in 0..<count {
      guard numbers[index].isFinite else {
        for variable in partials.indices { partials[variable][index] = .nan }
        continue
      }
      let isOnEdge = numbers[(width - 1) * count + index] != 0
      guard isOnEdge || partials.contains(where: { !$0[index].isFinite }) else { continue }
      let point = [xs[index % xs.count], ys[index / xs.count]]
      let components = exactGradient(at: Array(point.prefix(partials.count)))?.components ?? []
      for (variable, component) in components.enumerated() { partials[variable][index] = component }
    }
    return partials
  }
}
