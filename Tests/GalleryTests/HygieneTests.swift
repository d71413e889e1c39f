import Foundation
import NumViz
import Testing

@testable import Gallery

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an SVG file goes through before a reader sees it.
@Suite struct HygieneTests {
  private static func elements(_ node: XMLNode) -> [XMLElement] {
    ((node as? XMLElement).map { [$0] } ?? []) + (node.children ?? []).flatMap(elements)
  }

  private static func elements(_ svg: String) throws -> [XMLElement] {
    elements(try #require(try XMLDocument(xmlString: svg).rootElement()))
  }

  /// Every form in which a figure can be written.
  private static func forms(_ figure: GalleryFigure) throws -> [String] {
    let drawing = try figure.drawing()
    let outlined = String(decoding: try drawing.outlinedSVG().bytes, as: UTF8.self)
    return [drawing.svg, try figure.drawing(.auto).svg, outlined]
  }

  @Test("the whole gallery in one page has no id twice, and none that is missing")
  func ids() throws {
    var known: Set<String> = []
    for figure in gallery {
      for svg in try Self.forms(figure) {
        let elements = try Self.elements(svg)
        let ids = elements.compactMap { $0.value("id") }
        for id in ids { #expect(known.insert(id).inserted, "\(figure.name): \(id) twice") }
        let own = Set(ids)
        for attribute in elements.flatMap({ $0.attributes ?? [] }) {
          let value = attribute.stringValue ?? ""
          for reference in value.matches(of: #/url\(#([^)]*)\)/#).map({ String($0.1) })
            + (attribute.name == "xlink:href" && value.hasPrefix("#") ? [String(value.dropFirst())] : [])
          {
            #expect(own.contains(reference), "\(figure.name): #\(reference) is not there")
          }
        }
      }
    }
    #expect(!known.isEmpty)
  }

  /// What GitHub, sanitize-svg and the like leave: elements without behavior, attributes without style sheets.
  private static let elementsKept: Set = [
    "svg", "title", "desc", "metadata", "defs", "clipPath", "g", "path", "text", "tspan", "use", "image",
  ]
  private static let attributesKept: Set = [
    "xmlns", "width", "height", "viewBox", "role", "lang", "id", "x", "y", "d", "transform", "clip-path",
    "xlink:href",
    "preserveAspectRatio", "image-rendering", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity",
    "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
    "font-family",
    "font-size", "font-style", "font-weight", "text-anchor",
  ]

  @Test(
    "a sanitizer that keeps presentation attributes only has nothing to take away", arguments: gallery)
  func sanitized(_ figure: GalleryFigure) throws {
    for (index, svg) in try Self.forms(figure).enumerated() {
      for element in try Self.elements(svg) {
        // The sheet of a figure of two faces, and its classes, may go: the day stays.
        let isSheet = index == 1 && element.name == "style"
        #expect(isSheet || Self.elementsKept.contains(element.name ?? ""), "\(element.name ?? "")")
        for attribute in element.attributes ?? [] {
          let isClass = index == 1 && attribute.name == "class"
          #expect(isClass || Self.attributesKept.contains(attribute.name ?? ""), "\(attribute.name ?? "")")
        }
      }
    }
  }

  @Test("no file asks for anything outside of itself", arguments: gallery)
  func selfContained(_ figure: GalleryFigure) throws {
    for svg in try Self.forms(figure) {
      let text = svg.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "").replacing(
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\"", with: "")
      for element in try Self.elements(svg) {
        for attribute in element.attributes ?? []
        where ["href", "xlink:href", "src"].contains(attribute.name) {
          let value = attribute.stringValue ?? ""
          #expect(value.hasPrefix("#") || value.hasPrefix("data:image/png;base64,"))
        }
      }
      #expect(!text.contains("://") && !text.contains("@import") && !text.contains("<script"))
    }
  }

  @Test(
    "a figure names itself: a title first, then a description, in the language it says", arguments: gallery)
  func named(_ figure: GalleryFigure) throws {
    let drawing = try figure.drawing()
    let root = try #require(try XMLDocument(xmlString: drawing.svg).rootElement())
    let children = (root.children ?? []).compactMap { $0 as? XMLElement }
    #expect(children.prefix(2).map(\.name) == ["title", "desc"])
    #expect(children[0].stringValue == drawing.title && children[1].stringValue == drawing.description)
    #expect(root.value("role") == "img")
    let hasHangul = drawing.description.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    #expect((root.value("lang") == "ko") == hasHangul)
  }

  @Test("words as outlines are the same letters, transparent, over the same picture", arguments: gallery)
  func outlines(_ figure: GalleryFigure) throws {
    func letters(_ elements: [XMLElement]) -> [String] {
      elements.filter { $0.name == "text" }.compactMap(\.stringValue)
    }
    let drawing = try figure.drawing()
    let live = try Self.elements(drawing.svg)
    let outlined = try Self.elements(String(decoding: try drawing.outlinedSVG().bytes, as: UTF8.self))
    #expect(letters(live) == letters(outlined) && !letters(live).isEmpty)
    for text in outlined where text.name == "text" {
      #expect(text.value("fill-opacity") == "0")
    }
    // A shared glyph is used more than once; else it would be longer than written out.
    let uses = outlined.filter { $0.name == "use" }.compactMap { $0.value("xlink:href") }
    for id in Set(uses) { #expect(uses.count { $0 == id } > 1, "\(id)") }
  }
}

extension XMLElement {
  /// The value of an attribute; `attribute(forName:)` of Foundation on Linux does not find those it lists.
  fileprivate func value(_ name: String) -> String? {
    attributes?.first { $0.name == name }?.stringValue
  }
}
