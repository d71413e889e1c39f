import ArgumentParser
import NumViz

/// One figure of a panel: a command, and the letter that errors and messages name it by.
struct PanelPart: Sendable {
  let letter: String
  /// The command as it stands in the panel's recipe.
  let line: String
  var command: any FigureCommand

  /// The command of a line; what only the whole panel can have, and what is no figure by itself, is refused.
  init(_ line: String, index: Int, _ language: Language) throws {
    let letter = "(\(PanelFigure.name(index)))"
    do {
      let command = try FigureParser.command(line, language)
      try Self.check(command, language)
      (self.letter, self.command) = (letter, try command.plain(language))
      self.line = try self.command.recipe().arguments.map(CommandWords.quoted).joined(separator: " ")
    } catch let failure as Failure {
      throw Self.named(letter, failure, language)
    }
  }

  /// The figure; an error in it names the part.
  func figure(_ language: Language) throws -> CommandFigure {
    do { return try command.figure(language) } catch let failure as Failure {
      throw Self.named(letter, failure, language)
    }
  }

  /// Gives the command what all figures of a panel have in common.
  mutating func dress(_ output: OutputOptions, _ lang: String?, width: Double) {
    command.words.lang = lang
    command.output.theme = output.theme
    command.output.background = output.background
    command.output.width = NumberText.shortest(width)
  }

  private static func named(_ letter: String, _ failure: Failure, _ language: Language) -> Failure {
    failure.prefixed("panel \(letter): ", "그림 \(letter): ", language)
  }

  private static func check(_ command: any FigureCommand, _ language: Language) throws {
    let isKorean = language == .korean
    guard !(try command.plain(language) is PanelCommand) else {
      throw Failure(
        .usage, isKorean ? "그림판 안에는 그림판을 넣을 수 없습니다" : "a panel cannot stand in a panel",
        hint: isKorean
          ? "안쪽의 그림을 바깥 그림판에 바로 쓰십시오" : "write its figures into the outer panel, and set --columns")
    }
    let own = CanonicalArguments.words(of: command.output, without: ["height"])
    if let option = own.first ?? command.words.lang.map({ _ in "--lang" }) {
      throw Failure(
        .usage,
        isKorean
          ? "\(KoreanParticle.topic.after(option)) 그림판 전체의 옵션입니다"
          : "\(option) belongs to the whole panel, not to one of its figures",
        hint: isKorean
          ? "그림들 뒤에 쓰십시오: numviz panel … \(option) …"
          : "write it behind the figures: numviz panel … \(option) …")
    }
    guard !(try command.recipe().arguments.contains("-")) else {
      throw Failure(
        .usage,
        isKorean ? "그림판의 그림은 표준 입력을 읽지 않습니다" : "a figure of a panel does not read standard input",
        hint: isKorean
          ? "식을 명령에 쓰십시오: --fn \"x0^2+x1^2\"" : "write the formula into the command: --fn \"x0^2+x1^2\"")
    }
  }
}
