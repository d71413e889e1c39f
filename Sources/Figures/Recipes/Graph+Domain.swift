import Calculus

extension Graph {
  /// A domain that shows all that stands on the graph, with air around it; −5 to 5 where nothing does.
  public var suggestedDomain: Limits {
    var points = tangents + secants.flatMap { [$0.0, $0.1] }
    if let chords { points += [chords.x - 2 * chords.h, chords.x + 2 * chords.h] }
    points += paths.flatMap { $0.trajectory.shownPoints.map { $0[0] } }
    guard let shown = Limits(holding: points) else { return Limits(-5, 5) ?? .unit }
    let isPath = !paths.isEmpty && tangents.isEmpty && secants.isEmpty && chords == nil
    return shown.grown(by: (Set(points).count == 1 ? 0.5 : isPath ? 0.15 : 0.25) * shown.length)
  }
}
