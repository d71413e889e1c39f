import NumViz

/// What a command in a note may not ask for.
enum NoteCommandRules {
  static func check(_ command: any FigureCommand, _ language: Language) throws {
    let isKorean = language == .korean
    let output = command.output
    guard output.output.isEmpty, output.format == nil else {
      throw Failure(
        .usage, isKorean ? "노트 안의 명령은 출력 파일을 정하지 않습니다." : "a command in a note names no output",
        hint: isKorean
          ? "레이블이 파일 이름이 됩니다: {#fig-descent}"
          : "the label names the file: {#fig-descent}; --output-folder the folder")
    }
    guard !output.json else {
      throw Failure(
        .usage, isKorean ? "노트에는 그림만 들어갑니다." : "a note holds figures, not JSON",
        hint: isKorean ? "--json을 빼십시오" : "leave out --json")
    }
    guard !(try command.recipe()).arguments.contains("-") else {
      throw Failure(
        .usage, isKorean ? "노트 안의 명령은 표준 입력을 읽지 않습니다." : "a command in a note does not read standard input",
        hint: isKorean ? "식을 노트에 쓰십시오" : "write it into the note")
    }
  }
}
