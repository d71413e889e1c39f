import NumViz

/// Why a command cannot do what it was asked to: what the user reads, and what the shell gets.
///
/// A failure is thrown where the user's language need not be known, with its words in both languages; the one who
/// reports it chooses. What ArgumentParser finds (an unknown option, a missing value) and what the system says about
/// files is in English.
struct Failure: Error {
  /// The exit codes of `sysexits.h` that numviz uses.
  enum Code: Int32 {
    case difference = 1
    case usage = 64
    case data = 65
    case noInput = 66
    case unavailable = 69
    case internalError = 70
    case cannotCreate = 73
    case inputOutput = 74
  }

  var code: Code
  /// One sentence.
  var sentence: String
  /// What to do about it.
  var hint: String?
  /// The same in Korean, where it is not Korean already.
  private var korean: (sentence: String, hint: String?)?
  /// Lines that show the place, such as the formula with a caret below it.
  var place: [String] = []

  init(_ code: Code, _ sentence: String, hint: String? = nil, place: [String] = []) {
    self.code = code
    self.sentence = sentence
    self.hint = hint
    self.place = place
  }

  /// The failure with its words in Korean beside those in English.
  func inKorean(_ sentence: String, hint: String? = nil) -> Failure {
    var both = self
    both.korean = (sentence, hint)
    return both
  }

  /// The same failure with words before its sentence, such as those that say where.
  func prefixed(_ english: String, _ korean: String, _ language: Language) -> Failure {
    var failure = self
    failure.sentence = (language == .korean && self.korean == nil ? korean : english) + sentence
    failure.korean = self.korean.map { (korean + $0.sentence, $0.hint) }
    return failure
  }

  /// The words in one language; English where there are no others.
  func words(in language: Language) -> (sentence: String, hint: String?) {
    if language == .korean, let korean { return korean }
    return (sentence, hint)
  }

  /// The same failure with its place in a note; the line counts from 0.
  func at(_ path: String, line: Int) -> Failure { at("\(path):\(line + 1)") }

  /// The same failure with its place before its sentence.
  func at(_ place: String) -> Failure {
    var failure = self
    failure.sentence = "\(place): \(sentence)"
    failure.korean = korean.map { ("\(place): \($0.sentence)", $0.hint) }
    return failure
  }
}
