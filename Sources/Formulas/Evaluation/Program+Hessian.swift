extension Program {
  /// The program whose results are the second partial derivatives of the first result, row by row, exactly.
  ///
  /// Reverse accumulation over the gradient's own graph: n times the work of a gradient.
  public var hessian: Program {
    var differentiation = Differentiation(graph)
    let partials = differentiation.gradient(of: outputs[0], variableCount: variableCount)
    let rows = partials.map { differentiation.gradient(of: $0, variableCount: variableCount) }
    return Program(differentiation.graph, outputs: rows.flatMap(\.self), variableCount: variableCount)
  }
}
