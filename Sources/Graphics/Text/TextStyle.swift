/// The few faces that a figure sets its words in.
///
/// Their metrics are those of Helvetica, Arial and Liberation Sans, and of Times, Times New Roman and
/// Liberation Serif: each family has the same advance widths under all its names, so the layout holds on
/// Linux, macOS and Windows alike.
public enum TextStyle: Sendable, Hashable, CaseIterable {
  /// Words and the numbers at ticks.
  case sans
  /// A title.
  case sansBold
  /// Digits, signs and function names in mathematics.
  case math
  /// Variables in mathematics.
  case mathItalic
  /// Vectors in mathematics.
  case mathBold
}
