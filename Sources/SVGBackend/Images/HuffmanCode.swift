/// A prefix code of limited length, as deflate wants it (RFC 1951, 3.2.2).
struct HuffmanCode {
  /// The length of each symbol's code, 0 where it does not occur.
  let lengths: [Int]
  /// The codes with their first bit lowest.
  private let codes: [Int]

  init(_ frequencies: [Int], limit: Int) {
    lengths = Self.lengths(frequencies, limit)
    var counts = [Int](repeating: 0, count: limit + 1)
    for length in lengths where length > 0 { counts[length] += 1 }
    var next = [Int](repeating: 0, count: limit + 2)
    for length in 1...limit { next[length + 1] = (next[length] + counts[length]) << 1 }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[length] += 1 }
      var (code, reversed) = (next[length], 0)
      for _ in 0..<length {
        reversed = reversed << 1 | code & 1
        code >>= 1
      }
      return reversed
    }
  }

  func write(_ symbol: Int, to bits: inout BitWriter) {
    bits.write(codes[symbol], lengths[symbol])
  }

  /// Depths in the tree of Huffman; frequencies are evened out until no code is too long.
  private static func lengths(_ frequencies: [Int], _ limit: Int) -> [Int] {
    var weights = frequencies
    // A code needs two symbols.
    for symbol in weights.indices where weights.count(where: { $0 > 0 }) < 2 {
      weights[symbol] = max(1, weights[symbol])
    }
    while true {
      let depths = depths(weights)
      if depths.max() ?? 0 <= limit { return depths }
      weights = weights.map { $0 > 0 ? ($0 + 1) / 2 + 1 : 0 }
    }
  }

  private static func depths(_ weights: [Int]) -> [Int] {
    // Leaves in order of weight, then joints, which come into being in order of weight.
    let leaves = weights.indices.filter { weights[$0] > 0 }.sorted { (weights[$0], $0) < (weights[$1], $1) }
    var sums = leaves.map { weights[$0] }
    var parents = [Int](repeating: -1, count: 2 * leaves.count - 1)
    var (leaf, joint) = (0, leaves.count)
    func lightest() -> Int {
      if leaf < leaves.count, joint >= sums.count || sums[leaf] <= sums[joint] {
        leaf += 1
        return leaf - 1
      }
      joint += 1
      return joint - 1
    }
    while sums.count < parents.count {
      let (a, b) = (lightest(), lightest())
      (parents[a], parents[b]) = (sums.count, sums.count)
      sums.append(sums[a] + sums[b])
    }
    var levels = [Int](repeating: 0, count: parents.count)
    for node in parents.indices.reversed() where parents[node] >= 0 {
      levels[node] = levels[parents[node]] + 1
    }
    var depths = [Int](repeating: 0, count: weights.count)
    for (index, symbol) in leaves.enumerated() { depths[symbol] = levels[index] }
    return depths
  }
}
