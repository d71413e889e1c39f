import ArgumentParser
import NumViz

struct RecipeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recipe",
    abstract: "Print the command that drew a figure, read from the figure itself.",
    discussion: """
        numviz recipe field.svg
        numviz recipe field.svg --run -o dark.svg --theme dark
        numviz recipe --verify output/*.svg
      """)

  @Flag(name: .customLong("run"), help: "Draw it again; options that follow are added to the command.")
  var isRun = false

  @Flag(help: "Draw it again in memory, and exit with 1 if a file holds other bytes.")
  var verify = false

  @Option(
    help: "The language of messages: \(Choice<Language>.list).", completion: Choice<Language>.completion)
  var lang: String?

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("SVG or PNG files of numviz; after --run one, and options.", valueName: "file"))
  var files: [String] = []

  func run() throws {
    let language = try Choice<Language>.read(lang, "--lang") ?? .english
    guard let first = files.first, !first.hasPrefix("-") else {
      throw Failure(.usage, "no figure is named", hint: "name a file: numviz recipe field.svg").inKorean(
        "그림 파일이 없습니다", hint: "파일을 쓰십시오: numviz recipe field.svg")
    }
    guard !(isRun && verify) else {
      throw Failure(.usage, "--run and --verify exclude each other", hint: "use one of them").inKorean(
        "--run과 --verify는 함께 쓸 수 없습니다", hint: "하나만 쓰십시오")
    }
    if isRun {
      try CarriedRecipe(first, language).run(with: Array(files.dropFirst()), language)
      return
    }
    if let option = files.first(where: { $0.hasPrefix("-") }) {
      throw Failure(
        .usage, "Unknown option '\(option)'", hint: "after --run, options are added to the command"
      ).inKorean(
        "'\(option)'\(KoreanParticle.topic.ending(option)) 없는 옵션입니다", hint: "--run 뒤의 옵션은 그림의 명령에 더해집니다")
    }
    var failures: [Failure] = []
    for file in files {
      do throws(Failure) { try show(file, language) } catch { failures.append(error) }
    }
    for failure in failures { Terminal.report(failure, in: language) }
    if let first = failures.first { throw ExitCode(first.code.rawValue) }
  }

  private func show(_ file: String, _ language: Language) throws(Failure) {
    let carried = try CarriedRecipe(file, language)
    if verify {
      try carried.verify(language)
    } else {
      try StandardOutput.write(carried.recipe.commandLine + "\n")
    }
  }
}
