import ArgumentParser
import NumViz

/// A word out of one of the library's lists of choices.
///
/// Options hold the word as text and read it here, and so do numbers in `UserNumber`: a mistake gets numviz's own
/// sentence and hint, and a run saves a tenth of its time, because ArgumentParser looks up a dozen protocol
/// conformances for each different type of option.
enum Choice<Value: CaseIterable & RawRepresentable> where Value.RawValue == String {
  /// The choice of this name; nil where no name is given.
  static func read(_ text: String?, _ option: String) throws(Failure) -> Value? {
    guard let text else { return nil }
    if let value = Value(rawValue: text) { return value }
    throw Failure(.usage, "\(option) has no choice \"\(text)\"", hint: "choose \(list)").inKorean(
      "\(option)에는 \"\(text)\"라는 선택이 없습니다", hint: "다음 중에서 고르십시오: \(list)")
  }

  /// `light, dark or auto`.
  static var list: String {
    let names = Value.allCases.map(\.rawValue)
    return names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
  }

  static var completion: CompletionKind { .list(Value.allCases.map(\.rawValue)) }
}
