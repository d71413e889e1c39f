extension NoteMistake.Kind {
  var englishWords: (sentence: String, hint: String) {
    switch self {
    case .encoding: ("the file is not UTF-8 text", "save it as UTF-8")
    case .openAttributes: ("the list of attributes has no end", "end it with }")
    case .openQuote(let quote):
      ("the value of an attribute has no end", "end it with \(quote), or write \\\(quote) inside")
    case .attribute(let name):
      (
        "there is no attribute \"\(name)\"",
        "write {#label caption=\"…\" alt=\"…\" width=500}; what changes the figure belongs to its command"
      )
    case .label(let label):
      (
        "\"\(label)\" cannot be a label, because it names a file in the figures' folder",
        "use letters, digits, - and _: #fig-descent"
      )
    case .width(let width): ("\"\(width)\" is not a width", "write pixels or a part: width=500 or width=80%")
    case .openFence: ("the numviz block has no end", "end it with a line of the same backticks or tildes")
    case .openComment: ("the comment has no end", "end it with -->")
    case .noEnd:
      ("after this numviz comment <!-- /numviz --> is missing", "put <!-- /numviz --> on a line below it")
    case .noBeginning:
      ("before <!-- /numviz --> its command is missing", "put <!-- numviz quiver --fn \"…\" --> above it")
    case .crowdedComment:
      ("a numviz comment stands alone on its lines", "move what is beside it to a line of its own")
    case .foreignText(let line):
      (
        "between the numviz comments stands text that is no figure: \(line)",
        "numviz would overwrite it: move it below <!-- /numviz -->"
      )
    case .noCommand: ("the numviz block is empty", "write a command: quiver --fn \"x0^2+x1^2\"")
    }
  }
}
