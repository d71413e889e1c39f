import Testing

@testable import Visibility

@Suite struct PaintOrderTests {
  /// Rows of pieces of random lengths and classes; every fifth class stands for nothing.
  private static func pieces(seed: Int, classes: Int) -> [PaintOrder.Piece] {
    var random = Numbers(state: UInt64(seed))
    let length: Int32 = 12
    var result: [PaintOrder.Piece] = []
    for row: Int32 in 0..<10 {
      var start: Int32 = 0
      while start < length {
        let end = min(length, start + 1 + Int32(random.next(0, 4)))
        let number = Int32(random.next(0, Double(classes)))
        result.append(
          PaintOrder.Piece(row: row, start: start, end: end, class: number % 5 == 4 ? -1 : number))
        start = end
      }
    }
    return result
  }

  /// How often the class changes among pieces that are painted.
  private static func changes(_ pieces: [PaintOrder.Piece], _ sequence: [Int]) -> Int {
    let classes = sequence.map { pieces[$0].class }.filter { $0 >= 0 }
    return zip(classes, classes.dropFirst()).count { $0 != $1 }
  }

  @Test(
    "each piece comes once, and after all that lie neither beyond its row nor beyond its end",
    arguments: 0..<40)
  func covers(_ seed: Int) {
    let pieces = Self.pieces(seed: seed, classes: 1 + seed % 9)
    let sequence = PaintOrder(pieces).sequence.map(Int.init)
    #expect(sequence.sorted() == Array(pieces.indices))
    var painted = Array(repeating: false, count: pieces.count)
    var tooEarly = 0
    for index in sequence {
      let piece = pieces[index]
      for other in pieces.indices where other != index && !painted[other] {
        if pieces[other].row <= piece.row && pieces[other].start < piece.end { tooEarly += 1 }
      }
      painted[index] = true
    }
    #expect(tooEarly == 0)
  }

  @Test("the class never changes more often than along the rows", arguments: 0..<40)
  func noMoreChanges(_ seed: Int) {
    let pieces = Self.pieces(seed: seed, classes: 1 + seed % 9)
    let changes = Self.changes(pieces, PaintOrder(pieces).sequence.map(Int.init))
    #expect(changes <= Self.changes(pieces, Array(pieces.indices)))
  }

  @Test("bands across the rows are painted one after the other", arguments: [0, 1, 2] as [Int32])
  func bands(_ slope: Int32) {
    let pieces = (0..<10 as Range<Int32>).flatMap { row in
      (0..<20 as Range<Int32>).map { place in
        PaintOrder.Piece(row: row, start: place, end: place + 1, class: (place + slope * row) / 3)
      }
    }
    let changes = Self.changes(pieces, PaintOrder(pieces).sequence.map(Int.init))
    #expect(changes == Set(pieces.map(\.class)).count - 1)
  }

  @Test("nothing has an order too")
  func empty() {
    #expect(PaintOrder([]).sequence.isEmpty)
  }
}
