import ArgumentParser

/// Options that ArgumentParser is shown as one flat list, whichever groups they stand in.
///
/// With its own `@OptionGroup` the runtime searches all conformances of the program six times for each type of group,
/// 25 µs a time: ten groups were a quarter of a cold start of `quiver`. A list that is said aloud takes none.
protocol GroupedOptions: ParsableArguments, CustomReflectable {
  /// Visits all options, those of its groups too, in the order of the help.
  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure)
}

extension GroupedOptions {
  init(from decoder: any Decoder) throws {
    self.init()
    var visitor = try OptionDecoder(decoder)
    try visitOptions(&visitor)
  }

  /// The options under the names by which ArgumentParser knows stored properties.
  var customMirror: Mirror {
    var options = self
    var visitor = OptionLister()
    options.visitOptions(&visitor)
    return Mirror(self, children: visitor.children)
  }
}

/// What is done with each option of a command.
protocol OptionVisitor {
  associatedtype Failure: Error

  /// A wrapped option or flag, and the name of its property.
  mutating func option<Option: Decodable>(_ option: inout Option, _ name: String) throws(Failure)
}

/// Lists options as the stored properties of one value.
private struct OptionLister: OptionVisitor {
  private(set) var children: [Mirror.Child] = []

  mutating func option<Option: Decodable>(_ option: inout Option, _ name: String) {
    // The property of a wrapper has an underscore before its name.
    children.append((label: "_\(name)", value: option))
  }
}

/// Reads options from what ArgumentParser found in the words.
private struct OptionDecoder: OptionVisitor {
  private let options: KeyedDecodingContainer<Name>

  init(_ decoder: any Decoder) throws { options = try decoder.container(keyedBy: Name.self) }

  mutating func option<Option: Decodable>(_ option: inout Option, _ name: String) throws {
    option = try options.decode(Option.self, forKey: Name(stringValue: name))
  }

  /// The name of any property.
  struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
