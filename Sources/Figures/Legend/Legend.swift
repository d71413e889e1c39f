public import Graphics

/// What the lines and signs of a figure mean: a sample of each beside its words.
public struct Legend: Sendable, Hashable {
  /// What stands before the words.
  public enum Sample: Sendable, Hashable {
    case line(Ink, StrokeStyle)
    case point(Ink, PointShape)
    /// A line with a sign on it.
    case lineAndPoint(Ink, StrokeStyle, PointShape)
    case arrow(Ink, isOpen: Bool = false)
    /// A filled rectangle in a color of its own.
    case patch(Color)
    /// Words alone, as a heading.
    case none
  }

  public struct Entry: Sendable, Hashable {
    public var sample: Sample
    public var label: Label

    public init(_ sample: Sample, _ label: Label) {
      self.sample = sample
      self.label = label
    }
  }

  /// Where it stands.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// Inside the frame where it hides least, outside where there is no such place.
    case automatic = "auto"
    case right, below
    case none
  }

  public var entries: [Entry]
  public var place: Place

  public init(_ entries: [Entry], place: Place = .automatic) {
    self.entries = entries
    self.place = place
  }
}
