extension Program {
  /// The program whose results are the first result of this one and its partial derivatives, exactly.
  ///
  /// Results: f, ∂f/∂x0, ∂f/∂x1, …. Where f has a kink or an edge the numbers are those of one branch or not
  /// finite; `ExactDerivatives` knows where that is.
  public var gradient: Program {
    var differentiation = Differentiation(graph)
    let partials = differentiation.gradient(of: outputs[0], variableCount: variableCount)
    return Program(differentiation.graph, outputs: [outputs[0]] + partials, variableCount: variableCount)
  }
  /// The program of the Hessian matrix times a vector, in twice as many variables: x0, …, v0, ….
  ///
  /// Results: ∑ⱼ ∂²f/∂xᵢ∂xⱼ·vⱼ for each i. It is the gradient of ∑ vⱼ·∂f/∂xⱼ, and so has at most a small multiple
  /// of the steps of f, where the matrix itself may have as many entries as the square of the variables.
  var hessianTimesVector: Program {
    var differentiation = Differentiation(graph)
    let partials = differentiation.gradient(of: outputs[0], variableCount: variableCount)
    let slope = differentiation.slope(along: partials, from: variableCount)
    let products = differentiation.gradient(of: slope, variableCount: 2 * variableCount)
    return Program(
      differentiation.graph, outputs: Array(products.prefix(variableCount)), variableCount: 2 * variableCount)
  }
}
