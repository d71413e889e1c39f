import ArgumentParser

/// The options of a parsed command as words in one order and spelling, however they were typed.
enum CanonicalArguments {
  /// Options stand in the order of their declaration; those that were not given, and those named, are left out.
  static func words(of command: some GroupedOptions, without names: Set<String>) -> [String] {
    command.customMirror.children.flatMap { child -> [String] in
      // A property wrapper is stored as the name of its property after an underscore.
      guard let label = child.label?.dropFirst(), !names.contains(String(label)) else { return [] }
      return option(child.value, dashed(label))
    }
  }

  private static func option(_ value: Any, _ name: String) -> [String] {
    switch value {
    case let option as Option<String?>: option.wrappedValue.map { ["--\(name)", $0] } ?? []
    case let option as Option<[String]>: option.wrappedValue.flatMap { ["--\(name)", $0] }
    case let option as Option<String>: ["--\(name)", option.wrappedValue]
    case let argument as Argument<[String]>: argument.wrappedValue
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
