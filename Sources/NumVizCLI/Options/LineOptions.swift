import ArgumentParser
import NumViz

/// `--tangent`, `--secant`, `--chords`: the lines on the graph of a function.
struct LineOptions: GroupedOptions {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Draw the tangent at x; repeatable.", valueName: "x"))
  var tangent: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How long tangents are in units of x; across the graph unless said.", valueName: "length"))
  var tangentLength: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Draw the line through the points of the graph at a and b; repeatable.", valueName: "a,b"))
  var secant: [String] = []

  @Option(
    help: ArgumentHelp(
      "Draw difference quotients at --at with the step --h as chords: forward, backward, central, or all.",
      valueName: "rules"))
  var chords: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where the chords are drawn.", valueName: "x"))
  var at: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_tangent, "tangent")
    try visitor.option(&_tangentLength, "tangentLength")
    try visitor.option(&_secant, "secant")
    try visitor.option(&_chords, "chords")
    try visitor.option(&_at, "at")
  }

  func tangents() throws(Failure) -> [Double] {
    try tangent.map { text throws(Failure) in try Self.number(text, "--tangent") }
  }

  func length() throws(Failure) -> Double? {
    guard let tangentLength else { return nil }
    let length = try Self.number(tangentLength, "--tangent-length")
    guard length > 0 else {
      throw Failure(
        .usage, "--tangent-length \(tangentLength) is not positive", hint: "write it as --tangent-length 4"
      ).inKorean(
        "--tangent-length \(KoreanParticle.topic.after(NumberText.shortest(length))) 양수가 아닙니다",
        hint: "--tangent-length 4처럼 쓰십시오")
    }
    return length
  }

  func secants() throws(Failure) -> [(Double, Double)] {
    try secant.map { text throws(Failure) in
      guard let pair = UserNumber.point(text), pair.count == 2, pair.allSatisfy(\.isFinite) else {
        throw Failure(.usage, "\"\(text)\" is not a pair of numbers", hint: "write it as --secant 5,8")
          .inKorean("\"\(text)\"\(KoreanParticle.topic.ending(text)) 두 수가 아닙니다", hint: "--secant 5,8처럼 쓰십시오")
      }
      guard pair[0] != pair[1] else {
        throw Failure(
          .usage, "a secant goes through two different points, but \(text) is one",
          hint: "for the line that touches the graph there: --tangent \(NumberText.shortest(pair[0]))"
        ).inKorean(
          "할선은 서로 다른 두 점을 지나는데, \(KoreanParticle.topic.after(text)) 한 점입니다",
          hint: "그 점의 접선은 이렇게 그립니다: --tangent \(NumberText.shortest(pair[0]))")
      }
      return (pair[0], pair[1])
    }
  }

  /// The chords, with the step of `--h`.
  func chords(h: String?) throws(Failure) -> Graph.Chords? {
    guard let chords else {
      if at == nil { return nil }
      throw Failure(.usage, "--at has no meaning without --chords", hint: "add --chords all --h 1").inKorean(
        "--chords 없이는 --at이 뜻이 없습니다", hint: "--chords all --h 1을 더하십시오")
    }
    guard let at else {
      throw Failure(
        .usage, "no point of the chords is given", hint: "name it: --chords \(chords) --at 0 --h 1"
      ).inKorean("할선의 점이 없습니다", hint: "정해 주십시오: --chords \(chords) --at 0 --h 1")
    }
    guard let h, let step = UserNumber.value(h), step > 0, step.isFinite else {
      throw Failure(
        .usage, h.map { "the step \($0) is not a positive number" } ?? "the chords have no step",
        hint: "name one that can be seen: --h 1"
      ).inKorean(
        h.map { "h \(KoreanParticle.topic.after($0)) 양수가 아닙니다" } ?? "할선의 h가 없습니다",
        hint: "눈에 보이는 크기로 정해 주십시오: --h 1")
    }
    return Graph.Chords(at: try Self.number(at, "--at"), h: step, rules: try rules(chords))
  }

  private func rules(_ text: String) throws(Failure) -> [FiniteDifference.Rule] {
    let drawn: [FiniteDifference.Rule] = [.forward, .backward, .central]
    if text == "all" { return drawn }
    var rules: [FiniteDifference.Rule] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let rule = FiniteDifference.Rule(rawValue: String(word)), drawn.contains(rule) else {
        throw Failure(
          .usage, "--chords has no choice \"\(word)\"",
          hint: "choose all, or some of forward,backward,central"
        ).inKorean(
          "--chords에는 \"\(word)\"\(KoreanParticle.toward.ending(String(word))) 고를 것이 없습니다",
          hint: "all이나 forward,backward,central 가운데 몇 개를 고르십시오")
      }
      if !rules.contains(rule) { rules.append(rule) }
    }
    return rules
  }

  private static func number(_ text: String, _ option: String) throws(Failure) -> Double {
    guard let value = UserNumber.value(text), value.isFinite else {
      throw Failure(.usage, "\(option) \(text) is not a finite number", hint: "write it as \(option) 5")
        .inKorean("\(option) \(KoreanParticle.topic.after(text)) 유한한 수가 아닙니다", hint: "\(option) 5처럼 쓰십시오")
    }
    return value
  }
}
