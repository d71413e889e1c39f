import Graphics

/// The families that a document's text names, in order of preference: one metric under several names, Korean faces
/// where there are Korean words, then a generic.
///
/// Helvetica and Times are what fontconfig, macOS and Windows know the metric by, each in its own way.
struct FontFamilies {
  let sans: String
  let math: String

  init(_ texts: [PlacedText]) {
    let isKorean = texts.contains(where: \.hasHangul)
    func lacksSigns(_ isMathematics: Bool) -> Bool {
      texts.contains { $0.hasRareSign(in: { $0.isMathematics == isMathematics }) }
    }
    // Else a browser takes them from wherever it likes: a ∇ of a Korean font is wider than its place by a third. Where
    // the language is Korean it likes Korean fonts best, for a generic name too.
    let signs = "STIX Two Math, Cambria Math, "
    // Liberation comes before them for renderers that know no aliases: resvg set all mathematics in DejaVu.
    let mathSigns = lacksSigns(true) ? "Liberation Serif, " + signs + (isKorean ? "DejaVu Serif, " : "") : ""
    let sansSigns = isKorean && lacksSigns(false) ? signs + "DejaVu Sans, " : ""
    let korean = isKorean ? "Apple SD Gothic Neo, Malgun Gothic, NanumGothic, Noto Sans CJK KR, " : ""
    math = "Times New Roman, Times, \(mathSigns)serif"
    sans = "Helvetica, Arial, \(sansSigns)\(korean)sans-serif"
  }

  func names(of style: TextStyle) -> String {
    switch style {
    case .sans, .sansBold: sans
    case .math, .mathItalic, .mathBold: math
    }
  }
}

extension TextStyle {
  var isMathematics: Bool { [.math, .mathItalic, .mathBold].contains(self) }
  var isItalic: Bool { self == .mathItalic }
  var isBold: Bool { self == .sansBold || self == .mathBold }
}

extension PlacedText {
  /// Signs of mathematics that Liberation, Arial and older Times lack, in runs of the style.
  fileprivate func hasRareSign(in isCounted: (TextStyle) -> Bool) -> Bool {
    runs.contains { run in
      isCounted(run.style) && run.text.unicodeScalars.contains { "∇‖∈∝⌊⌋⌈⌉∗∛".unicodeScalars.contains($0) }
    }
  }

  /// Syllables, and the letters that they are made of.
  fileprivate var hasHangul: Bool {
    runs.contains { run in
      run.text.unicodeScalars.contains {
        (0xAC00...0xD7A3).contains($0.value) || (0x1100...0x11FF).contains($0.value)
          || (0x3130...0x318F).contains($0.value)
      }
    }
  }
}
