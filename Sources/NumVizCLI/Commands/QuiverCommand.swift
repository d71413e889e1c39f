import ArgumentParser
import NumViz

struct QuiverCommand: FieldFigureCommand, ColorRangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiver",
    abstract: "Draw the field of −∇f as arrows.",
    discussion: """
      The arrows point downhill, the way that gradient descent goes; the longest one is 0.9 of a cell. Where most arrows would be stubs beside it, lengths grow with the square root or the logarithm of |∇f|.

        numviz quiver --fn "x0^2+x1^2"
        numviz quiver --fn "x0^2+x1^2" --domain -5:5 --path -3,4 --rate 0.1
        numviz quiver --fn "x0^2/20+x1^2" --x0 -10:10 --x1 -5:5 --step 1 -o ravine.svg -o ravine.png
        numviz quiver --fn "x0^2+x1^2" --sign both
        numviz quiver --fn "x0^2+x1^2" --also "x0^2/20+x1^2" --domain -5:5
        numviz quiver --fn himmelblau --length constant --where "x0^2+x1^2<16"
        numviz quiver --fn "sin(x)*cos(y)" --domain -pi:pi --grid 21 --sign plus --theme dark
      """)

  /// Half a gigabyte of paths.
  private static let arrowLimit = 4_000_000

  var formula = FormulaOptions()
  var domain = DomainOptions()
  var scheme = SchemeOptions()

  @Option(
    help: "minus draws −∇f, which points downhill; plus draws ∇f; both draws the two.",
    completion: .list(["minus", "plus", "both"]))
  var sign: String?

  var also = AlsoOptions()

  @Option(
    help:
      "The part of an arrow that stands at its sample: \(Choice<QuiverMark.Pivot>.list); middle with --length constant, else tail.",
    completion: Choice<QuiverMark.Pivot>.completion)
  var pivot: String?

  var places = QuiverPlaceOptions()
  var arrows = QuiverOptions()

  @Flag(help: "Level lines under the arrows.")
  var contours = false

  var levels = LevelOptions()
  var frame = FrameOptions()
  var path = PathOptions()
  var optimizer = OptimizerOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try domain.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try visitor.option(&_sign, "sign")
    try also.visitOptions(&visitor)
    try visitor.option(&_pivot, "pivot")
    try places.visitOptions(&visitor)
    try arrows.visitOptions(&visitor)
    try visitor.option(&_contours, "contours")
    try levels.visitOptions(&visitor)
    try frame.visitOptions(&visitor)
    try path.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  var colorRange: String? {
    get { arrows.colorRange }
    set { arrows.colorRange = newValue }
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane()
    let names = formula.variableNames(count: 2)
    let also = try also.fields(beside: self.formula, variables: 2, language)
    let hasOthers = !also.isEmpty || sign == "both"
    let grid = try domain.plane(names, of: self.formula.testFunction, samples: hasOthers ? 13 : 17)
    guard grid.count <= Self.arrowLimit else {
      throw Failure(
        .usage, "the figure would have \(grid.count) arrows, more than \(Self.arrowLimit)",
        hint: "a readable field has 10 to 40 on each axis: --grid 17"
      ).inKorean("화살표가 \(grid.count)개로, \(Self.arrowLimit)개를 넘습니다", hint: "한 축에 10–40개면 잘 보입니다: --grid 17")
    }
    var quiver = Quiver(try formula.field(variables: 2), on: grid, scheme: try scheme.resolved())
    quiver.name = FieldName(formula, variables: 2)
    quiver.sign = sign == "both" ? .minus : try Choice.read(sign, "--sign") ?? .minus
    quiver.companions = companions(quiver, also)
    try places.apply(to: &quiver, self.formula, language)
    try arrows.apply(to: &quiver)
    guard !hasOthers || quiver.coloring == nil || quiver.coloring == Quiver.Coloring.none else {
      throw Failure(
        .usage, "--color has no meaning where colors tell fields apart", hint: "leave out --color, or --also"
      ).inKorean("색으로 벡터장을 구별하는 그림에는 --color가 뜻이 없습니다", hint: "--color나 --also를 빼십시오")
    }
    // Arrows of one length run into each other where they end at one place.
    let usualPivot = quiver.lengths.mode == .constant ? QuiverMark.Pivot.middle : .tail
    quiver.pivot = try Choice.read(pivot, "--pivot") ?? usualPivot
    quiver.language = language
    quiver.page = try output.page(language)
    let sampled = quiver.sampled()
    guard !sampled.mark.samples.isEmpty || (sampled.omitted == 0 && quiver.region != nil) else {
      throw Self.nowhereFinite(sampled.omitted, grid, names)
    }
    guard !sampled.mark.samples.isEmpty else {
      throw Failure(
        .data, "no point fulfils the condition \"\(places.where ?? "")\"",
        hint: "choose a larger --domain, or more points with --grid"
      ).inKorean("조건 \"\(places.where ?? "")\"에 맞는 점이 없습니다", hint: "--domain을 넓히거나 --grid로 점을 늘리십시오")
    }
    var figure = quiver.figure(sampled)
    if contours || levels.levels != nil {
      let levels = try levels.resolved(usual: .automatic(10))
      do throws(LevelsError) {
        figure.marks.insert(try quiver.contours(at: levels, under: sampled), at: 0)
      } catch {
        throw Failure(error, in: language)
      }
    }
    let paths = try path.runs(on: quiver.field, by: optimizer, quiver.scheme)
    figure.add(paths: paths, name: quiver.name, language: language)
    try frame.apply(to: &figure, quiver.name, language)
    try words.apply(to: &figure)
    let outcomes = paths.map { OutcomeWords(language).line($0.trajectory, $0.scheme) }
    return CommandFigure(
      figure: figure, messages: Self.messages(sampled, language) + outcomes,
      colored: quiver.colorsStandForValues ? sampled.mark.colors?.scale.limits : nil,
      json: json(formula, quiver, sampled, Self.shown(sampled.mark.samples, figure)))
  }

  /// The fields beside the first one.
  private func companions(_ quiver: Quiver, _ also: [NamedField]) -> [Quiver.Companion] {
    let own = NamedField(quiver.field, name: quiver.name, letter: "f")
    var all = sign == "both" ? [Quiver.Companion(own, sign: .plus)] : []
    for field in also {
      all.append(Quiver.Companion(field, sign: quiver.sign))
      if sign == "both" { all.append(Quiver.Companion(field, sign: .plus)) }
    }
    return all
  }

  /// What a reader of the figure may wonder about.
  private static func messages(_ sampled: SampledQuiver, _ language: Language) -> [String] {
    let total = sampled.mark.samples.count + sampled.omitted
    guard sampled.omitted > 0 else { return [] }
    return switch language {
    case .english: ["left out \(sampled.omitted) of \(total) arrows: the gradient is not finite there"]
    case .korean: ["화살표 \(total)개 중 \(sampled.omitted)개 생략: 기울기가 유한한 수가 아님"]
    }
  }

  private static func nowhereFinite(_ count: Int, _ grid: Grid, _ names: [String]) -> Failure {
    let ranges = grid.domain.ranges.map {
      "\(NumberText.shortest($0.lowerBound)):\(NumberText.shortest($0.upperBound))"
    }
    return Failure(
      .data, "the gradient is finite at none of the \(count) samples",
      hint:
        "is f defined for \(names[0]) in \(ranges[0]) and \(names[1]) in \(ranges[1])? try another --domain"
    ).inKorean(
      "표본 \(count)개 모두에서 기울기가 유한하지 않습니다",
      hint: "\(names[0])이 \(ranges[0]), \(names[1])이 \(ranges[1])일 때 f가 정의됩니까? 다른 --domain을 쓰십시오")
  }

  /// How many arrows stand inside the limits of the axes.
  private static func shown(_ samples: [QuiverMark.Sample], _ figure: PlaneFigure) -> Int {
    samples.count { sample in
      (figure.x.limits?.contains(sample.x) ?? true) && (figure.y.limits?.contains(sample.y) ?? true)
    }
  }

  private func json(_ formula: Formula, _ quiver: Quiver, _ sampled: SampledQuiver, _ shown: Int) -> JSON {
    let grid = quiver.grid
    return .object([
      ("fn", .text(formula.source)),
      ("scheme", .text(quiver.scheme.name.rawValue)),
      ("sign", .text(sign ?? quiver.sign.rawValue)),
      ("domain", .array(grid.domain.ranges.map { .numbers([$0.lowerBound, $0.upperBound]) })),
      ("grid", .array([.count(grid.axes[0].count), .count(grid.axes[1].count)])),
      ("arrows", .count(sampled.mark.samples.count)),
      ("shown", .count(shown)),
      ("omitted", .count(sampled.omitted)),
      (
        "longest",
        sampled.longest.map { .object([("x", .numbers([$0.x, $0.y])), ("norm", .number($0.norm))]) } ?? .null
      ),
      ("length", .text(quiver.lengths.mode.rawValue)),
      ("length_scale", sampled.mark.lengths.transform.map { .text($0.rawValue) } ?? .null),
      ("length_factor", .number(sampled.mark.lengthFactor)),
      (
        "also",
        .array(
          zip(quiver.companions, sampled.companions).map { companion, arrows in
            .object([
              ("name", .text(companion.letter)), ("sign", .text(companion.sign.rawValue)),
              ("fn", .text(companion.other.name.plainFormula ?? "")),
              ("longest", arrows.longest.map { .number($0.norm) } ?? .null),
              ("omitted", .count(arrows.omitted)),
            ])
          })
      ),
      ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}
