import Graphics

/// Writes the value of a `d` attribute: relative commands, each letter and separator only where needed.
///
/// Differences are taken between rounded positions, so rounding never adds up along a path.
struct PathData {
  /// How fine positions are, and what the numbers count.
  enum Precision {
    /// Points with two decimals.
    case hundredths
    /// Points with one decimal: at most 0.05 off, which no eye sees, for a quarter less text.
    case tenths
    /// The same as whole numbers, inside an element that scales them down: less text again.
    case wholeTenths
  }

  /// The text, appended to `bytes`; long paths of hundredths are written in tenths.
  ///
  /// A path that is filled needs no closing: it is closed wherever a subpath ends.
  static func append(
    _ verbs: ArraySlice<Path.Verb>, _ points: ArraySlice<Point>, _ precision: Precision = .hundredths,
    isFilled: Bool = false, to bytes: inout [UInt8]
  ) {
    let isLong = precision == .hundredths && points.count > longPath
    var writer = PathData(isLong ? .tenths : precision, isFilled: isFilled)
    verbs.withUnsafeBufferPointer { verbs in
      points.withUnsafeBufferPointer { points in
        var (first, used) = (0, 0)
        while first < verbs.count {
          let last = min(verbs.count, first + piece)
          withUnsafeTemporaryAllocation(of: UInt8.self, capacity: piece * roomOfVerb) { memory in
            guard let start = memory.baseAddress else { return }
            var text = DigitWriter(start)
            for index in first..<last {
              let endsSubpath = index + 1 == verbs.count || verbs[index + 1] == .move
              used = writer.write(verbs[index], points, used, endsSubpath: endsSubpath, &text)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: memory[..<text.count(from: memory)]))
          }
          first = last
        }
      }
    }
  }

  private static let longPath = 48
  /// How many verbs are written before the text is moved to where it belongs.
  private static let piece = 64
  /// The most bytes of a verb: a letter and three points.
  private static let roomOfVerb = 1 + 6 * DigitWriter.longest

  private let precision: Precision
  private let isFilled: Bool
  private var command: UInt8 = 0
  private var afterLetter = false
  private var lastHadPoint = false
  /// Whether the subpath has no segment yet.
  private var isAtStart = false
  private var current = (x: 0, y: 0)
  private var start = (x: 0, y: 0)

  private init(_ precision: Precision, isFilled: Bool) {
    self.precision = precision
    self.isFilled = isFilled
  }

  /// In units of what the numbers count: hundredths, or whole tenths.
  private func rounded(_ point: Point) -> (x: Int, y: Int) {
    switch precision {
    case .hundredths: (Hundredths(point.x).count, Hundredths(point.y).count)
    case .tenths: (Hundredths(inTenths: point.x).count, Hundredths(inTenths: point.y).count)
    case .wholeTenths: (Hundredths(point.x / 10).count, Hundredths(point.y / 10).count)
    }
  }

  /// Writes a verb with the points from a place on; the place after them.
  @inline(__always)
  private mutating func write(
    _ verb: Path.Verb, _ points: UnsafeBufferPointer<Point>, _ place: Int, endsSubpath: Bool,
    _ text: inout DigitWriter
  ) -> Int {
    switch verb {
    case .move: move(to: rounded(points[place]), &text)
    case .line: line(to: rounded(points[place]), &text)
    case .quad, .cubic:
      letter(verb == .quad ? "q" : "c", &text)
      isAtStart = false
      var target = current
      for index in place..<place + verb.pointCount {
        target = rounded(points[index])
        number(target.x - current.x, &text)
        number(target.y - current.y, &text)
      }
      current = target
    case .close:
      if !isFilled || !endsSubpath {
        letter("z", &text)
        current = start
      }
      command = 0
    }
    return place + verb.pointCount
  }

  private mutating func move(to target: (x: Int, y: Int), _ text: inout DigitWriter) {
    // A relative move at the start of a path is taken from the origin.
    letter("m", &text)
    number(target.x - current.x, &text)
    number(target.y - current.y, &text)
    // Numbers that follow a move are lines without a letter of their own.
    command = UInt8(ascii: "l")
    current = target
    start = target
    isAtStart = true
  }

  private mutating func line(to target: (x: Int, y: Int), _ text: inout DigitWriter) {
    let (dx, dy) = (target.x - current.x, target.y - current.y)
    // A line without length is nothing, unless it is a whole subpath: then round caps make it a dot.
    if dx == 0 && dy == 0 && !isAtStart { return }
    isAtStart = false
    if dy == 0 {
      letter("h", &text)
      number(dx, &text)
    } else if dx == 0 {
      letter("v", &text)
      number(dy, &text)
    } else {
      letter("l", &text)
      number(dx, &text)
      number(dy, &text)
    }
    current = target
  }

  /// Begins a command, unless the same one goes on.
  @inline(__always)
  private mutating func letter(_ name: Unicode.Scalar, _ text: inout DigitWriter) {
    let letter = UInt8(truncatingIfNeeded: name.value)
    guard letter != command else { return }
    text.byte(letter)
    command = letter
    afterLetter = true
  }

  @inline(__always)
  private mutating func number(_ value: Int, _ text: inout DigitWriter) {
    if precision == .wholeTenths {
      if !afterLetter && value >= 0 { text.byte(UInt8(ascii: " ")) }
      text.whole(value)
    } else {
      let startsWithPoint = value > 0 && value < 100
      let needsSeparator = !(afterLetter || value < 0 || (startsWithPoint && lastHadPoint))
      if needsSeparator { text.byte(UInt8(ascii: " ")) }
      lastHadPoint = text.hundredths(value)
    }
    afterLetter = false
  }
}
