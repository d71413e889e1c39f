/// The points where edges cross a level, found for all edges together: each step evaluates the field once, in a block.
///
/// A step is that of the Illinois method, a secant that cannot get stuck; after `secantSteps` of them it halves. A
/// point is on its level if |f − level| is at most `tolerance` of the difference of f between the ends of its edge.
/// What is not: the edge of the grid, the border of a hole, and a jump of f.
struct EdgeRoots {
  static let tolerance = 1e-6
  private static let secantSteps = 8
  private static let steps = 40

  private let level: Double
  private(set) var x: [Double] = []
  private(set) var y: [Double] = []
  /// Whether f has the level there; the other points only bound the region {f ≥ level}.
  private(set) var isOnLevel: [Bool] = []
  private var open: [Bracket] = []

  /// The part of an edge that the root is known to lie in, from the end inside to the end outside.
  private struct Bracket {
    var point: Int
    var start: (x: Double, y: Double)
    var way: (x: Double, y: Double)
    /// Parts of the way, and f − level there.
    var inner = 0.0
    var outer = 1.0
    var innerValue: Double
    /// Not-a-number where f is not finite.
    var outerValue: Double
    var tolerance: Double
    /// Which end moved last: the other one's value counts half if it stays twice.
    var lastMovedInner: Bool?
    var part = 0.0
  }

  init(level: Double, capacity: Int) {
    self.level = level
    x.reserveCapacity(capacity)
    y.reserveCapacity(capacity)
    isOnLevel.reserveCapacity(capacity)
  }

  /// A point at the edge of the grid.
  mutating func addBorder(_ x: Double, _ y: Double) {
    self.x.append(x)
    self.y.append(y)
    isOnLevel.append(false)
  }

  /// The edge from a sample that reaches the level to one that does not, or is not finite.
  mutating func add(
    from inside: (x: Double, y: Double, value: Double), to outside: (x: Double, y: Double, value: Double)
  ) {
    addBorder(inside.x, inside.y)
    let point = x.count - 1
    let inner = inside.value - level
    let outer = outside.value.isFinite ? outside.value - level : .nan
    // Differences of huge numbers may leave the doubles, their millionths do not.
    let allowed = inside.value * Self.tolerance - outside.value * Self.tolerance
    if inner == 0 || (outer.isFinite && inner <= allowed) {
      isOnLevel[point] = true
    } else if outer.isFinite && -outer <= allowed {
      move(point, to: (outside.x, outside.y), isOnLevel: true)
    } else {
      open.append(
        Bracket(
          point: point, start: (inside.x, inside.y), way: (outside.x - inside.x, outside.y - inside.y),
          innerValue: inner, outerValue: outer, tolerance: outer.isFinite ? allowed : .nan))
    }
  }

  private mutating func move(_ point: Int, to place: (x: Double, y: Double), isOnLevel: Bool) {
    x[point] = place.x
    y[point] = place.y
    self.isOnLevel[point] = isOnLevel
  }

  /// Finds all points.
  mutating func solve(_ field: ScalarField) {
    for step in 0..<Self.steps where !open.isEmpty {
      var columns = [[Double](), [Double]()]
      columns[0].reserveCapacity(open.count)
      columns[1].reserveCapacity(open.count)
      for index in open.indices {
        let part = Self.part(open[index], isSecant: step < Self.secantSteps)
        open[index].part = part
        columns[0].append(open[index].start.x + part * open[index].way.x)
        columns[1].append(open[index].start.y + part * open[index].way.y)
      }
      let values = field.kernel.values(columns: columns)
      var left = 0
      for index in open.indices {
        var bracket = open[index]
        if isFinal(&bracket, values[index], (columns[0][index], columns[1][index])) { continue }
        open[left] = bracket
        left += 1
      }
      open.removeLast(open.count - left)
    }
    // What has not converged is a jump: the region ends there, and no line is drawn.
    for bracket in open { stop(bracket) }
    open = []
  }

  private static func part(_ bracket: Bracket, isSecant: Bool) -> Double {
    let middle = bracket.inner + (bracket.outer - bracket.inner) / 2
    guard isSecant, bracket.innerValue.isFinite, bracket.outerValue.isFinite else { return middle }
    let weight = bracket.innerValue / (bracket.innerValue - bracket.outerValue)
    let part = bracket.inner + (bracket.outer - bracket.inner) * weight
    return part > bracket.inner && part < bracket.outer ? part : middle
  }

  /// Takes in a value; whether the point is found.
  private mutating func isFinal(_ bracket: inout Bracket, _ value: Double, _ place: (x: Double, y: Double))
    -> Bool
  {
    let difference = value - level
    if value.isFinite, difference.isFinite, abs(difference) <= bracket.tolerance {
      move(bracket.point, to: place, isOnLevel: true)
      return true
    }
    if value.isFinite, value >= level {
      bracket.inner = bracket.part
      bracket.innerValue = difference
      if bracket.lastMovedInner == true { bracket.outerValue /= 2 }
      bracket.lastMovedInner = true
    } else {
      bracket.outer = bracket.part
      if bracket.lastMovedInner == false { bracket.innerValue /= 2 }
      bracket.lastMovedInner = false
      if value.isFinite, bracket.tolerance.isNaN { bracket.tolerance = bracket.innerValue * Self.tolerance }
      bracket.outerValue = value.isFinite ? difference : .nan
    }
    // Toward a hole a thousandth of the edge is enough; a jump is told from a steep slope by far less.
    let enough = bracket.tolerance.isNaN ? 1.0 / 4096 : 1e-10
    guard bracket.outer - bracket.inner <= enough else { return false }
    stop(bracket)
    return true
  }

  private mutating func stop(_ bracket: Bracket) {
    move(
      bracket.point,
      to: (
        bracket.start.x + bracket.inner * bracket.way.x, bracket.start.y + bracket.inner * bracket.way.y
      ), isOnLevel: false)
  }
}
