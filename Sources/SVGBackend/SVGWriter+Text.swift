import Graphics

extension SVGWriter {
  mutating func text(_ label: PlacedText, _ words: OutlinedText.Words?) {
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
    var label = label
    if let words {
      outlines(words, label.color)
      itemClass = nil
      label.color = Color(red: label.color.red, green: label.color.green, blue: label.color.blue, alpha: 0)
      (label.bars, label.signs) = ([], Path())
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
    if label.hasShapes {
      write("<path")
      paint("fill", label.color)
      write(" d=\"")
      let path = label.shapes
      PathData.append(path.verbs[...], path.points[...], to: &bytes)
      write("\"/>\n")
    }
    if isTurned { write("</g>\n") }
  }

  /// Glyphs as paths, and the shared ones by their names.
  private mutating func outlines(_ words: OutlinedText.Words, _ color: Color) {
    write("<g")
    paint("fill", color)
    write(">")
    if !words.path.isEmpty {
      write("<path d=\"")
      PathData.append(words.path.verbs[...], words.path.points[...], to: &bytes)
      write("\"/>")
    }
    for use in words.uses {
      write("<use")
      attribute("xlink:href", "#\(glyphName(use.number))")
      attribute("x", use.origin.x)
      attribute("y", use.origin.y)
      write("/>")
    }
    write("</g>\n")
  }

  private mutating func glyphName(_ number: Int) -> String { "nv\(fingerprint)-g\(number)" }

  mutating func writeShared() {
    guard let shared = outlined?.shared, !shared.isEmpty else { return }
    write("<defs>\n")
    for (number, path) in shared.enumerated() {
      write("<path")
      attribute("id", glyphName(number))
      write(" d=\"")
      PathData.append(path.verbs[...], path.points[...], to: &bytes)
      write("\"/>\n")
    }
    write("</defs>\n")
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
}
