import ArgumentParser
import NumViz

/// `--view`, `--elevation`, `--azimuth`, `--perspective`, `--box-ratio`: where a figure in space is seen from.
struct ViewOptions: GroupedOptions {
  @Option(
    help: "Where the box is seen from: \(Choice<NamedView>.list); iso unless said, book with --theme book.",
    completion: Choice<NamedView>.completion)
  var view: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The viewer's height above the floor; 90 is from above.", valueName: "degrees"))
  var elevation: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The viewer's direction, from the x0 axis toward the x1 axis.", valueName: "degrees"))
  var azimuth: String?

  @Flag(help: "Perspective, where what is farther is smaller.")
  var perspective = false

  @Flag(help: "No perspective.")
  var orthographic = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The ratio of the sides of the box: 4:4:3.", valueName: "a:b:c"))
  var boxRatio: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_view, "view")
    try visitor.option(&_elevation, "elevation")
    try visitor.option(&_azimuth, "azimuth")
    try visitor.option(&_perspective, "perspective")
    try visitor.option(&_orthographic, "orthographic")
    try visitor.option(&_boxRatio, "boxRatio")
  }

  /// Claims that nothing is said about where the box is seen from.
  func isStandard(_ theme: String?) -> Bool {
    view == nil && elevation == nil && azimuth == nil && !perspective && !orthographic
      && theme != NamedTheme.book.rawValue
  }

  func resolved(_ theme: String?) throws(Failure) -> View {
    let named: NamedView? = try Choice.read(view, "--view")
    var result = (named ?? (theme == NamedTheme.book.rawValue ? .book : .iso)).view
    if let elevation { result.elevation = try Self.degrees(elevation, "--elevation", in: -90...90) }
    if let azimuth { result.azimuth = try Self.degrees(azimuth, "--azimuth", in: -360...360) }
    if perspective && orthographic {
      throw Failure(
        .usage, "--perspective and --orthographic say opposite things", hint: "use one of them"
      ).inKorean("--perspective와 --orthographic은 서로 반대입니다", hint: "하나만 쓰십시오")
    }
    if perspective { result.distance = result.distance ?? View.standardDistance }
    if orthographic { result.distance = nil }
    return result
  }

  func ratio() throws(Failure) -> Vector3? {
    guard let boxRatio else { return nil }
    let sides = boxRatio.split(separator: ":", omittingEmptySubsequences: false).map {
      UserNumber.value($0) ?? .nan
    }
    guard sides.count == 3, sides.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw Failure(
        .usage, "\"\(boxRatio)\" is not the ratio of three sides", hint: "write it as --box-ratio 4:4:3"
      ).inKorean(
        "\"\(boxRatio)\"\(KoreanParticle.topic.ending(boxRatio)) 세 변의 비가 아닙니다",
        hint: "--box-ratio 4:4:3처럼 쓰십시오")
    }
    guard let longest = sides.max(), let shortest = sides.min(), longest / shortest <= 20 else {
      throw Failure(
        .usage, "the box \(boxRatio) has a side more than 20 times as long as another one",
        hint: "write it as --box-ratio 4:4:3"
      ).inKorean("상자 \(boxRatio)의 한 변이 다른 변의 20배를 넘습니다", hint: "--box-ratio 4:4:3처럼 쓰십시오")
    }
    return Vector3(sides[0] / longest, sides[1] / longest, sides[2] / longest)
  }

  private static func degrees(_ text: String, _ option: String, in range: ClosedRange<Double>) throws(Failure)
    -> Double
  {
    guard let value = UserNumber.value(text), range.contains(value) else {
      throw Failure(
        .usage,
        "\(option) \(text) is not an angle from \(NumberText.shortest(range.lowerBound)) to \(NumberText.shortest(range.upperBound)) degrees",
        hint: "the book's view is --elevation 25 --azimuth -117"
      ).inKorean(
        "\(option) \(KoreanParticle.topic.after(text)) \(NumberText.shortest(range.lowerBound))도부터 \(NumberText.shortest(range.upperBound))도까지의 각이 아닙니다",
        hint: "책의 시점은 --elevation 25 --azimuth -117입니다")
    }
    return value
  }
}
