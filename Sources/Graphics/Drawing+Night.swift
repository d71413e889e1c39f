extension Drawing {
  /// This drawing with the colors of another one, of the same items, for readers who prefer dark pages.
  ///
  /// Where the two draw different things, this one is left as it is.
  public func withNight(_ other: Drawing) -> Drawing {
    guard items.count == other.items.count, zip(items, other.items).allSatisfy(Self.isAlike) else {
      return self
    }
    var result = self
    result.setNightColors(items.indices.map { other.color(ofItem: $0) })
    return result
  }

  /// The color of an item; none for images and groups.
  public func color(ofItem index: Int) -> Color? {
    switch items[index] {
    case .fill(_, let color, _), .stroke(_, let color, _): color
    case .text(let text): texts[text].color
    case .image, .beginGroup, .endGroup: nil
    }
  }

  /// Claims that two items differ in nothing but their color.
  private static func isAlike(_ left: Item, _ right: Item) -> Bool {
    switch (left, right) {
    case (.fill(let a, _, let rule), .fill(let b, _, let other)): a == b && rule == other
    case (.stroke(let a, _, _), .stroke(let b, _, _)): a == b
    default: left == right
    }
  }
}
