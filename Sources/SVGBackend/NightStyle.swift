import Graphics

/// The style sheet of a drawing with two faces: classes for what changes color where the reader prefers dark pages.
///
/// The colors by day stay in the attributes, so that a sanitizer that takes the sheet away leaves the day.
struct NightStyle {
  /// For each item its class.
  private var classes: [Int?] = []
  private var rules: [String] = []

  /// Nothing to do for a drawing of one face.
  init(_ drawing: Drawing) {
    guard drawing.nightColors.count == drawing.items.count else { return }
    var known: [String: Int] = [:]
    classes = drawing.items.indices.map { index in
      guard let day = drawing.color(ofItem: index), let night = drawing.nightColors[index], day != night
      else {
        return nil
      }
      let isStroke = if case .stroke = drawing.items[index] { true } else { false }
      let rule = Self.rule(isStroke ? "stroke" : "fill", day, night)
      if let number = known[rule] { return number }
      known[rule] = rules.count
      rules.append(rule)
      return rules.count - 1
    }
  }

  var isEmpty: Bool { rules.isEmpty }

  func name(ofItem index: Int) -> String? {
    index < classes.count ? classes[index].map { "c\($0)" } : nil
  }

  /// The sheet, for the elements inside the one of this id only.
  func sheet(id: String) -> String {
    let rules = rules.enumerated().map { "#\(id) .c\($0){\($1)}" }.joined()
    return "<style>@media (prefers-color-scheme:dark){\(rules)}</style>\n"
  }

  private static func rule(_ property: String, _ day: Color, _ night: Color) -> String {
    let digits = [night.red, night.green, night.blue].map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    let paint = "\(property):#\(digits.joined())"
    guard day.alpha != night.alpha else { return paint }
    return paint + ";\(property)-opacity:\(ShortestDecimal.text(Double(night.alpha) / 255))"
  }
}
