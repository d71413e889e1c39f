import Foundation
import Testing

@Suite struct GroupedOptionsTests {
  /// A file of the program with a group of options in it.
  struct Source: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  private static let folder = URL(filePath: #filePath).appending(path: "../../../Sources/NumVizCLI")
    .standardizedFileURL

  private static let sources: [Source] = {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { file in
        guard let text = try? String(contentsOf: file, encoding: .utf8), text.contains("func visitOptions<"),
          !text.contains("protocol GroupedOptions")
        else { return nil }
        return Source(name: file.lastPathComponent, text: text)
      }.sorted { $0.name < $1.name }
  }()

  @Test("every option and every group of options is shown to ArgumentParser, in order", arguments: sources)
  func complete(_ source: Source) throws {
    // Attributes stand before their property, over one line or several; groups are made by their initializers,
    // or named ones.
    let declared = source.text.matches(
      of:
        #/
        @(?:Option|Flag|Argument)\b (?: (?!\bvar\b) (?: "(?:[^"\\]|\\.)*" | [^"] ) )*? \bvar\ `?(\w+)
        | \n\ \ var\ (\w+)\ =\ \w+(?:Options|Group)(?:\(\)|\.\w+)
        /#
    ).compactMap { ($0.output.1 ?? $0.output.2).map(String.init) }
    let visited = source.text.matches(of: /visitor\.option\(&_(\w+), "(\w+)"\)|try (\w+)\.visitOptions\(/)
    #expect(!declared.isEmpty)
    #expect(declared == visited.compactMap { ($0.output.1 ?? $0.output.3).map(String.init) })
    for option in visited { #expect(option.output.1 == option.output.2) }
  }

  @Test("the groups of all commands are found")
  func found() { #expect(Self.sources.count > 40) }
}
