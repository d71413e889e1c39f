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
}
