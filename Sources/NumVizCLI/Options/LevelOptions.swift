import ArgumentParser
import NumViz

/// `--levels`: which level lines are drawn.
struct LevelOptions: GroupedOptions {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Which levels: a number of them, a list 1,2,3, step:0.5, log:12 or quantile:8.", valueName: "levels"))
  var levels: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_levels, "levels")
  }

  /// The levels that were asked for, or the usual ones of the figure.
  func resolved(usual: Levels = .count(10)) throws(Failure) -> Levels {
    guard let levels else { return usual }
    guard let colon = levels.firstIndex(of: ":") else { return try Self.plain(levels) }
    let (kind, rest) = (levels[..<colon], levels[levels.index(after: colon)...])
    switch kind {
    case "count": return .count(try Self.count(rest, levels))
    case "log": return .log(try Self.count(rest, levels))
    case "quantile": return .quantile(try Self.count(rest, levels))
    case "step":
      guard let step = UserNumber.value(rest) else { throw Self.failure(levels) }
      return .step(step)
    default: throw Self.failure(levels)
    }
  }

  private static func plain(_ text: String) throws(Failure) -> Levels {
    if let count = Int(text) { return .count(count) }
    // One level that is a whole number is a list of one with a comma: --levels 4,
    let list = text.hasSuffix(",") ? String(text.dropLast()) : text
    guard let levels = UserNumber.point(list) else { throw failure(text) }
    return .list(levels)
  }

  private static func count(_ text: Substring, _ all: String) throws(Failure) -> Int {
    guard let count = Int(text) else { throw failure(all) }
    return count
  }

  private static func failure(_ text: String) -> Failure {
    Failure(
      .usage, "\"\(text)\" is no choice of levels",
      hint: "write --levels 10, a list 1,2,5 (one level: 4,), step:0.5, log:12 or quantile:8"
    ).inKorean(
      "\"\(text)\"\(KoreanParticle.toward.ending(text)) 등고선을 고를 수 없습니다",
      hint: "--levels 10, 목록 1,2,5(하나면 4,), step:0.5, log:12, quantile:8 가운데 하나로 쓰십시오")
  }
}

extension Failure {
  /// Why there are no levels, in words.
  init(_ error: LevelsError, in language: Language) {
    switch (error, language) {
    case (.notPositive, .english):
      self.init(
        .usage, "the number of levels, or their step, is not positive", hint: "write --levels 10 or step:0.5")
    case (.notPositive, .korean):
      self.init(.usage, "등고선의 개수나 간격이 양수가 아닙니다", hint: "--levels 10 또는 step:0.5처럼 쓰십시오")
    case (.notFinite, .english):
      self.init(.usage, "a level is not a finite number", hint: "write the levels as numbers: --levels 1,2,5")
    case (.notFinite, .korean):
      self.init(.usage, "등고선의 값이 유한한 수가 아닙니다", hint: "수로 쓰십시오: --levels 1,2,5")
    case (.tooMany(let limit), .english):
      self.init(.usage, "there would be more than \(limit) levels", hint: "a readable figure has 5 to 20")
    case (.tooMany(let limit), .korean):
      self.init(.usage, "등고선이 \(limit)개를 넘습니다", hint: "읽기 좋은 그림에는 5~20개가 있습니다")
    case (.nothingFinite, .english):
      self.init(.data, "f is finite at none of the samples", hint: "is f defined there? try another --domain")
    case (.nothingFinite, .korean):
      self.init(.data, "f의 값이 유한한 점이 없습니다", hint: "f가 정의된 곳입니까? 다른 --domain을 쓰십시오")
    case (.nothingPositive, .english):
      self.init(
        .data, "f has no positive values, and so no levels by powers of ten",
        hint: "try --levels quantile:10")
    case (.nothingPositive, .korean):
      self.init(.data, "f의 양수 값이 없어 10의 거듭제곱으로 나눌 수 없습니다", hint: "--levels quantile:10을 써 보십시오")
    }
  }
}
