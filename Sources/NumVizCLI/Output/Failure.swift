/// Why a command cannot do what it was asked to: what the user reads, and what the shell gets.
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
  /// Lines that show the place, such as the formula with a caret below it.
  var place: [String] = []

  init(_ code: Code, _ sentence: String, hint: String? = nil, place: [String] = []) {
    self.code = code
    self.sentence = sentence
    self.hint = hint
    self.place = place
  }
}
