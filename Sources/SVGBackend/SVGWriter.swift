import Graphics

/// Writes a drawing item by item; what an element looks like is decided here, what is drawn is not.
struct SVGWriter {
  private let drawing: Drawing
  private let commonSize: Double
  private let families: FontFamilies
  private var bytes: [UInt8] = []
  /// The paths that clip groups and the ids they were given, in order of appearance.
  private var clips: [(range: Drawing.PathRange, id: String)] = []

  /// For each group that is open, whether it was written.
  private var openGroups: [Bool] = []

  init(_ drawing: Drawing) {
    self.drawing = drawing
    commonSize = Self.commonSize(of: drawing.texts)
    families = FontFamilies(drawing.texts)
    bytes.reserveCapacity(1024 + drawing.paths.points.count * 8 + drawing.texts.count * 96)
  }

  mutating func document() -> [UInt8] {
    open()
    for item in drawing.items {
      switch item {
      case .fill(let range, let color, let rule): fill(range, color, rule)
      case .stroke(let range, let color, let style): stroke(range, color, drawing.strokes[style])
      case .text(let index): text(drawing.texts[index])
      case .image(let index): image(drawing.images[index])
      case .beginGroup(let index): begin(drawing.groups[index])
      case .endGroup: if openGroups.popLast() == true { write("</g>\n") }
      }
    }
    write("</svg>\n")
    return bytes
  }

  private mutating func open() {
    write("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    attribute("width", drawing.size.width)
    attribute("height", drawing.size.height)
    write(" viewBox=\"0 0 ")
    number(drawing.size.width)
    write(" ")
    number(drawing.size.height)
    write("\" role=\"img\"")
    attribute("lang", drawing.language)
    if !drawing.texts.isEmpty {
      attribute("font-family", families.sans)
      attribute("font-size", commonSize)
    }
    write(">\n")
    element("title", drawing.title)
    element("desc", drawing.description)
    if let recipe = drawing.recipe { element("metadata", recipe) }
  }

  private mutating func element(_ name: StaticString, _ content: String) {
    guard !content.isEmpty else { return }
    write("<")
    write(name)
    write(">")
    escape(content)
    write("</")
    write(name)
    write(">\n")
  }

  // Shapes

  /// More shapes than these are facets, which hide under each other's borders what rounding moves.
  private static let manyItems = 600

  private mutating func fill(_ range: Drawing.PathRange, _ color: Color, _ rule: Drawing.FillRule) {
    write("<path")
    paint("fill", color)
    if rule == .evenOdd { write(" fill-rule=\"evenodd\"") }
    pathData(range)
    write("/>\n")
  }

  private mutating func stroke(_ range: Drawing.PathRange, _ color: Color, _ style: StrokeStyle) {
    write("<path fill=\"none\"")
    paint("stroke", color)
    if style.width != 1 { attribute("stroke-width", style.width) }
    if style.cap != .butt { attribute("stroke-linecap", style.cap.rawValue) }
    if style.join != .miter { attribute("stroke-linejoin", style.join.rawValue) }
    if style.join == .miter && style.miterLimit != 4 { attribute("stroke-miterlimit", style.miterLimit) }
    if !style.dashes.isEmpty {
      write(" stroke-dasharray=\"")
      for (index, length) in style.dashes.enumerated() {
        if index > 0 { write(" ") }
        number(length)
      }
      write("\"")
    }
    pathData(range)
    write("/>\n")
  }

  private mutating func pathData(_ range: Drawing.PathRange) {
    write(" d=\"")
    PathData.append(
      drawing.paths.verbs[range.verbs], drawing.paths.points[range.points],
      isOneOfMany: drawing.items.count > Self.manyItems, to: &bytes)
    write("\"")
  }

  /// An image as a PNG file inside the document, in numviz's own encoding: the same bytes on every machine.
  private mutating func image(_ image: PlacedImage) {
    write("<image")
    attribute("x", image.rect.left)
    attribute("y", image.rect.top)
    attribute("width", image.rect.width)
    attribute("height", image.rect.height)
    write(" preserveAspectRatio=\"none\"")
    if !image.isSmooth { write(" image-rendering=\"pixelated\"") }
    write(" href=\"data:image/png;base64,")
    Base64.append(ImageFile.bytes(image), to: &bytes)
    write("\"/>\n")
  }

  // Groups

  private mutating func begin(_ group: Drawing.Group) {
    // A group that changes nothing is not written; its end, which comes later, has to know.
    let changesNothing = group.clip == nil && group.transform == .identity
    openGroups.append(!changesNothing)
    if changesNothing { return }
    let clip = group.clip.map { id(ofClip: $0) }
    write("<g")
    if group.transform != .identity { transform(group.transform) }
    if let clip { attribute("clip-path", "url(#\(clip))") }
    write(">\n")
  }

  /// The id of a clip path; written where it is first used.
  private mutating func id(ofClip range: Drawing.PathRange) -> String {
    if let known = clips.first(where: { $0.range == range }) { return known.id }
    let id = "nv\(drawing.fingerprint)-\(clips.count)"
    clips.append((range, id))
    write("<clipPath")
    attribute("id", id)
    write("><path")
    pathData(range)
    write("/></clipPath>\n")
    return id
  }

  private mutating func transform(_ map: AffineTransform) {
    if map == .translation(Offset(map.tx, map.ty)) {
      write(" transform=\"translate(")
      number(map.tx)
      write(" ")
      number(map.ty)
      write(")\"")
      return
    }
    write(" transform=\"matrix(")
    for (index, entry) in [map.a, map.b, map.c, map.d].enumerated() {
      if index > 0 { write(" ") }
      write(ShortestDecimal.text(entry))
    }
    write(" ")
    number(map.tx)
    write(" ")
    number(map.ty)
    write(")\"")
  }

  // Text

  private mutating func text(_ label: PlacedText) {
    let isTurned = label.rotation != .zero
    if isTurned {
      write("<g transform=\"rotate(")
      number(label.rotation.degrees)
      write(" ")
      number(label.pivot.x)
      write(" ")
      number(label.pivot.y)
      write(")\">\n")
    }
    if let only = label.runs.first, label.runs.count == 1 {
      element("text", only, label.color, families.sans)
      write("\n")
    } else {
      // What most runs of a formula have in common stands once.
      let isMathematics = label.runs.contains(where: \.style.isMathematics)
      let common = isMathematics ? families.math : families.sans
      write("<text")
      paint("fill", label.color)
      if isMathematics { attribute("font-family", common) }
      write(">")
      for run in label.runs { element("tspan", run, nil, common) }
      write("</text>\n")
    }
    for bar in label.bars {
      write("<path")
      paint("fill", label.color)
      write(" d=\"")
      let path = Path.rectangle(bar)
      PathData.append(path.verbs[...], path.points[...], to: &bytes)
      write("\"/>\n")
    }
    if isTurned { write("</g>\n") }
  }

  /// A run as an element of its own; what it shares with the document or its label is not repeated.
  private mutating func element(
    _ name: StaticString, _ run: PlacedRun, _ color: Color?, _ inherited: String
  ) {
    write("<")
    write(name)
    // A letter moved by a twentieth of a point is where it was.
    attribute("x", Hundredths(inTenths: run.position.x))
    attribute("y", Hundredths(inTenths: run.position.y))
    let names = families.names(of: run.style)
    if names != inherited { attribute("font-family", names) }
    if run.size != commonSize { attribute("font-size", run.size) }
    if run.style.isItalic { write(" font-style=\"italic\"") }
    if run.style.isBold { write(" font-weight=\"bold\"") }
    switch run.anchor {
    case .start: break
    case .middle: write(" text-anchor=\"middle\"")
    case .end: write(" text-anchor=\"end\"")
    }
    if let color { paint("fill", color) }
    write(">")
    escape(run.text)
    write("</")
    write(name)
    write(">")
  }

  /// The font size that most runs have.
  private static func commonSize(of texts: [PlacedText]) -> Double {
    var counts: [(size: Double, count: Int)] = []
    for run in texts.lazy.flatMap(\.runs) {
      if let index = counts.firstIndex(where: { $0.size == run.size }) {
        counts[index].count += 1
      } else {
        counts.append((run.size, 1))
      }
    }
    return counts.max { $0.count < $1.count }?.size ?? 11
  }

  // Attributes

  private mutating func paint(_ name: StaticString, _ color: Color) {
    write(" ")
    write(name)
    write("=\"#")
    for channel in [color.red, color.green, color.blue] { hexadecimal(channel) }
    write("\"")
    guard !color.isOpaque else { return }
    write(" ")
    write(name)
    write("-opacity=\"")
    number(Double(color.alpha) / 255)
    write("\"")
  }

  private mutating func hexadecimal(_ byte: UInt8) {
    for digit in [byte >> 4, byte & 15] {
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private mutating func attribute(_ name: StaticString, _ value: Double) {
    attribute(name, Hundredths(value))
  }

  private mutating func attribute(_ name: StaticString, _ value: Hundredths) {
    write(" ")
    write(name)
    write("=\"")
    bytes.append(value)
    write("\"")
  }

  private mutating func attribute(_ name: StaticString, _ value: String) {
    write(" ")
    write(name)
    write("=\"")
    escape(value)
    write("\"")
  }

  private mutating func number(_ value: Double) {
    bytes.append(Hundredths(value))
  }

  private mutating func escape(_ text: String) {
    XMLText.append(text, to: &bytes)
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
