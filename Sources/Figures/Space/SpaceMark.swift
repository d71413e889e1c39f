public import Graphics

/// Something that stands in the box of a figure in space, beside the surface.
public protocol SpaceMark: Sendable {
  /// Where in the order of drawing it belongs.
  var layer: SpaceLayer { get }

  func draw(in scene: SpaceScene, theme: Theme, into drawing: inout Drawing)
}

/// What a mark in space lies on.
public enum SpaceLayer: Sendable, Hashable {
  case floor, surface
}
