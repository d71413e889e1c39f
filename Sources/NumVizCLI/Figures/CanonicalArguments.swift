import ArgumentParser

/// The options of a parsed command as words in one order and spelling, however they were typed.
enum CanonicalArguments {
  /// Options stand in the order of their declaration; those that were not given, and those named, are left out.
  static func words(of command: some ParsableArguments, without names: Set<String>) -> [String] {
    var words: [String] = []
    for child in Mirror(reflecting: command).children {
      // A property wrapper is stored as the name of its property after an underscore.
      guard let label = child.label?.dropFirst() else { continue }
      if let group = child.value as? any ArgumentGroup {
        words += group.words(without: names)
      } else if !names.contains(String(label)) {
        words += option(child.value, dashed(label))
      }
    }
    return words
  }

  private static func option(_ value: Any, _ name: String) -> [String] {
    switch value {
    case let option as Option<String?>: option.wrappedValue.map { ["--\(name)", $0] } ?? []
    case let option as Option<[String]>: option.wrappedValue.flatMap { ["--\(name)", $0] }
    case let option as Option<String>: ["--\(name)", option.wrappedValue]
    case let flag as Flag<Bool>: flag.wrappedValue ? ["--\(name)"] : []
    case let flag as Flag<Bool?>: flag.wrappedValue.map { [$0 ? "--\(name)" : "--no-\(name)"] } ?? []
    default: preconditionFailure("the option --\(name) holds neither text nor a truth")
    }
  }

  /// `color-map` for `colorMap`, as ArgumentParser names options.
  private static func dashed(_ property: Substring) -> String {
    property.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}

/// A group of options, whichever they are.
private protocol ArgumentGroup {
  func words(without names: Set<String>) -> [String]
}

extension OptionGroup: ArgumentGroup {
  func words(without names: Set<String>) -> [String] {
    CanonicalArguments.words(of: wrappedValue, without: names)
  }
}
