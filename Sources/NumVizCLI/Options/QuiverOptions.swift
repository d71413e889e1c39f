import ArgumentParser
import NumViz

/// `--length`, `--length-scale`, `--length-ref`, `--shortest`, `--longest`, `--color`, `--key`: how arrows look.
struct QuiverOptions: GroupedOptions {
  @Option(
    help: ArgumentHelp(
      "What the lengths of arrows are: \(Choice<ArrowLengths.Mode>.list); scaled unless said.",
      valueName: "mode"),
    completion: Choice<ArrowLengths.Mode>.completion)
  var length: String?

  @Option(
    help: ArgumentHelp(
      "How scaled lengths grow with |∇f|: \(Choice<ArrowLengths.Transform>.list); sqrt or log where most arrows would be stubs, else linear.",
      valueName: "scale"),
    completion: Choice<ArrowLengths.Transform>.completion)
  var lengthScale: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The |∇f| of the longest arrow, so that figures can be compared; larger ones are as long.",
      valueName: "norm"))
  var lengthRef: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The least length of an arrow, 4.5 unless said; 0 for none.", valueName: "px"))
  var shortest: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The length of the longest arrow; 0.9 of a cell unless said.", valueName: "px"))
  var longest: String?

  @Option(
    help: ArgumentHelp(
      "What color stands for: \(Choice<Quiver.Coloring>.list); magnitude with --length constant, else none.",
      valueName: "meaning"),
    completion: Choice<Quiver.Coloring>.completion)
  var color: String?

  @Option(
    help: "The colors of arrows: \(Choice<NamedColorMap>.list).",
    completion: Choice<NamedColorMap>.completion)
  var colorMap: String?

  @Option(parsing: .unconditional, help: ColorRange.help)
  var colorRange: String?

  @Flag(
    inversion: .prefixedNo,
    help:
      "Arrows with their numbers below the frame; there unless told otherwise where lengths are not in proportion, or with --length-ref."
  )
  var key: Bool?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_length, "length")
    try visitor.option(&_lengthScale, "lengthScale")
    try visitor.option(&_lengthRef, "lengthRef")
    try visitor.option(&_shortest, "shortest")
    try visitor.option(&_longest, "longest")
    try visitor.option(&_color, "color")
    try visitor.option(&_colorMap, "colorMap")
    try visitor.option(&_colorRange, "colorRange")
    try visitor.option(&_key, "key")
  }

  /// Puts what was asked for into a quiver.
  func apply(to quiver: inout Quiver) throws(Failure) {
    quiver.lengths = try lengths()
    quiver.coloring = try Choice.read(color, "--color")
    quiver.hasKey = key
    if key == true && quiver.lengths.mode == .constant {
      throw Failure(
        .usage, "--key has no meaning for --length constant",
        hint: "color shows |∇f| there; or choose --length scaled"
      ).inKorean("--length constant에는 --key가 뜻이 없습니다", hint: "그때는 색이 |∇f|를 나타냅니다. 아니면 --length scaled를 고르십시오")
    }
    quiver.colorMap = try Choice.read(colorMap, "--color-map")
    quiver.colorRange = try ColorRange.read(colorRange)
    guard quiver.colorRange == nil || quiver.colorsStandForValues else {
      throw ColorRange.noColors("--color magnitude, --color value")
    }
  }

  private func lengths() throws(Failure) -> ArrowLengths {
    var lengths = ArrowLengths()
    lengths.mode = try Choice.read(length, "--length") ?? .scaled
    lengths.transform = try Choice.read(lengthScale, "--length-scale")
    lengths.reference = try Self.positive(lengthRef, "--length-ref", "4", orZero: false)
    lengths.shortest = try Self.positive(shortest, "--shortest", "3.5", orZero: true)
    lengths.longest = try Self.positive(longest, "--longest", "30", orZero: false)
    if lengths.mode != .scaled {
      let given = lengthScale != nil ? "--length-scale" : lengthRef != nil ? "--length-ref" : nil
      if let given {
        throw Failure(
          .usage, "\(given) has no meaning for --length \(lengths.mode.rawValue)",
          hint: "leave it out, or choose --length scaled"
        ).inKorean(
          "--length \(lengths.mode.rawValue)에는 \(KoreanParticle.subject.after(given)) 뜻이 없습니다",
          hint: "빼거나 --length scaled를 고르십시오")
      }
    }
    if lengths.mode == .raw && longest != nil {
      throw Failure(
        .usage, "--longest has no meaning for --length raw", hint: "leave it out, or choose --length scaled"
      ).inKorean("--length raw에는 --longest가 뜻이 없습니다", hint: "빼거나 --length scaled를 고르십시오")
    }
    if let shortest = lengths.shortest, let longest = lengths.longest, shortest > longest {
      throw Failure(
        .usage, "the shortest arrow is longer than the longest one",
        hint: "write --shortest 3.5 --longest 30"
      ).inKorean("가장 짧은 화살표가 가장 긴 화살표보다 깁니다", hint: "--shortest 3.5 --longest 30처럼 쓰십시오")
    }
    return lengths
  }

  private static func positive(
    _ text: String?, _ option: String, _ example: String, orZero: Bool
  ) throws(Failure) -> Double? {
    guard let text else { return nil }
    guard let value = UserNumber.value(text), value.isFinite, value > 0 || (orZero && value == 0) else {
      throw Failure(
        .usage, "\(option) needs a positive number, not \"\(text)\"", hint: "write \(option) \(example)"
      ).inKorean("\(option)에는 양수를 써야 하는데, \"\(text)\"입니다", hint: "\(option) \(example)처럼 쓰십시오")
    }
    return value
  }
}
