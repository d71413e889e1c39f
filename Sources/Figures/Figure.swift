public import Graphics

/// Something that can be laid out on a page: its drawing is a pure function of its data.
public protocol Figure: Sendable {
  func drawing() -> Drawing
}
