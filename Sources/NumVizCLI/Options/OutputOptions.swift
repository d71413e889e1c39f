import ArgumentParser
import NumViz

/// Where a figure goes, how large it is and how it looks.
struct OutputOptions: GroupedOptions {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where the figure goes; repeatable. The ending decides the format; - is standard output.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    help: "The format on standard output: \(Choice<OutputFormat>.list).",
    completion: Choice<OutputFormat>.completion)
  var format: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Width in CSS pixels.", valueName: "px"))
  var width: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Height in CSS pixels; follows from the data unless said.", valueName: "px"))
  var height: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("PNG pixels for one CSS pixel.", valueName: "factor"))
  var scale: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The same as --scale, as pixels per inch: 96 is --scale 1.", valueName: "n"))
  var dpi: String?

  @Option(help: "The colors: \(Choice<NamedTheme>.list).", completion: Choice<NamedTheme>.completion)
  var theme: String?

  @Option(
    help: ArgumentHelp("What lies behind the figure: none, or a color such as #f6f8fa.", valueName: "color"))
  var background: String?

  @Option(
    help: "The words of an SVG: \(Choice<TextForm>.list). Outlines look the same without the fonts.",
    completion: Choice<TextForm>.completion)
  var text: String?

  @Option(
    help: ArgumentHelp("A font file for PNG and outlines, before all others; repeatable.", valueName: "file"))
  var font: [String] = []

  @Option(
    help:
      "Print the line that shows the figure in a note, instead of its path: \(Choice<NoteForm>.list). For github a dark twin is drawn too, for velog a PNG at twice the size.",
    completion: Choice<NoteForm>.completion)
  var snippet: String?

  @Flag(help: "Print numbers and diagnostics as JSON on standard output.")
  var json = false

  @Flag(help: "Print the text for those who cannot see the figure; it stands in the file too.")
  var alt = false

  @Flag(name: [.short, .long], help: "No messages.")
  var quiet = false

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_output, "output")
    try visitor.option(&_format, "format")
    try visitor.option(&_width, "width")
    try visitor.option(&_height, "height")
    try visitor.option(&_scale, "scale")
    try visitor.option(&_dpi, "dpi")
    try visitor.option(&_theme, "theme")
    try visitor.option(&_background, "background")
    try visitor.option(&_text, "text")
    try visitor.option(&_font, "font")
    try visitor.option(&_snippet, "snippet")
    try visitor.option(&_json, "json")
    try visitor.option(&_alt, "alt")
    try visitor.option(&_quiet, "quiet")
  }

  /// The options that say where a figure goes and what is said beside it, but not what it is.
  static let beside: Set = [
    "output", "format", "scale", "dpi", "font", "json", "quiet", "table", "text", "alt", "snippet",
  ]

  /// The format for outputs whose name does not tell it.
  func wantedFormat() throws(Failure) -> OutputFormat? { try Choice.read(format, "--format") }

  /// What words are in an SVG.
  enum TextForm: String, CaseIterable {
    case letters, outlines
  }

  /// The system whose line is printed, if one is.
  func snippetForm() throws(Failure) -> NoteForm? { try Choice.read(snippet, "--snippet") }

  var terminal: Terminal { Terminal(isQuiet: quiet) }

  /// The page that the figure is drawn on.
  func page(_ language: Language) throws(Failure) -> Page {
    let theme = try Choice<NamedTheme>.read(theme, "--theme") ?? .light
    var page = Page(
      width: try Self.length(width, "--width") ?? Page.standardWidth,
      height: try Self.length(height, "--height"), theme: theme.theme, language: language.rawValue)
    page.night = theme.night
    if let background { page.background = try Self.color(background) }
    return page
  }

  /// PNG pixels for one point of the page.
  func pixelScale() throws(Failure) -> Double {
    if scale != nil && dpi != nil {
      throw Failure(.usage, "--scale and --dpi say the same thing", hint: "use one of them").inKorean(
        "--scale과 --dpi는 같은 것을 뜻합니다", hint: "하나만 쓰십시오")
    }
    let byDensity = try Self.number(dpi, "--dpi").map { $0 / 96 }
    let standard = try snippetForm()?.wantsPixels == true ? 2.0 : 1
    let factor = try Self.number(scale, "--scale") ?? byDensity ?? standard
    guard factor >= 0.05, factor <= 64 else {
      throw Failure(
        .usage, "the scale \(NumberText.shortest(factor)) is not between 0.05 and 64",
        hint: "for a sharp picture on a dense screen: --scale 2"
      ).inKorean(
        "배율 \(NumberText.shortest(factor))\(KoreanParticle.subject.ending(NumberText.shortest(factor))) 0.05와 64 사이에 있지 않습니다",
        hint: "선명한 그림에는 --scale 2")
    }
    return factor
  }

  private static func number(_ text: String?, _ option: String) throws(Failure) -> Double? {
    guard let text else { return nil }
    guard let value = UserNumber.value(text) else {
      throw Failure(.usage, "\"\(text)\" is not a number", hint: "write \(option) as a number").inKorean(
        "\"\(text)\"\(KoreanParticle.topic.ending(text)) 수가 아닙니다", hint: "\(option)에 수를 쓰십시오")
    }
    return value
  }

  private static func length(_ text: String?, _ option: String) throws(Failure) -> Double? {
    guard let value = try number(text, option) else { return nil }
    guard value >= 120, value <= 20000 else {
      throw Failure(
        .usage, "\(option) \(NumberText.shortest(value)) is not between 120 and 20000 px",
        hint: "notes are 500 to 700 px wide: \(option) 640"
      ).inKorean(
        "\(option) \(NumberText.shortest(value))\(KoreanParticle.subject.ending(NumberText.shortest(value))) 120과 20000픽셀 사이에 있지 않습니다",
        hint: "노트의 너비는 500–700픽셀입니다: \(option) 640")
    }
    return value
  }

  private static func color(_ text: String) throws(Failure) -> Color? {
    if text == "none" || text == "transparent" { return nil }
    if text == "white" { return .white }
    if text == "black" { return .black }
    let digits = text.drop { $0 == "#" }
    let doubled = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard doubled.utf8.count == 6, let value = UInt32(doubled, radix: 16), !doubled.hasPrefix("+") else {
      throw Failure(
        .usage, "\"\(text)\" is not a color",
        hint: "write none, white, black, or six digits: --background '#f6f8fa'"
      ).inKorean(
        "\"\(text)\"\(KoreanParticle.topic.ending(text)) 색이 아닙니다",
        hint: "none, white, black 또는 여섯 자리로 쓰십시오: --background '#f6f8fa'")
    }
    return Color(value)
  }
}
