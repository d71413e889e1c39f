import Visibility

/// A picture made by asking at each sample which facet is nearest: the truth that the vector output is held against.
struct DepthBuffer {
  let size: Int
  /// The class of the nearest facet at each sample; −1 where there is none.
  private(set) var classes: [Int32]
  private var depths: [Double]

  /// `size` samples on each side, one apart, the first at one half.
  init(size: Int) {
    self.size = size
    classes = Array(repeating: -1, count: size * size)
    depths = Array(repeating: -.infinity, count: size * size)
  }

  mutating func draw(_ a: Projected, _ b: Projected, _ c: Projected, class: Int32) {
    let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    guard abs(area) > 1e-12 else { return }
    let rows = Self.samples(min(a.y, b.y, c.y), max(a.y, b.y, c.y), size)
    let columns = Self.samples(min(a.x, b.x, c.x), max(a.x, b.x, c.x), size)
    for row in rows {
      let y = Double(row) + 0.5
      for column in columns {
        let x = Double(column) + 0.5
        let u = ((b.x - x) * (c.y - y) - (b.y - y) * (c.x - x)) / area
        let v = ((c.x - x) * (a.y - y) - (c.y - y) * (a.x - x)) / area
        let w = 1 - u - v
        if u < 0 || v < 0 || w < 0 { continue }
        let depth = u * a.depth + v * b.depth + w * c.depth
        let index = row * size + column
        if depth > depths[index] {
          depths[index] = depth
          classes[index] = `class`
        }
      }
    }
  }

  private static func samples(_ lower: Double, _ upper: Double, _ size: Int) -> Range<Int> {
    let first = max(0, Int((lower - 0.5).rounded(.up)))
    let last = min(size - 1, Int((upper - 0.5).rounded(.down)))
    return first..<max(first, last + 1)
  }
}

/// A picture made by painting polygons over each other, each with the nonzero rule.
struct Painting {
  let size: Int
  private(set) var classes: [Int32]

  init(size: Int) {
    self.size = size
    classes = Array(repeating: -1, count: size * size)
  }

  mutating func draw(_ corners: [Projected], class: Int32) {
    let ys = corners.map(\.y)
    guard let top = ys.min(), let bottom = ys.max() else { return }
    let first = max(0, Int((top - 0.5).rounded(.up)))
    let last = min(size - 1, Int((bottom - 0.5).rounded(.down)))
    guard first <= last else { return }
    for row in first...last {
      let y = Double(row) + 0.5
      var crossings: [(x: Double, turn: Int)] = []
      var previous = corners[corners.count - 1]
      for corner in corners {
        if (previous.y <= y) != (corner.y <= y) {
          let t = (y - previous.y) / (corner.y - previous.y)
          crossings.append((previous.x + (corner.x - previous.x) * t, previous.y <= y ? 1 : -1))
        }
        previous = corner
      }
      crossings.sort { $0.x < $1.x }
      var winding = 0
      for (index, crossing) in crossings.enumerated() {
        winding += crossing.turn
        guard winding != 0, index + 1 < crossings.count else { continue }
        let from = max(0, Int((crossing.x - 0.5).rounded(.up)))
        let to = min(size - 1, Int((crossings[index + 1].x - 0.5).rounded(.down)))
        if from <= to { for column in from...to { classes[row * size + column] = `class` } }
      }
    }
  }
}
