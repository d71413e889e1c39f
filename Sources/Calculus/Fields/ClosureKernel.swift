/// A field given by Swift functions.
struct ClosureKernel: FieldKernel {
  let dimension: Int?
  let body: @Sendable ([Double]) -> Double
  var gradient: (@Sendable ([Double]) -> [Double])?
  var hessian: (@Sendable ([Double]) -> [[Double]])?

  func value(at point: [Double]) -> Double { body(point) }

  func exactGradient(at point: [Double]) -> Gradient? {
    guard let gradient else { return nil }
    let components = gradient(point)
    return Gradient(
      value: body(point),
      partials: components.map { PartialDerivative($0, status: DerivativeStatus(of: $0)) })
  }

  func exactHessian(at point: [Double]) -> [[Double]]? { hessian?(point) }
}
