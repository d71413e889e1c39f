import ArgumentParser
import NumViz

/// `--x0`, `--x1`, `--domain`, `--grid`, `--step`: where a field is sampled, and how densely.
struct DomainOptions: GroupedOptions {
  @Option(parsing: .unconditional, help: ArgumentHelp("The range of both variables.", valueName: "a:b"))
  var domain: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The range of x0.", valueName: "a:b"))
  var x0: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The range of x1.", valueName: "a:b"))
  var x1: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The number of samples on each axis, or on both: 18, 24x16.", valueName: "n|nxm"))
  var grid: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The distance of samples, instead of their number.", valueName: "spacing"))
  var step: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_domain, "domain")
    try visitor.option(&_x0, "x0")
    try visitor.option(&_x1, "x1")
    try visitor.option(&_grid, "grid")
    try visitor.option(&_step, "step")
  }

  /// The grid over two variables with the given names; square cells unless the user says otherwise.
  ///
  /// The default domain is that of the test function, or of the book's figure, −2 to 2, with so many samples on the
  /// longer side.
  func plane(
    _ names: [String], of testFunction: TestFunction? = nil, samples: Int = 17
  ) throws(Failure) -> Grid {
    let domain = try domain(names, usual: testFunction?.domain)
    if grid != nil && step != nil {
      throw Failure(.usage, "--grid and --step say the same thing", hint: "use one of them").inKorean(
        "--grid와 --step은 같은 것을 뜻합니다", hint: "하나만 쓰십시오")
    }
    do {
      if let spacing = try spacing() { return try Grid(domain, spacing: spacing) }
      if let counts = try counts() { return try Grid(domain, counts: counts) }
      return try Grid(domain, squareCells: samples)
    } catch {
      throw Self.failure(error)
    }
  }

  /// The domain of two variables with the given names: what was asked for, and the usual range of the others.
  func domain(_ names: [String], usual: Domain?) throws(Failure) -> Domain {
    let usual = usual?.ranges.map { ($0.lowerBound, $0.upperBound) } ?? [(-2, 2), (-2, 2)]
    let ends = try [x0 ?? domain, x1 ?? domain].enumerated().map { index, text throws(Failure) in
      try text.map { text throws(Failure) in try Self.ends(text, of: names[index]) } ?? usual[index]
    }
    do { return try Domain(ends) } catch { throw Self.failure(error, ends, names) }
  }

  private func spacing() throws(Failure) -> Double? {
    guard let step else { return nil }
    guard let spacing = UserNumber.value(step) else {
      throw Failure(.usage, "\"\(step)\" is not a spacing", hint: "write a number: --step 0.25").inKorean(
        "\"\(step)\"\(KoreanParticle.topic.ending(step)) 간격이 아닙니다", hint: "수를 쓰십시오: --step 0.25")
    }
    return spacing
  }

  private static func ends(_ text: String, of name: String) throws(Failure) -> (Double, Double) {
    guard let ends = UserNumber.range(text) else {
      throw Failure(.usage, "\"\(text)\" is not a range of \(name)", hint: "write it as -2:2").inKorean(
        "\"\(text)\"\(KoreanParticle.topic.ending(text)) \(name)의 범위가 아닙니다", hint: "-2:2처럼 쓰십시오")
    }
    return ends
  }

  private func counts() throws(Failure) -> [Int]? {
    guard let grid else { return nil }
    let parts = grid.lowercased().replacing("×", with: "x").split(
      separator: "x", omittingEmptySubsequences: false)
    let counts = parts.compactMap { part -> Int? in
      // Digits beyond an Int are a number all the same, and far too large.
      Int(part) ?? (!part.isEmpty && part.allSatisfy(\.isNumber) ? .max : nil)
    }
    guard counts.count == parts.count, counts.count <= 2 else {
      throw Failure(.usage, "\"\(grid)\" is not a number of samples", hint: "write --grid 18 or --grid 24x16")
        .inKorean(
          "\"\(grid)\"\(KoreanParticle.topic.ending(grid)) 표본의 수가 아닙니다",
          hint: "--grid 18 또는 --grid 24x16처럼 쓰십시오")
    }
    return counts
  }

  private static func failure(_ mistake: DomainError, _ ends: [(Double, Double)], _ names: [String])
    -> Failure
  {
    func text(_ index: Int) -> String {
      "\(NumberText.shortest(ends[index].0)):\(NumberText.shortest(ends[index].1))"
    }
    return switch mistake {
    case .noVariables: Failure(.usage, "the domain has no variable").inKorean("영역에 변수가 없습니다")
    case .empty(let index):
      Failure(
        .usage, "the domain of \(names[index]) is empty: \(text(index))",
        hint: "give two different ends, such as -2:2"
      ).inKorean("\(names[index])의 범위가 비었습니다: \(text(index))", hint: "-2:2처럼 서로 다른 두 끝을 쓰십시오")
    case .reversed(let index):
      Failure(
        .usage, "the domain of \(names[index]) is reversed: \(text(index))",
        hint:
          "the smaller end comes first: \(NumberText.shortest(ends[index].1)):\(NumberText.shortest(ends[index].0))"
      ).inKorean(
        "\(names[index])의 범위가 거꾸로입니다: \(text(index))",
        hint: "작은 끝을 먼저 쓰십시오: \(NumberText.shortest(ends[index].1)):\(NumberText.shortest(ends[index].0))")
    case .notFinite(let index):
      Failure(
        .usage, "the domain of \(names[index]) does not have finite ends: \(text(index))",
        hint: "give two finite numbers, such as -2:2"
      ).inKorean("\(names[index])의 범위가 유한하지 않습니다: \(text(index))", hint: "-2:2처럼 유한한 두 수를 쓰십시오")
    }
  }

  private static func failure(_ mistake: any Error) -> Failure {
    switch mistake {
    case let failure as Failure: failure
    case GridError.tooFewSamples(_, let count):
      Failure(
        .usage, "a grid of \(count) has too few samples on an axis", hint: "it takes at least 2: --grid 17"
      ).inKorean(
        "\(count)\(KoreanParticle.with.ending("\(count)")) 같은 격자는 한 축의 표본이 너무 적습니다",
        hint: "적어도 2개여야 합니다: --grid 17")
    case GridError.tooManySamples(let limit):
      Failure(
        .usage, "the grid has more than \(limit) samples",
        hint: "a readable field has 10 to 40 on each axis: --grid 17"
      ).inKorean("격자의 표본이 \(limit)개를 넘습니다", hint: "한 축에 10–40개면 잘 보입니다: --grid 17")
    case GridError.spacingNotPositive(let spacing):
      Failure(
        .usage, "the spacing \(NumberText.shortest(spacing)) is not a positive number",
        hint: "write --step 0.25"
      ).inKorean(
        "간격 \(KoreanParticle.topic.after(NumberText.shortest(spacing))) 양수가 아닙니다", hint: "--step 0.25처럼 쓰십시오")
    case GridError.spacingTooLarge(_, let spacing, let length):
      Failure(
        .usage,
        "the spacing \(NumberText.shortest(spacing)) is larger than the domain, which is \(NumberText.shortest(length)) long",
        hint: "choose a smaller --step"
      ).inKorean(
        "간격 \(NumberText.shortest(spacing))\(KoreanParticle.subject.ending(NumberText.shortest(spacing))) 정의역의 길이 \(NumberText.shortest(length))보다 큽니다",
        hint: "--step을 줄이십시오")
    default: Failure(.internalError, "there is no such grid: \(mistake)").inKorean("그런 격자는 없습니다: \(mistake)")
    }
  }
}
