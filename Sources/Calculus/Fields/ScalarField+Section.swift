extension ScalarField {
  /// f along one of its variables, with the others held at a point: its derivative is that partial derivative of f.
  ///
  /// ```swift
  /// let bowl = ScalarField { x in x[0] * x[0] + x[1] * x[1] }
  /// bowl.section(through: [3, 4], along: 0).value(at: [0])   // 16, which is f(0, 4)
  /// ```
  public func section(through point: [Double], along variable: Int) -> ScalarField {
    precondition(point.indices.contains(variable), "the variable is one of the point's")
    return ScalarField(SectionKernel(field: self, point: point, variable: variable))
  }
}

/// A field with all variables but one held fixed; it knows what the field knows.
private struct SectionKernel: FieldKernel {
  let field: ScalarField
  let point: [Double]
  let variable: Int

  var dimension: Int? { 1 }

  private func place(_ line: [Double]) -> [Double] { point.replacing(variable, with: line[0]) }

  func value(at line: [Double]) -> Double { field.value(at: place(line)) }

  func boundedValue(at line: [Double]) -> BoundedValue? { field.boundedValue(at: place(line)) }

  func exactGradient(at line: [Double]) -> Gradient? {
    guard let gradient = field.exactGradient(at: place(line)) else { return nil }
    return Gradient(value: gradient.value, partials: [gradient.partials[variable]])
  }

  func exactHessian(at line: [Double]) -> [[Double]]? {
    field.exactHessian(at: place(line)).map { [[$0[variable][variable]]] }
  }
}
