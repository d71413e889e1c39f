import Graphics

/// Writes a drawing item by item; what an element looks like is decided here, what is drawn is not.
struct SVGWriter {
  let drawing: Drawing
  let commonSize: Double
  let families: FontFamilies
  let night: NightStyle
  /// The beginning of all ids; most documents need none.
  ///
  /// Where the words are outlines the file differs, and so do its names.
  lazy var fingerprint = drawing.fingerprint(salt: outlined == nil ? 0 : 1)
  /// The class of the item that is being written.
  var itemClass: String?
  var bytes: [UInt8] = []
  /// The paths that clip groups and the ids they were given, in order of appearance.
  var clips: [(range: Drawing.PathRange, id: String)] = []

  /// Whether the shapes are written in whole tenths of a point, in groups that scale them down.
  let hasManyShapes: Bool
  /// Whether such a group is open.
  var isScaled = false

  /// A drawing of more points than these is one of facets or arrows, which no one edits by hand.
  static let manyPoints = 3000

  /// For each group that is open, whether it was written.
  var openGroups: [Bool] = []

  /// The words as paths, where they are wanted.
  let outlined: OutlinedText?

  init(_ drawing: Drawing, outlined: OutlinedText? = nil) {
    self.drawing = drawing
    self.outlined = outlined
    commonSize = Self.commonSize(of: drawing.texts)
    families = FontFamilies(drawing.texts)
    night = NightStyle(drawing)
    hasManyShapes = drawing.paths.points.count > Self.manyPoints
    bytes.reserveCapacity(1024 + drawing.paths.points.count * 8 + drawing.texts.count * 96)
  }

  mutating func document() -> [UInt8] {
    open()
    for (index, item) in drawing.items.enumerated() {
      itemClass = night.name(ofItem: index)
      setScaled(item.isShape && hasManyShapes)
      switch item {
      case .fill(let range, let color, let rule): fill(range, color, rule)
      case .stroke(let range, let color, let style): stroke(range, color, drawing.strokes[style])
      case .text(let index): text(drawing.texts[index], outlined?.words[index])
      case .image(let index): image(drawing.images[index])
      case .beginGroup(let index): begin(drawing.groups[index])
      case .endGroup: if openGroups.popLast() == true { write("</g>\n") }
      }
    }
    setScaled(false)
    write("</svg>\n")
    return bytes
  }

  mutating func open() {
    write("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    // Inkscape before 1.3 and Safari before 12.1 know no other name of a reference; all still know this one.
    if !drawing.images.isEmpty || outlined?.shared.isEmpty == false {
      write(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
    }
    attribute("width", drawing.size.width)
    attribute("height", drawing.size.height)
    write(" viewBox=\"0 0 ")
    number(drawing.size.width)
    write(" ")
    number(drawing.size.height)
    write("\" role=\"img\"")
    attribute("lang", drawing.language)
    let id = night.isEmpty ? nil : "nv\(fingerprint)"
    if let id { attribute("id", id) }
    if !drawing.texts.isEmpty {
      attribute("font-family", families.sans)
      attribute("font-size", commonSize)
    }
    write(">\n")
    element("title", drawing.title)
    element("desc", drawing.description)
    if let recipe = drawing.recipe { element("metadata", recipe) }
    if let id { write(night.sheet(id: id)) }
    writeShared()
  }

  mutating func element(_ name: StaticString, _ content: String) {
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

  mutating func setScaled(_ wanted: Bool) {
    guard wanted != isScaled else { return }
    write(wanted ? "<g transform=\"scale(.1)\">\n" : "</g>\n")
    isScaled = wanted
  }

  /// A length of a stroke in the units of the group that is open.
  func scaled(_ length: Double) -> Double { isScaled ? length * 10 : length }

  mutating func fill(_ range: Drawing.PathRange, _ color: Color, _ rule: Drawing.FillRule) {
    write("<path")
    paint("fill", color)
    if rule == .evenOdd { write(" fill-rule=\"evenodd\"") }
    pathData(range, isFilled: true)
    write("/>\n")
  }

  mutating func stroke(_ range: Drawing.PathRange, _ color: Color, _ style: StrokeStyle) {
    write("<path fill=\"none\"")
    paint("stroke", color)
    if scaled(style.width) != 1 { attribute("stroke-width", scaled(style.width)) }
    if style.cap != .butt { attribute("stroke-linecap", style.cap.rawValue) }
    if style.join != .miter { attribute("stroke-linejoin", style.join.rawValue) }
    if style.join == .miter && style.miterLimit != 4 { attribute("stroke-miterlimit", style.miterLimit) }
    if !style.dashes.isEmpty {
      write(" stroke-dasharray=\"")
      for (index, length) in style.dashes.enumerated() {
        if index > 0 { write(" ") }
        number(scaled(length))
      }
      write("\"")
    }
    pathData(range)
    write("/>\n")
  }

  mutating func pathData(_ range: Drawing.PathRange, isFilled: Bool = false) {
    write(" d=\"")
    PathData.append(
      drawing.paths.verbs[range.verbs], drawing.paths.points[range.points],
      isScaled ? .wholeTenths : .hundredths, isFilled: isFilled && isScaled, to: &bytes)
    write("\"")
  }

  /// An image as a PNG file inside the document, in numviz's own encoding: the same bytes on every machine.
  mutating func image(_ image: PlacedImage) {
    write("<image")
    attribute("x", image.rect.left)
    attribute("y", image.rect.top)
    attribute("width", image.rect.width)
    attribute("height", image.rect.height)
    write(" preserveAspectRatio=\"none\"")
    if !image.isSmooth { write(" image-rendering=\"pixelated\"") }
    write(" xlink:href=\"data:image/png;base64,")
    Base64.append(ImageFile.bytes(image), to: &bytes)
    write("\"/>\n")
  }

  /// The font size that most runs have.
  static func commonSize(of texts: [PlacedText]) -> Double {
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
}

extension Drawing.Item {
  /// Whether it is a path, filled or stroked.
  fileprivate var isShape: Bool {
    switch self {
    case .fill, .stroke: true
    case .text, .image, .beginGroup, .endGroup: false
    }
  }
}
