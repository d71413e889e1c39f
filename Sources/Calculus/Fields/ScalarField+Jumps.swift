extension ScalarField {
  /// Claims that f jumps at a point, as far as it knows: a difference across the jump is a number, but no slope.
  package func jumps(at point: [Double]) -> Bool {
    guard kernel.mayJump, let gradient = exactGradient(at: point) else { return false }
    return gradient.partials.contains { $0.notes.contains(.jump) }
  }

  /// The gradients on a grid of the plane as `gradients(on:by:)` has them, but none where f jumps.
  package func gradientsOffJumps(on grid: Grid, by scheme: DerivativeScheme) -> GradientSamples {
    let samples = gradients(on: grid, by: scheme)
    // The other schemes have found the jumps themselves.
    guard case .difference = scheme else { return samples }
    let jumps = jumps(on: grid)
    guard !jumps.isEmpty else { return samples }
    var components = samples.components
    for index in jumps {
      for variable in components.indices { components[variable][index] = .nan }
    }
    return GradientSamples(grid: grid, components: components)
  }

  /// The points of a grid of the plane at which f jumps, by their indices.
  private func jumps(on grid: Grid) -> [Int] {
    guard kernel.mayJump, grid.dimension == 2, acceptsPoints(of: grid),
      let partials = kernel.exactGradients(onRectangle: grid.axes[0].samples, grid.axes[1].samples)
    else { return [] }
    // Where there is no derivative f may turn as well, or end.
    return (0..<grid.count).filter { index in
      partials.contains { !$0[index].isFinite } && jumps(at: grid.point(index))
    }
  }
}
