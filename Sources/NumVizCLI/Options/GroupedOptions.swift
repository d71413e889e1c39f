import ArgumentParser

/// Options that stand in groups, which ArgumentParser is shown as one flat list.
///
/// Its own `@OptionGroup` makes the runtime search all conformances of the program six times for each group, 25 µs a
/// time; here it is twice. Ten groups of `quiver` took half of a cold start.
protocol GroupedOptions: ParsableArguments, CustomReflectable {
  /// Visits all options and groups, in the order of the help.
  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure)
}

extension GroupedOptions {
  init(from decoder: any Decoder) throws {
    self.init()
    var visitor = try OptionDecoder(decoder)
    try visitOptions(&visitor)
  }

  /// The options of all groups, under the names by which ArgumentParser knows stored properties.
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

  mutating func group<Group: ParsableArguments>(_ group: inout Group) throws(Failure)

  /// A wrapped option or flag, and the name of its property.
  mutating func option<Option: Decodable>(_ option: inout Option, _ name: String) throws(Failure)
}

/// Lists options as the stored properties of one value.
private struct OptionLister: OptionVisitor {
  private(set) var children: [Mirror.Child] = []

  mutating func group<Group: ParsableArguments>(_ group: inout Group) {
    children += Mirror(reflecting: group).children
  }

  mutating func option<Option: Decodable>(_ option: inout Option, _ name: String) {
    // The property of a wrapper has an underscore before its name.
    children.append((label: "_\(name)", value: option))
  }
}

/// Reads options from what ArgumentParser found in the words.
private struct OptionDecoder: OptionVisitor {
  let decoder: any Decoder
  let options: KeyedDecodingContainer<Name>

  init(_ decoder: any Decoder) throws {
    self.decoder = decoder
    options = try decoder.container(keyedBy: Name.self)
  }

  mutating func group<Group: ParsableArguments>(_ group: inout Group) throws {
    group = try Group(from: decoder)
  }

  mutating func option<Option: Decodable>(_ option: inout Option, _ name: String) throws {
    option = try options.decode(Option.self, forKey: Name(stringValue: name))
  }

  /// Any property.
  struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
