import Graphics

/// A figure as data: the arguments that numviz draws it from, without what only says where it goes.
public struct Recipe: Sendable, Hashable {
  /// Changes whenever the same arguments draw other bytes, so that notes know which figures are old.
  public static let drawingVersion = 3

  /// The words after `numviz`: the name of a command and its options.
  public var arguments: [String]

  /// Control characters, which no file can carry, are replaced.
  public init(_ arguments: [String]) {
    self.arguments = arguments.map(Self.portable)
  }

  /// The command line to type: `numviz quiver --fn "x0^2+x1^2"`.
  public var commandLine: String {
    (["numviz"] + arguments).map(CommandWords.quoted).joined(separator: " ")
  }

  /// What a figure carries: the command line and the drawing version, as a comment of the shell.
  ///
  /// Two figures of one format with equal texts are equal byte for byte.
  public var text: String { "\(commandLine) # drawing \(Self.drawingVersion)" }

  /// Eight digits that tell this recipe from others, in the name of a figure that has no other name.
  package var fingerprint: String {
    var print = Fingerprint()
    print.mix(commandLine)
    return print.digits
  }

  /// The recipe in the text that a figure carries, of whatever drawing version; nil if it is no command line.
  public init?(text: String) {
    guard let words = try? CommandWords.split(text), words.first == "numviz", words.count > 1 else {
      return nil
    }
    self.init(Array(words.dropFirst()))
  }

  private static func portable(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.unicodeScalars.map { $0.value < 32 && $0 != "\t" && $0 != "\n" ? "\u{FFFD}" : $0 }))
  }
}
