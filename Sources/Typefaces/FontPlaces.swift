import Graphics

/// Where fonts are on the systems that numviz runs on, in order of preference; looked at only when needed.
enum FontPlaces {
  /// A file, and which of its faces.
  struct Place {
    var path: String
    var index = 0
  }

  /// The faces for a style: first those with the metrics of the layout, then whatever has more characters.
  static func places(_ style: TextStyle) -> [Place] {
    files(style).flatMap { file in folders.map { Place(path: "\($0)/\(file)") } } + macOS(style) + fallbacks
  }

  private static let folders = [
    "/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2",
    "/usr/share/fonts/liberation",
    "/usr/share/fonts/liberation-fonts", "/usr/share/fonts/liberation-sans",
    "/usr/share/fonts/liberation-serif",
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu", "/usr/share/fonts/dejavu-sans-fonts",
    "/usr/share/fonts/TTF", "/usr/local/share/fonts", "/opt/homebrew/share/fonts",
  ]

  private static func files(_ style: TextStyle) -> [String] {
    switch style {
    case .sans: ["LiberationSans-Regular.ttf", "DejaVuSans.ttf"]
    case .sansBold: ["LiberationSans-Bold.ttf", "DejaVuSans-Bold.ttf"]
    case .math: ["LiberationSerif-Regular.ttf", "DejaVuSerif.ttf", "DejaVuSans.ttf"]
    case .mathItalic: ["LiberationSerif-Italic.ttf", "DejaVuSerif-Italic.ttf", "DejaVuSans.ttf"]
    case .mathBold: ["LiberationSerif-Bold.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSans-Bold.ttf"]
    }
  }

  private static func macOS(_ style: TextStyle) -> [Place] {
    let folder = "/System/Library/Fonts"
    let names =
      switch style {
      case .sans: ["Supplemental/Arial.ttf"]
      case .sansBold: ["Supplemental/Arial Bold.ttf"]
      case .math: ["Supplemental/Times New Roman.ttf"]
      case .mathItalic: ["Supplemental/Times New Roman Italic.ttf"]
      case .mathBold: ["Supplemental/Times New Roman Bold.ttf"]
      }
    return names.map { Place(path: "\(folder)/\($0)") } + [
      Place(path: "\(folder)/Helvetica.ttc"), Place(path: "\(folder)/Supplemental/STIXGeneral.otf"),
      Place(path: "\(folder)/Apple Symbols.ttf"),
    ]
  }

  /// Korean, then all of CJK.
  private static let fallbacks = [
    "/usr/share/fonts/truetype/nanum/NanumGothic.ttf", "/usr/share/fonts/nanum/NanumGothic.ttf",
    "/System/Library/Fonts/AppleSDGothicNeo.ttc", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/unfonts-core/UnDotum.ttf", "/usr/share/fonts/truetype/baekmuk/gulim.ttf",
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf", "/usr/share/fonts/truetype/freefont/FreeSans.ttf",
  ].map { Place(path: $0) }
}
