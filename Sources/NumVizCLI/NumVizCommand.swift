import ArgumentParser
import NumViz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
struct NumVizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "numviz",
    abstract: "Draw the figures of a course on gradients, and compute the numbers on them.",
    discussion: """
        numviz quiver --fn "x0^2+x1^2" -o field.svg -o field.png
        numviz gradient --fn "x0^2+x1^2" --at 3,4
      """,
    version: "0.1.0",
    subcommands: [
      // Figures
      QuiverCommand.self, ContourCommand.self, SurfaceCommand.self, StreamCommand.self, DescentCommand.self,
      CompareCommand.self, ConvergenceCommand.self, BasinsCommand.self, GraphCommand.self, SlicesCommand.self,
      StepSizeCommand.self, RoseCommand.self, NormalsCommand.self, RegressionCommand.self, PanelCommand.self,
      BookCommand.self,
      // Notes
      NotesCommand.self, WatchCommand.self, RecipeCommand.self,
      // Numbers
      EvalCommand.self, DerivativeCommand.self, GradientCommand.self, HessianCommand.self, TraceCommand.self,
      CheckCommand.self,
      FunctionsCommand.self,
    ])

  /// The language of `--lang`, which is needed even where the options cannot be read.
  private static var askedLanguage: Language {
    let words = CommandLine.arguments
    let asked = words.lastIndex(of: "--lang").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    let joined = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    return (asked ?? joined).flatMap(Language.init(rawValue:)) ?? .english
  }

  static func main() {
    // A reader that stops early is an error that is told in words, not a signal.
    signal(SIGPIPE, SIG_IGN)
    do {
      let words = ProgramName.arguments(CommandLine.arguments)
      var command = try named(words) ?? parsedByRoot(words)
      try command.run()
    } catch let failure as Failure {
      Terminal.report(failure, in: askedLanguage)
      exit(withError: ExitCode(failure.code.rawValue))
    } catch {
      exit(withError: error)
    }
  }

  private static func parsedByRoot(_ words: [String]) throws -> any ParsableCommand {
    if let failure = unknownCommand(words) { throw failure }
    return try parseAsRoot(words)
  }

  /// The command that the first word names, parsed by itself, which takes a fifth fewer instructions for a whole run.
  ///
  /// Nil for whatever it cannot take, a cry for help too: the root has the words for that.
  private static func named(_ words: [String]) -> (any ParsableCommand)? {
    guard let named = configuration.subcommands.first(where: { $0.configuration.commandName == words.first }),
      let command = try? named.parseAsRoot(Array(words.dropFirst())), type(of: command) == named
    else { return nil }
    return command
  }
}
