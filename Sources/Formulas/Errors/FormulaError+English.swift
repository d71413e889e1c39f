extension FormulaError.Kind {
  /// What is wrong, and what to do about it.
  var english: (sentence: String, hint: String?) {
    switch self {
    case .empty: ("The formula is empty.", "write one, such as x0^2 + x1^2")
    case .tooLong(let limit): ("The formula is longer than \(limit) bytes.", nil)
    case .tooLarge(let limit):
      (
        "Written out for so many variables, the formula has more than \(limit) operations.",
        "use fewer variables"
      )
    case .unexpectedCharacter(let text): ("The character “\(text)” has no meaning here.", nil)
    case .numberTooLarge(let text): ("The number \(text) is too large.", "the largest is about 1.8e308")
    case .notANumber(let name):
      ("“\(name)” is not a word of the formula language.", "a formula has finite numbers only")
    case .unfinished(let previous):
      ("Something is missing after “\(previous)”, at the end of the formula.", nil)
    case .operandMissing(let next): ("Something is missing before “\(next)”.", nil)
    case .operatorMissing: ("An operator is missing here.", "to multiply, write *")
    case .unknownName(let name, let suggestion):
      (
        "The name “\(name)” is not known.",
        suggestion.map { "did you mean \($0)?" } ?? "if it is a parameter, give its value: --param \(name)=1"
      )
    case .unknownFunction(let name, let suggestion):
      (
        "The function “\(name)” is not known.",
        suggestion.map { "did you mean \($0)?" } ?? "“numviz functions” lists all functions"
      )
    case .argumentsMissing(let function):
      ("The function \(function.name) needs its argument in parentheses.", "write \(function.signature)")
    case .wrongArgumentCount(let function, let given):
      (
        "The function \(function.name) takes \(Self.english(function.arity)), not \(given).",
        "write \(function.signature)"
      )
    case .unclosed(let bracket):
      ("This “\(bracket)” is never closed.", Self.closing(bracket).map { "add “\($0)”" })
    case .unopened(let bracket): ("This “\(bracket)” closes nothing.", nil)
    case .commaOutsideCall:
      (
        "A comma separates the arguments of a function, and there is none here.",
        "decimals are written with a point: 0.5"
      )
    case .assignment(definition: true):
      ("A formula has no “=”.", "write only what stands right of it")
    case .assignment(definition: false):
      ("A formula has no “=”.", "to compare, write == inside if(…)")
    case .unsupportedOperator(let text):
      ("The operator “\(text)” is not in the formula language.", Self.replacement(text))
    case .comparisonOutsideCondition(let text):
      ("The result of “\(text)” is not a number.", "use it in the condition of if(c, a, b)")
    case .chainedComparison: ("Comparisons cannot be chained.", "write 0 < x and x < 1")
    case .conditionExpected: ("A condition must stand here, such as x0 > 0.", "if(x0 > 0, a, b)")
    case .badSubscript: ("The subscript is not understood.", "write x[0], x[-1], x[1:] or x[:-1]")
    case .tooManyVariables(let limit): ("A formula has at most \(limit) variables.", nil)
    case .mixedVariables(let first, let second):
      ("“\(first)” and “\(second)” are two ways to name variables.", "use x0, x1 or x, y, not both")
    case .ambiguousVariable:
      ("“x” could be one number or the whole vector here.", "write x0 for the first variable")
    case .vectorResult:
      (
        "The formula gives a vector, not a number.",
        "wrap it in sum(…), mean(…) or norm(…), or write x0 for a variable"
      )
    case .vectorExpected(let function):
      ("The function \(function.name) needs a vector or several numbers.", "as in \(function.vectorExample)")
    case .vectorLengths: ("The vectors have different lengths.", nil)
    case .parameterNameTaken(let name):
      ("A parameter cannot be named “\(name)”: the name has a meaning already.", nil)
    case .parameterNameInvalid(let name):
      (
        "“\(name)” cannot be the name of a parameter.",
        "a name is letters and digits and begins with a letter"
      )
    case .parameterNotFinite(let name): ("The parameter “\(name)” is not a finite number.", nil)
    case .tooFewVariables(let given, let needed):
      ("The formula has \(needed) variables, but \(given) are given.", nil)
    }
  }

  private static func english(_ arity: ClosedRange<Int>) -> String {
    if arity.upperBound == .max {
      return "at least \(arity.lowerBound) argument\(arity.lowerBound == 1 ? "" : "s")"
    }
    return "\(arity.lowerBound) argument\(arity.lowerBound == 1 ? "" : "s")"
  }

  static func closing(_ bracket: String) -> String? {
    switch bracket {
    case "[": "]"
    case "|": "|"
    default: ")"
    }
  }

  /// What the language has in place of an operator of other languages.
  static func replacement(_ text: String) -> String? {
    switch text {
    case "//": "floor(a/b)"
    case "%": "a - b*floor(a/b)"
    case "!", "~": "not (…)"
    case "&": "and"
    case "@": "dot(x, y)"
    default: nil
    }
  }
}

extension Function {
  /// A call of it with a vector.
  var vectorExample: String { self == .dot ? "dot(x, x)" : "\(name)(x) · \(name)(x0, x1)" }
}
