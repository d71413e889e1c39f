extension Drawing {
  /// Adds all that another drawing draws, moved so that its top left corner comes to the point.
  public mutating func place(_ other: Drawing, at corner: Point) {
    group(transform: .translation(corner - .zero)) { drawing in
      drawing.append(contentsOf: other)
    }
  }
}
