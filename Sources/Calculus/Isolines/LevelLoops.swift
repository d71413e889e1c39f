/// The closed curves around {f ≥ level}, each with its inside to the left, and which of their points lie on the level.
struct LevelLoops {
  private(set) var loops: [Loop] = []

  struct Loop {
    var line: Polyline
    var isOnLevel: [Bool]
  }

  init(_ segments: LevelSegments, _ roots: EdgeRoots) {
    let next = segments.successors()
    var isUsed = [Bool](repeating: false, count: next.count)
    for first in next.indices where !isUsed[first] {
      var loop = Loop(line: Polyline(x: [], y: [], isClosed: true), isOnLevel: [])
      var index = first
      while !isUsed[index] {
        isUsed[index] = true
        loop.line.x.append(roots.x[index])
        loop.line.y.append(roots.y[index])
        loop.isOnLevel.append(roots.isOnLevel[index])
        index = Int(next[index])
      }
      loops.append(loop)
    }
  }
}

extension LevelLoops.Loop {
  /// The loop in pieces that follow each other: stretches on the level, and stretches along borders.
  ///
  /// Neighboring pieces share an end. A loop that is on the level everywhere is one closed piece.
  var pieces: [(line: Polyline, isOnLevel: Bool)] {
    guard let border = isOnLevel.firstIndex(of: false) else { return [(line, true)] }
    guard isOnLevel.contains(true) else { return [(line, false)] }
    // From a point of a border on, so that no stretch begins in its middle.
    var pieces: [(line: Polyline, isOnLevel: Bool)] = []
    for offset in 0..<line.count {
      let (from, to) = ((border + offset) % line.count, (border + offset + 1) % line.count)
      let isLevel = isOnLevel[from] && isOnLevel[to]
      if pieces.last?.isOnLevel != isLevel {
        pieces.append((Polyline(x: [line.x[from]], y: [line.y[from]], isClosed: false), isLevel))
      }
      pieces[pieces.count - 1].line.x.append(line.x[to])
      pieces[pieces.count - 1].line.y.append(line.y[to])
    }
    return pieces
  }
}
