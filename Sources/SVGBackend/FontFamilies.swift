import Graphics

extension TextStyle {
  /// Font families in order of preference: one metric under several names, then Korean faces, then a generic.
  var families: String {
    switch self {
    case .sans, .sansBold:
      "Helvetica, Arial, Liberation Sans, Apple SD Gothic Neo, Malgun Gothic, NanumGothic, "
        + "Noto Sans CJK KR, sans-serif"
    case .math, .mathItalic:
      "Times, Times New Roman, Liberation Serif, serif"
    }
  }

  var isItalic: Bool { self == .mathItalic }
  var isBold: Bool { self == .sansBold }
}
