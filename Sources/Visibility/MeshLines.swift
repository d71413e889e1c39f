extension SurfaceMesh {
  /// The lines of the mesh on the grid lines of one direction, as chains of points in space, cut as the mesh is.
  ///
  /// `heights` are those that the mesh was cut at.
  public func line(alongX isAlongX: Bool, at index: Int, heights: ClosedRange<Double>) -> [[Vector3]] {
    var chains: [[Vector3]] = []
    var chain: [Vector3] = []
    func end() {
      if chain.count > 1 { chains.append(chain) }
      chain = []
    }
    for step in 0..<(isAlongX ? columns : rows) {
      let exists =
        isAlongX
        ? kind(step, index) != .empty || kind(step, index - 1) != .empty
        : kind(index, step) != .empty || kind(index - 1, step) != .empty
      let (a, b) =
        isAlongX
        ? (vertex(step, index), vertex(step + 1, index)) : (vertex(index, step), vertex(index, step + 1))
      guard exists else {
        end()
        continue
      }
      let edge = breaks.isEmpty ? nil : breaks[GridEdge(point: a, isAlongX: isAlongX)]
      let pieces: [(Vector3?, Vector3?)] =
        edge.map { [(vertices[a], $0.before), ($0.after, vertices[b])] } ?? [(vertices[a], vertices[b])]
      for (from, to) in pieces {
        guard let from, let to, let (start, finish) = Self.clipped(from, to, heights) else {
          end()
          continue
        }
        if chain.last != start {
          end()
          chain = [start]
        }
        chain.append(finish)
      }
    }
    end()
    return chains
  }

  /// The part of a segment between two heights.
  public static func clipped(_ start: Vector3, _ end: Vector3, _ heights: ClosedRange<Double>) -> (
    Vector3, Vector3
  )? {
    guard start.z.isFinite, end.z.isFinite else { return nil }
    if heights.contains(start.z) && heights.contains(end.z) { return (start, end) }
    let (low, high) = (heights.lowerBound, heights.upperBound)
    guard max(start.z, end.z) > low, min(start.z, end.z) < high else { return nil }
    func held(_ point: Vector3) -> Vector3 {
      if point.z < low { return crossing(start, end, low) }
      return point.z > high ? crossing(start, end, high) : point
    }
    return (held(start), held(end))
  }

  /// The edges along which the mesh was cut at a height, as pairs of points in space.
  ///
  /// A facet that lies in the height is not cut by it.
  public func cutEdges(at height: Double) -> [(Vector3, Vector3)] {
    var edges: [(Vector3, Vector3)] = []
    let gridCount = xs.count * ys.count
    for cell in kinds.indices where kinds[cell] == .cut {
      for index in Int(starts[cell])..<Int(starts[cell + 1]) {
        guard Int(triangles[index].a) >= gridCount else { continue }
        let corners = corners(of: index)
        for first in 0..<3 {
          let (p, q, other) = (corners[first], corners[(first + 1) % 3], corners[(first + 2) % 3])
          if p.z == height && q.z == height && other.z != height { edges.append((p, q)) }
        }
      }
    }
    return edges
  }
}
