import Graphics
public import Visibility

/// The box that shows the data, as it is seen on the page: the one crossing from data to space, and on to the page.
public struct SpaceFrame: Sendable {
  public let x: Limits
  public let y: Limits
  public let z: Limits
  /// The lengths of the box's sides in space; its middle is the origin.
  public let sides: Vector3
  public let projection: Projection

  /// The position in space of a point of the data.
  public func position(_ x: Double, _ y: Double, _ z: Double) -> Vector3 {
    Vector3(
      ((x - self.x.lower) / self.x.length - 0.5) * sides.x,
      ((y - self.y.lower) / self.y.length - 0.5) * sides.y,
      ((z - self.z.lower) / self.z.length - 0.5) * sides.z)
  }

  /// The place on the page of a point of the data.
  public func callAsFunction(_ x: Double, _ y: Double, _ z: Double) -> Projected {
    projection(position(x, y, z))
  }

  /// A corner of the box; each coordinate is −1 or 1.
  func corner(_ x: Int, _ y: Int, _ z: Int) -> Vector3 {
    Vector3(Double(x) * sides.x / 2, Double(y) * sides.y / 2, Double(z) * sides.z / 2)
  }

  /// The side of an axis, −1 or 1, whose face shows its inside; both where the eye is between them.
  func backSides(_ axis: BoxAxis) -> [Int] {
    let half = axis.component(sides) / 2
    guard let eye = projection.eye.map(axis.component) else {
      return [axis.component(projection.toward) >= 0 ? -1 : 1]
    }
    return [-1, 1].filter { side in side < 0 ? eye > -half : eye < half }
  }

  func limits(_ axis: BoxAxis) -> Limits {
    switch axis {
    case .x: x
    case .y: y
    case .z: z
    }
  }
}

/// One of the three directions of a box.
enum BoxAxis: CaseIterable {
  case x, y, z

  func component(_ vector: Vector3) -> Double {
    switch self {
    case .x: vector.x
    case .y: vector.y
    case .z: vector.z
    }
  }

  /// The vector with this axis' component replaced.
  func replacing(_ vector: Vector3, with component: Double) -> Vector3 {
    switch self {
    case .x: Vector3(component, vector.y, vector.z)
    case .y: Vector3(vector.x, component, vector.z)
    case .z: Vector3(vector.x, vector.y, component)
    }
  }

  var others: (BoxAxis, BoxAxis) {
    switch self {
    case .x: (.y, .z)
    case .y: (.x, .z)
    case .z: (.x, .y)
    }
  }
}

extension Projected {
  var point: Point { Point(x, y) }
}
