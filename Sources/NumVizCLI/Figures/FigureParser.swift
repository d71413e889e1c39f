import ArgumentParser
import NumViz

/// Command lines of figures as commands, in this process.
enum FigureParser {
  /// The command of a line such as `quiver --fn "x0^2+x1^2"`.
  static func command(_ line: String, _ language: Language) throws(Failure) -> any FigureCommand {
    try command(try words(line, language), language)
  }

  /// A line as words.
  static func words(_ line: String, _ language: Language) throws(Failure) -> [String] {
    do throws(CommandWords.Unclosed) { return try CommandWords.split(line) } catch {
      throw Failure(
        .usage,
        language == .korean ? "따옴표 \(error.quote)가 닫히지 않았습니다." : "the quote \(error.quote) has no end",
        hint: language == .korean ? "\(error.quote)로 닫으십시오" : "end it with \(error.quote)", place: [line])
    }
  }

  static func command(_ words: [String], _ language: Language) throws(Failure) -> any FigureCommand {
    // Somebody has pasted a whole command line.
    let words = words.first == "numviz" ? Array(words.dropFirst()) : words
    guard let type = types.first(where: { $0.name == words.first }) else {
      let names = types.map { $0.name }.joined(separator: ", ")
      let word = words.first ?? ""
      throw Failure(
        .usage,
        language == .korean
          ? "\"\(word)\"\(KoreanParticle.topic.ending(word)) 그림을 그리는 명령이 아닙니다."
          : "\"\(word)\" is no command that draws",
        hint: language == .korean ? "다음 중에서 고르십시오: \(names)" : "choose one of \(names)")
    }
    do { return try parse(type, Array(words.dropFirst())) } catch {
      let message = type.message(for: error).split(separator: "\n").first.map(String.init) ?? ""
      throw Failure(.usage, message, hint: "numviz \(type.name) --help")
    }
  }

  private static var types: [any FigureCommand.Type] {
    NumVizCommand.configuration.subcommands.compactMap { $0 as? any FigureCommand.Type }
  }

  private static func parse<Command: FigureCommand>(
    _ type: Command.Type, _ words: [String]
  ) throws -> any FigureCommand {
    try type.parse(words)
  }
}
