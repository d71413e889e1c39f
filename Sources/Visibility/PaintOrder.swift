/// An order in which pieces of rows can be painted over each other, with few changes of their class.
///
/// Along a line of sight the places in rows only ever go up, as the rows do. So a piece has to wait for the one before
/// it in its row, and for those of the row behind that begin before it ends: the others have been waited for by these.
/// Of the many orders that are left, one is taken that paints a class as far as it goes, and then goes on with one
/// that can be painted to its end, else with one that is far away.
struct PaintOrder {
  /// Neighboring places of a row that are painted together.
  struct Piece {
    var row: Int32
    var start: Int32
    var end: Int32
    /// What pieces of one color have in common; negative if there is nothing to paint.
    var `class`: Int32
  }

  /// All pieces, by their indices.
  private(set) var sequence: [Int32] = []

  private let pieces: [Piece]
  /// For each piece how many others it still waits for, of two: the one before it, the one behind its end.
  private var waits: [UInt8]
  /// For each piece the first one that waits for it from the row in front; the last one comes before that of the next.
  private var inFront: [Int32]
  /// For each class how often a piece of it still waits for one of another class.
  private var obstacles: [Int32]
  private var ready: ReadyPieces

  /// `pieces` fill row after row, each row from its first place to its last one.
  init(_ pieces: [Piece]) {
    self.pieces = pieces
    let classCount = 1 + Int(pieces.reduce(0) { max($0, $1.class) })
    waits = Array(repeating: 0, count: pieces.count)
    inFront = []
    inFront.reserveCapacity(pieces.count + 1)
    obstacles = Array(repeating: 0, count: classCount)
    ready = ReadyPieces(pieces: pieces.count, classes: classCount)
    sequence.reserveCapacity(pieces.count)
    link()
    paint()
  }

  private mutating func link() {
    var behind = 0
    for (index, piece) in pieces.enumerated() {
      if piece.start > 0 { wait(index, for: index - 1) }
      guard piece.row > 0 else { continue }
      while pieces[behind].row < piece.row - 1 || pieces[behind].end < piece.end { behind += 1 }
      wait(index, for: behind)
      while inFront.count <= behind { inFront.append(Int32(index)) }
    }
    while inFront.count <= pieces.count { inFront.append(Int32(pieces.count)) }
  }

  private mutating func wait(_ index: Int, for other: Int) {
    waits[index] += 1
    let own = pieces[index].class
    if own >= 0 && own != pieces[other].class { obstacles[Int(own)] += 1 }
  }

  private mutating func paint() {
    guard let first = pieces.first else { return }
    var next: Int32? = max(0, first.class)
    var finishable: [Int32] = []
    ready.insert(0, class: max(0, first.class), distance: 0)
    while let current = next {
      while let index = ready.removeLast(of: current) {
        sequence.append(Int32(index))
        if index + 1 < pieces.count, pieces[index + 1].start > 0 {
          release(index + 1, after: index, current, &finishable)
        }
        for front in Int(inFront[index])..<Int(inFront[index + 1]) {
          release(front, after: index, current, &finishable)
        }
      }
      next = finishable.popLast() ?? ready.farthestClass()
    }
  }

  private mutating func release(
    _ index: Int, after other: Int, _ current: Int32, _ finishable: inout [Int32]
  ) {
    let piece = pieces[index]
    waits[index] -= 1
    if waits[index] == 0 {
      // Where nothing is painted no class has to be begun.
      ready.insert(
        index, class: piece.class >= 0 ? piece.class : current, distance: Int(piece.row + piece.start))
    }
    guard piece.class >= 0, piece.class != pieces[other].class else { return }
    obstacles[Int(piece.class)] -= 1
    if obstacles[Int(piece.class)] == 0 && piece.class != current { finishable.append(piece.class) }
  }
}

/// The pieces that wait for no other: by class, and from far to near.
private struct ReadyPieces {
  /// For each class the piece that became ready last, for each piece the one before it; negative if there is none.
  private var last: [Int32]
  private var previous: [Int32]
  /// The same for each distance, with its class; painted ones are taken away when they are met.
  private var atDistance: [[(piece: Int32, class: Int32)]] = []
  private var isPainted: [Bool]
  private var least = 0

  init(pieces: Int, classes: Int) {
    last = Array(repeating: -1, count: classes)
    previous = Array(repeating: -1, count: pieces)
    isPainted = Array(repeating: false, count: pieces)
  }

  mutating func insert(_ piece: Int, class: Int32, distance: Int) {
    previous[piece] = last[Int(`class`)]
    last[Int(`class`)] = Int32(piece)
    while atDistance.count <= distance { atDistance.append([]) }
    atDistance[distance].append((Int32(piece), `class`))
    least = min(least, distance)
  }

  mutating func removeLast(of class: Int32) -> Int? {
    let piece = Int(last[Int(`class`)])
    guard piece >= 0 else { return nil }
    last[Int(`class`)] = previous[piece]
    isPainted[piece] = true
    return piece
  }

  /// The class of a piece that is as far away as any.
  mutating func farthestClass() -> Int32? {
    while least < atDistance.count {
      while let candidate = atDistance[least].last {
        if !isPainted[Int(candidate.piece)] { return candidate.class }
        atDistance[least].removeLast()
      }
      least += 1
    }
    return nil
  }
}
