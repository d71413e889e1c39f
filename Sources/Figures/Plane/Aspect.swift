/// How the lengths of one unit on the two axes relate.
public enum Aspect: String, Sendable, Hashable, CaseIterable {
  /// One unit is equally long on both axes: circles are round, gradients stand at right angles to level lines.
  case equal
  /// The figure fills its page.
  case auto
}
