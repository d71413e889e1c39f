import Calculus
import Graphics

extension Graph {
  /// More would hide the graph.
  private static let parabolaCount = 2

  /// The parabolas of the first steps of Newton's method, where they have a vertex.
  var parabolas: [SampledGraph.Parabola] {
    guard let run = paths.first(where: { $0.settings.name == .newton }) else { return [] }
    return run.trajectory.iterates.dropLast().prefix(Self.parabolaCount).compactMap { iterate in
      let x = iterate.point[0]
      let parabola = SampledGraph.Parabola(
        x: x, value: iterate.value, slope: iterate.gradient[0], curvature: field.secondDerivative(at: x))
      return parabola.vertex.isFinite && parabola.vertex != x ? parabola : nil
    }
  }
}

extension GraphMarks {
  /// Each from its iterate to its vertex, and as far beyond.
  var parabolas: [any Mark] {
    sampled.parabolas.flatMap { parabola -> [any Mark] in
      let far = 2 * parabola.vertex - parabola.x
      guard let domain = Limits(min(parabola.x, far), max(parabola.x, far)) else { return [] }
      let field = ScalarField.ofOneVariable { parabola.value(at: $0) }
      var line = CurveMark(field, over: domain, ink: .quiet, style: Self.dashed)
      line.decidesExtent = false
      var vertex = PointMark(
        [(parabola.vertex, parabola.value(at: parabola.vertex))], shape: .cross(radius: 3), ink: .quiet)
      vertex.decidesExtent = false
      return [line, vertex]
    }
  }
}
