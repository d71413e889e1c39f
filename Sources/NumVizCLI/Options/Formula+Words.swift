import NumViz

extension Formula {
  /// Whether the formula has a value at a point with so many coordinates.
  func accepts(_ count: Int) -> Bool {
    switch variableCount {
    // A constant, or a formula that leaves out the last variables, has a value at longer points too.
    case .exactly(let needed): count == max(needed, 1) || (needed < 2 && count == needed)
    case .atLeast(let needed): count >= max(needed, 1)
    }
  }

  /// `1 variable, x`, `2 variables, x0 and x1`, `any number of variables`.
  var variablesInWords: String {
    guard case .exactly(let count) = variableCount else {
      return "at least \(max(1, variableCount.minimum)) variables"
    }
    let names = variableNames(count: count)
    return switch count {
    case 0: "no variable"
    case 1: "1 variable, \(names[0])"
    default: "\(count) variables, \(names.dropLast().joined(separator: ", ")) and \(names[count - 1])"
    }
  }
}
