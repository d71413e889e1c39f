/// Where a height field is interrupted on an edge of its grid: by a jump, or by a place where it ends.
public struct EdgeBreak: Sendable, Hashable {
  /// Where the surface ends, coming from the edge's lower end; nil if there is none on that side.
  public var before: Vector3?
  /// Where it begins again, going to the edge's upper end.
  public var after: Vector3?

  public init(before: Vector3?, after: Vector3?) {
    self.before = before
    self.after = after
  }

  var reversed: EdgeBreak { EdgeBreak(before: after, after: before) }
}

/// An edge of a grid, from a point to the next one along an axis.
public struct GridEdge: Sendable, Hashable {
  /// The lower end, as the index of a point: the first variable runs fastest.
  public var point: Int
  public var isAlongX: Bool

  public init(point: Int, isAlongX: Bool) {
    self.point = point
    self.isAlongX = isAlongX
  }
}

/// What is left of a cell that has breaks on its edges or corners without a height.
struct BrokenCell {
  /// Polygons of corners, by index, and of ends of the surface.
  private(set) var parts: [[Corner]] = []

  enum Corner {
    case vertex(Int)
    case end(Vector3)
  }

  /// The corners in order around the cell, whether each has a height, and the break on the edge that follows it.
  init(_ corners: [(index: Int, isFinite: Bool)], _ breaks: [EdgeBreak?]) {
    func isCut(_ edge: Int) -> Bool {
      breaks[edge] != nil || corners[edge].isFinite != corners[(edge + 1) % 4].isFinite
    }
    guard let first = (0..<4).first(where: isCut) else {
      if corners.allSatisfy(\.isFinite) { parts = [corners.map { .vertex($0.index) }] }
      return
    }
    var part: [Corner] = []
    for place in 1...4 {
      let (edge, corner) = ((first + place) % 4, corners[(first + place) % 4])
      let edgeBefore = (first + place + 3) % 4
      if isCut(edgeBefore), let start = breaks[edgeBefore]?.after, corner.isFinite {
        part.append(.end(start))
      }
      if corner.isFinite { part.append(.vertex(corner.index)) }
      if isCut(edge) {
        if let end = breaks[edge]?.before, corner.isFinite { part.append(.end(end)) }
        if part.count > 2 { parts.append(part) }
        part = []
      }
    }
  }
}
