/// The order of the cells of a height field along one axis, from far to near.
///
/// A line of sight over a height field moves along each axis in one direction only, toward the eye. So cells that are
/// drawn with rows from far to near, and in each row with columns from far to near, never cover a nearer one.
public struct DepthOrder: Sendable {
  /// A place in the order: a cell, and the direction to the neighbor that comes right after it.
  public struct Entry: Sendable, Hashable {
    public let cell: Int
    /// −1, 1, or 0 for the cell that the eye is above.
    public let step: Int
  }

  public let entries: [Entry]

  /// `edges` are the ascending borders of the cells; `eye` is where the eye stands on this axis, infinite in an
  /// orthographic view.
  public init(edges: [Double], eye: Double) {
    let count = edges.count - 1
    let below = (0..<count).prefix { edges[$0 + 1] <= eye }.count
    let above = (below..<count).first { edges[$0] >= eye } ?? count
    entries =
      (0..<below).map { Entry(cell: $0, step: 1) }
      // Where the eye is above a line between two cells, the cell below it has been drawn already.
      + (above..<count).reversed().map { Entry(cell: $0, step: $0 == below && below > 0 ? 0 : -1) }
      + (below..<above).map { Entry(cell: $0, step: 0) }
  }
}

extension Projection {
  /// The order along the x axis and along the y axis.
  public func depthOrder(xEdges: [Double], yEdges: [Double]) -> (x: DepthOrder, y: DepthOrder) {
    func eye(_ eye: Double?, _ direction: Double) -> Double {
      eye ?? (direction < 0 ? -.infinity : .infinity)
    }
    return (
      DepthOrder(edges: xEdges, eye: eye(self.eye?.x, toward.x)),
      DepthOrder(edges: yEdges, eye: eye(self.eye?.y, toward.y))
    )
  }
}
