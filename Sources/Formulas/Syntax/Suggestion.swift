extension Parser {
  /// What an unknown name may have been meant to be.
  func suggestion(for name: String, called: Bool) -> String? {
    let functions = Function.allCases.flatMap { [$0.name] + $0.aliases }
    let values = Constant.allCases.map(\.name) + parameters.sorted() + ["x", "y", "x0", "x1"]
    let lowercase = name.lowercased()
    let candidates = called ? functions + values : values + functions
    if let exact = candidates.first(where: { $0.lowercased() == lowercase }) { return exact }
    guard name.count >= 2, name.utf8.count <= 40 else { return nil }
    let nearest = Self.nearest(to: lowercase, among: called ? functions : candidates)
    if name.count > 2, let nearest, nearest.distance == 1 { return nearest.name }
    return Self.product(name, of: values, last: called ? functions : values) ?? nearest?.name
  }

  private static func nearest(to name: String, among words: [String]) -> (name: String, distance: Int)? {
    var best: (name: String, distance: Int)?
    for candidate in words {
      let distance = distance(name, candidate)
      // Half of a short word is not a slip of the finger any more.
      guard distance <= max(1, min(name.count, candidate.count) / 2), distance <= 3 else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best
  }

  /// `xy` as `x*y`, `xsin` as `x*sin`: the name cut into names that are known.
  private static func product(_ name: String, of words: [String], last: [String]) -> String? {
    let letters = Array(name)
    guard (2...24).contains(letters.count) else { return nil }
    // cuts[i]: the words that make up the first i letters.
    var cuts = [[String]?](repeating: nil, count: letters.count + 1)
    cuts[0] = []
    for end in 1...letters.count {
      for start in (0..<end).reversed() {
        guard let before = cuts[start], before.count < 4 else { continue }
        let word = String(letters[start..<end])
        let isVariable =
          word.first == "x" && word.dropFirst().allSatisfy(\.isNumber)
          && (end < letters.count || last == words)
        guard isVariable || (end == letters.count ? last : words).contains(word) else { continue }
        if cuts[end].map({ before.count + 1 < $0.count }) ?? true { cuts[end] = before + [word] }
      }
    }
    guard let parts = cuts[letters.count], parts.count > 1 else { return nil }
    return parts.joined(separator: "*")
  }

  /// The number of inserted, dropped, changed or swapped letters between two words.
  static func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first)
    let b = Array(second)
    var rows = [Array(0...b.count)]
    for i in 1...max(a.count, 1) where i <= a.count {
      var row = [i]
      for j in 1...max(b.count, 1) where j <= b.count {
        var cost = min(
          rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, rows[i - 2][j - 2] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
