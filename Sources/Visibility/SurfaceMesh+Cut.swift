extension SurfaceMesh {
  /// The part of the mesh between two heights, cut exactly along them.
  public func cut(from lower: Double, to upper: Double) -> SurfaceMesh {
    var result = self
    result.triangles.removeAll(keepingCapacity: true)
    result.starts = [0]
    for cell in kinds.indices {
      var isCut = false
      for index in Int(starts[cell])..<Int(starts[cell + 1]) {
        let triangle = triangles[index]
        let corners = [triangle.a, triangle.b, triangle.c]
        if corners.allSatisfy({ (lower...upper).contains(vertices[Int($0)].z) }) {
          result.triangles.append(triangle)
        } else {
          isCut = true
          result.addPart(of: corners, from: lower, to: upper)
        }
      }
      if isCut { result.kinds[cell] = Int(result.starts[cell]) < result.triangles.count ? .cut : .empty }
      result.starts.append(Int32(result.triangles.count))
    }
    return result
  }

  /// Adds what is left of a triangle as a fan of new ones.
  private mutating func addPart(of corners: [Int32], from lower: Double, to upper: Double) {
    var polygon = corners.map { vertices[Int($0)] }
    polygon = Self.clipped(polygon, at: lower) { $0 >= lower }
    polygon = Self.clipped(polygon, at: upper) { $0 <= upper }
    guard polygon.count > 2 else { return }
    let origin = Self.fanOrigin(polygon) { corner in
      let (start, end) = (polygon[corner].z, polygon[(corner + 1) % polygon.count].z)
      return start == end && (start == lower || start == upper)
    }
    let first = Int32(vertices.count)
    vertices += polygon
    addFan(polygon.indices.map { first + Int32($0) }, from: origin)
  }

  /// The part of a convex polygon whose heights are wanted; new corners lie exactly at the height of the cut.
  private static func clipped(
    _ polygon: [Vector3], at height: Double, _ isInside: (Double) -> Bool
  ) -> [Vector3] {
    var result: [Vector3] = []
    for (index, corner) in polygon.enumerated() {
      let previous = polygon[(index + polygon.count - 1) % polygon.count]
      if isInside(corner.z) != isInside(previous.z) {
        result.append(crossing(previous, corner, height))
      }
      if isInside(corner.z) { result.append(corner) }
    }
    return result
  }

  /// Where an edge has a height; the same bits from both of its ends.
  static func crossing(_ start: Vector3, _ end: Vector3, _ height: Double) -> Vector3 {
    let (low, high) = start.z <= end.z ? (start, end) : (end, start)
    let t = (height - low.z) / (high.z - low.z)
    return Vector3(low.x + (high.x - low.x) * t, low.y + (high.y - low.y) * t, height)
  }
}
