import NumViz

/// A document as pandoc hands it to its filters.
struct PandocDocument {
  /// Of pandoc's types, not of pandoc.
  struct Version: Comparable {
    let major: Int
    let minor: Int

    static func < (one: Version, other: Version) -> Bool {
      (one.major, one.minor) < (other.major, other.minor)
    }
  }

  let json: JSON
  let version: Version

  /// From pandoc 1.18 of 2016 on documents have this shape, up to pandoc 3.9 at least.
  private static let known = Version(major: 1, minor: 17)...Version(major: 1, minor: 23)

  init(_ json: JSON) throws(Failure) {
    guard let parts = json["pandoc-api-version"]?.elements?.compactMap(\.wholeNumber), parts.count >= 2,
      json["blocks"]?.elements != nil
    else {
      throw FilterInput.foreign(
        "pandoc", "standard input is no document of pandoc",
        korean: "표준 입력이 pandoc 문서가 아닙니다")
    }
    version = Version(major: parts[0], minor: parts[1])
    guard version.major == 1, version >= Self.known.lowerBound else {
      throw Failure(
        .data, "pandoc's documents of version \(parts[0]).\(parts[1]) are not known to this numviz",
        hint: "update pandoc or numviz"
      ).inKorean(
        "이 numviz는 판 \(parts[0]).\(parts[1])의 pandoc 문서를 모릅니다", hint: "pandoc이나 numviz를 새 판으로 바꾸십시오")
    }
    self.json = json
  }

  /// What is said of a version that came after this numviz, and of blocks that this pandoc did not understand.
  func warnings(_ language: Language) -> [String] {
    let isKorean = language == .korean
    var warnings: [String] = []
    if version > Self.known.upperBound {
      let name = "\(version.major).\(version.minor)"
      warnings.append(
        isKorean
          ? "경고: pandoc 문서의 판 \(name)은 이 numviz보다 새것입니다. 1.23처럼 다룹니다"
          : "warning: pandoc's documents of version \(name) are newer than this numviz, which treats them as 1.23"
      )
    }
    if json["blocks"].map(Self.holdsMisreadFence) == true {
      warnings.append(
        isKorean
          ? "경고: 이 pandoc은 ```numviz {…}를 코드 블록으로 읽지 않습니다. ``` {.numviz …}로 쓰십시오"
          : "warning: this pandoc does not take ```numviz {…} for a block of code: write ``` {.numviz …}")
    }
    return warnings
  }

  /// Old pandocs take a fence whose language stands before its attributes for code in a line of text.
  private static func holdsMisreadFence(_ value: JSON) -> Bool {
    switch value {
    case .array(let elements): return elements.contains(where: holdsMisreadFence)
    case .object(let members):
      if value["t"]?.text == "Para", let inlines = value["c"]?.elements, inlines.count == 1,
        inlines[0]["t"]?.text == "Code", let code = inlines[0]["c"]?.elements?.last?.text
      {
        return code.hasPrefix("numviz {")
      }
      return members.contains { holdsMisreadFence($0.1) }
    default: return false
    }
  }

  /// Of the metadata, where it is one of numviz's: `ko` or `ko-KR`.
  var language: Language? {
    metadata("lang").flatMap { Language(rawValue: String($0.prefix { $0 != "-" })) }
  }

  /// Where the metadata wants the figures; a document may come from anybody, and does not write outside of its folder.
  func outputFolder() throws(Failure) -> String? {
    guard let folder = metadata("numviz", "output-folder") else { return nil }
    guard !folder.hasPrefix("/"), !folder.split(separator: "/").contains("..") else {
      throw Failure(
        .data, "the document's output-folder \"\(folder)\" lies outside of its own folder",
        hint: "name a folder below it"
      ).inKorean(
        "문서의 output-folder \"\(folder)\"\(KoreanParticle.topic.ending(folder)) 문서의 폴더 밖에 있습니다",
        hint: "그 아래에 있는 폴더를 쓰십시오")
    }
    return folder
  }

  /// A value of the metadata as plain text.
  func metadata(_ names: String...) -> String? {
    var value = json["meta"]?[names[0]]
    for name in names.dropFirst() { value = value?["c"]?[name] }
    guard let content = value?["c"] else { return nil }
    if let text = content.text { return text }
    return content.elements?.reduce(into: "") { $0 += $1["c"]?.text ?? " " }
  }

  /// The document with other blocks in place of numviz's; what the closure gives nothing for stays.
  func replacing(_ blocks: (PandocCode) -> [JSON]?) -> JSON { Self.replaced(json, blocks) }

  private static func replaced(_ value: JSON, _ blocks: (PandocCode) -> [JSON]?) -> JSON {
    switch value {
    case .array(let elements):
      .array(
        elements.flatMap { element in
          PandocCode(element).flatMap(blocks) ?? [replaced(element, blocks)]
        })
    case .object(let members): .object(members.map { ($0.0, replaced($0.1, blocks)) })
    default: value
    }
  }
}
