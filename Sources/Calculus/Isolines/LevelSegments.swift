/// Directed segments between edges of a grid, as parallel arrays.
struct LevelSegments {
  /// The edge that a segment begins on: each edge at most once.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  /// The nodes at both ends of the first edge.
  private(set) var inside: [Int32] = []
  private(set) var outside: [Int32] = []

  mutating func add(from start: Int, to end: Int, inside: Int, outside: Int) {
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
    self.inside.append(Int32(truncatingIfNeeded: inside))
    self.outside.append(Int32(truncatingIfNeeded: outside))
  }

  /// For each segment the one that begins where it ends.
  ///
  /// A table of open addressing takes a tenth of the time of a dictionary.
  func successors() -> [Int32] {
    var bits = 4
    while 1 << bits < 2 * starts.count { bits += 1 }
    let mask = 1 << bits - 1
    var slots = [Int32](repeating: -1, count: 1 << bits)
    func slot(_ edge: Int32) -> Int {
      Int(truncatingIfNeeded: (UInt32(bitPattern: edge) &* 2_654_435_769) >> UInt32(32 - bits)) & mask
    }
    for (index, edge) in starts.enumerated() {
      var place = slot(edge)
      while slots[place] >= 0 { place = (place + 1) & mask }
      slots[place] = Int32(truncatingIfNeeded: index)
    }
    return ends.map { edge in
      var place = slot(edge)
      while slots[place] >= 0, starts[Int(slots[place])] != edge { place = (place + 1) & mask }
      precondition(slots[place] >= 0, "each edge that is reached is left")
      return slots[place]
    }
  }
}
