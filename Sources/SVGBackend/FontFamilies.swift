import Graphics

/// The families that a document's text names, in order of preference: one metric under several names, Korean faces
/// where there are Korean words, then a generic.
///
/// Helvetica and Times are what fontconfig, macOS and Windows know the metric by, each in its own way.
struct FontFamilies {
  let sans: String
  let math = "Times New Roman, Times, serif"

  init(_ texts: [PlacedText]) {
    let korean = "Apple SD Gothic Neo, Malgun Gothic, NanumGothic, Noto Sans CJK KR, "
    sans = "Helvetica, Arial, \(texts.contains(where: \.hasHangul) ? korean : "")sans-serif"
  }

  func names(of style: TextStyle) -> String {
    switch style {
    case .sans, .sansBold: sans
    case .math, .mathItalic: math
    }
  }
}

extension TextStyle {
  var isMathematics: Bool { self == .math || self == .mathItalic }
  var isItalic: Bool { self == .mathItalic }
  var isBold: Bool { self == .sansBold }
}

extension PlacedText {
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
