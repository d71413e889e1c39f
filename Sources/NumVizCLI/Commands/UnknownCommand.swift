import ArgumentParser
import NumViz

extension NumVizCommand {
  /// What is wrong with a first word that names no command; nil where it names one, or is an option.
  static func unknownCommand(_ words: [String]) -> Failure? {
    guard let word = words.first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !names.contains(word), word != "help" else { return nil }
    let scored = names.map { (name: $0, distance: EditDistance.between(word.lowercased(), $0)) }
    let nearest = scored.min { $0.distance < $1.distance }
    // More than a third of the letters is not a slip of the finger any more.
    let meant = nearest.flatMap { $0.distance <= max(1, $0.name.count / 3) ? $0.name : nil }
    return Failure(
      .usage, "numviz has no command \"\(word)\"",
      hint: meant.map { "did you mean \($0)?" } ?? "numviz help lists the commands"
    ).inKorean(
      "numviz에 \"\(word)\"\(KoreanParticle.copula.ending(word))라는 명령이 없습니다",
      hint: meant.map { "혹시 \($0)입니까?" } ?? "명령은 numviz help로 볼 수 있습니다")
  }
}
