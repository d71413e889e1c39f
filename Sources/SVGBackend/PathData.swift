import Graphics

/// Writes the value of a `d` attribute: relative commands, each letter and separator only where needed.
///
/// Differences are taken between rounded positions, so rounding never adds up along a path. A path of many points
/// is written in tenths instead of hundredths: at most 0.05 points off, which no eye sees, for a quarter less text.
struct PathData {
  private var bytes: [UInt8]
  private let isLong: Bool
  private var command: UInt8 = 0
  private var lastHadPoint = false
  private var current = (x: Hundredths(count: 0), y: Hundredths(count: 0))
  private var start = (x: Hundredths(count: 0), y: Hundredths(count: 0))

  /// The text, appended to `bytes`; a path among very many is written as a long one.
  static func append(
    _ verbs: ArraySlice<Path.Verb>, _ points: ArraySlice<Point>, isOneOfMany: Bool = false,
    to bytes: inout [UInt8]
  ) {
    var writer = PathData(isLong: isOneOfMany || points.count > longPath)
    swap(&writer.bytes, &bytes)
    writer.write(verbs, points)
    swap(&writer.bytes, &bytes)
  }

  private static let longPath = 48

  private init(isLong: Bool) {
    bytes = []
    self.isLong = isLong
  }

  private func rounded(_ point: Point) -> (x: Hundredths, y: Hundredths) {
    isLong
      ? (Hundredths(inTenths: point.x), Hundredths(inTenths: point.y))
      : (Hundredths(point.x), Hundredths(point.y))
  }

  private mutating func write(_ verbs: ArraySlice<Path.Verb>, _ points: ArraySlice<Point>) {
    var next = points.startIndex
    for verb in verbs {
      switch verb {
      case .move: move(to: points[next])
      case .line: line(to: points[next])
      case .quad: curve("q", points[next...next + 1])
      case .cubic: curve("c", points[next...next + 2])
      case .close: close()
      }
      next += verb.pointCount
    }
  }

  private mutating func move(to point: Point) {
    let target = rounded(point)
    // A relative move at the start of a path is taken from the origin.
    letter("m")
    number(target.x - current.x)
    number(target.y - current.y)
    // Numbers that follow a move are lines without a letter of their own.
    command = UInt8(ascii: "l")
    current = target
    start = target
    isAtStart = true
  }

  private mutating func line(to point: Point) {
    let target = rounded(point)
    let (dx, dy) = (target.x - current.x, target.y - current.y)
    // A line without length is nothing, unless it is a whole subpath: then round caps make it a dot.
    if dx.count == 0 && dy.count == 0 && !isAtStart { return }
    isAtStart = false
    if dy.count == 0 {
      letter("h")
      number(dx)
    } else if dx.count == 0 {
      letter("v")
      number(dy)
    } else {
      letter("l")
      number(dx)
      number(dy)
    }
    current = target
  }

  /// Whether the subpath has no segment yet.
  private var isAtStart = false

  private mutating func curve(_ name: Unicode.Scalar, _ points: ArraySlice<Point>) {
    letter(name)
    isAtStart = false
    var target = current
    for point in points {
      target = rounded(point)
      number(target.x - current.x)
      number(target.y - current.y)
    }
    current = target
  }

  private mutating func close() {
    letter("z")
    command = 0
    current = start
  }

  /// Begins a command, unless the same one goes on.
  private mutating func letter(_ name: Unicode.Scalar) {
    let letter = UInt8(ascii: name)
    guard letter != command else { return }
    bytes.append(letter)
    command = letter
    afterLetter = true
  }

  private var afterLetter = false

  private mutating func number(_ value: Hundredths) {
    let startsWithPoint = value.count > 0 && value.count < 100
    let needsSeparator = !(afterLetter || value.count < 0 || (startsWithPoint && lastHadPoint))
    if needsSeparator { bytes.append(UInt8(ascii: " ")) }
    lastHadPoint = bytes.append(value)
    afterLetter = false
  }
}
