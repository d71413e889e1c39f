/// The ends of descents from very many starts, block by block on all cores.
///
/// The rules but Newton's and the line search treat each coordinate by itself: a block of starts is one long vector to
/// them. Blocks are as large whatever the number of cores, so the ends are the same on every machine.
struct ManyDescents {
  let field: ScalarField
  let settings: OptimizerSettings
  let scheme: DerivativeScheme
  let steps: Int
  /// A gradient within this of 0 is one.
  let tolerance: Double

  private static let block = 512

  /// Where the descents from the columns of starts end, and the norms of the gradients there.
  func ends(from columns: [[Double]]) -> (columns: [[Double]], norms: [Double]) {
    let count = columns.first?.count ?? 0
    let starts = Array(stride(from: 0, to: count, by: Self.block))
    let blocks = Parallel.map(starts) { start in
      blockEnds(from: columns.map { Array($0[start..<min(count, start + Self.block)]) })
    }
    return (columns.indices.map { variable in blocks.flatMap { $0.0[variable] } }, blocks.flatMap { $0.1 })
  }

  private var isSeparable: Bool { settings.name != .newton && settings.name != .lineSearch }

  private func blockEnds(from columns: [[Double]]) -> ([[Double]], [Double]) {
    isSeparable ? together(columns) : oneByOne(columns)
  }

  private func together(_ columns: [[Double]]) -> ([[Double]], [Double]) {
    var optimizer = settings.optimizer(for: field, scheme: scheme)
    let count = columns[0].count
    var points = columns.flatMap { $0 }
    func parts(_ vector: [Double]) -> [[Double]] {
      columns.indices.map { Array(vector[$0 * count..<($0 + 1) * count]) }
    }
    var gradients = field.gradients(columns: parts(points), by: scheme)
    var norms = Self.norms(gradients)
    for _ in 0..<steps {
      // What is not a number any more stays so.
      if norms.allSatisfy({ $0 <= tolerance || !$0.isFinite }) { break }
      points = optimizer.step(at: points, gradient: gradients.flatMap { $0 })
      gradients = field.gradients(columns: parts(points), by: scheme)
      norms = Self.norms(gradients)
    }
    return (parts(points), norms)
  }

  private func oneByOne(_ columns: [[Double]]) -> ([[Double]], [Double]) {
    var ends = columns
    var norms = [Double](repeating: .nan, count: columns[0].count)
    for index in norms.indices {
      var optimizer = settings.optimizer(for: field, scheme: scheme)
      var point = columns.map { $0[index] }
      var gradient = field.gradient(at: point, by: scheme).numbers
      for _ in 0..<steps {
        guard gradient.isFinite, gradient.length > tolerance else { break }
        point = optimizer.step(at: point, gradient: gradient)
        gradient = field.gradient(at: point, by: scheme).numbers
      }
      for variable in columns.indices { ends[variable][index] = point[variable] }
      norms[index] = gradient.length
    }
    return (ends, norms)
  }

  private static func norms(_ gradients: [[Double]]) -> [Double] {
    gradients[0].indices.map { index in
      let sum = gradients.reduce(0) { $0 + $1[index] * $1[index] }
      return sum.squareRoot()
    }
  }
}

extension ScalarField {
  /// The gradients at points that are given as one array for each variable; not-a-number where there is none.
  func gradients(columns: [[Double]], by scheme: DerivativeScheme) -> [[Double]] {
    let count = columns.first?.count ?? 0
    guard case .difference(let difference) = scheme else {
      let gradients = (0..<count).map { index in
        gradient(at: columns.map { $0[index] }, by: scheme).components
      }
      return columns.indices.map { variable in gradients.map { $0[variable] } }
    }
    var shifted = columns
    return columns.indices.map { variable in
      let values = difference.offsets.map { offset in
        shifted[variable] = columns[variable].map { difference.coordinate($0, offset) }
        return kernel.values(columns: shifted)
      }
      shifted[variable] = columns[variable]
      guard values.count == 2 else {
        return (0..<count).map {
          difference.quotient(values[0][$0], values[1][$0], values[2][$0], values[3][$0])
        }
      }
      return (0..<count).map { difference.quotient(values[0][$0], values[1][$0]) }
    }
  }
}
