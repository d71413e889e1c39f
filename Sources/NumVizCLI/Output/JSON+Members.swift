/// What a document that was read holds.
extension JSON {
  /// The value of an object's member; nil where there is none.
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  var elements: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var wholeNumber: Int? {
    if case .digits(let digits) = self { Int(digits) } else { nil }
  }

  /// The object with other values for the members of a name.
  func with(_ name: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.map { $0.0 == name ? (name, value) : $0 })
  }
}
