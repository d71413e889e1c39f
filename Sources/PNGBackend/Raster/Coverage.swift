import Graphics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much of each pixel a shape covers, exactly: the area is summed, not sampled.
///
/// Each edge leaves in each pixel that it crosses the height it covers there and the area to its left; summing along
/// a row gives the winding number of the shape, averaged over each pixel (J. Carter and the FreeType project's
/// `ftgrays`). Only pixels that an edge crosses are stored, those of a row as a linked list.
struct Coverage: ~Copyable {
  struct Cell {
    var x: Int32
    /// The place of the row's next cell, in the order in which they came.
    var next: Int32
    /// Signed height of edges in this pixel.
    var cover: Float
    /// Signed area between the edges in this pixel and its right side.
    var area: Float
  }

  let width: Int
  let height: Int
  /// Memory without checks, which grows without being copied where the system can: a mesh of 50 × 50 has 140,000
  /// cells, a million arrows have millions.
  private(set) var cells: UnsafeMutablePointer<Cell>?
  private var room = 0
  private var count = 0
  /// The places of the first and the last cell of each row.
  let firsts: UnsafeMutablePointer<Int32>
  private let lasts: UnsafeMutablePointer<Int32>
  private static let none: Int32 = -1
  private(set) var top: Int
  private(set) var bottom = 0

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    top = height
    firsts = .allocate(capacity: height)
    firsts.initialize(repeating: Self.none, count: height)
    lasts = .allocate(capacity: height)
    lasts.initialize(repeating: Self.none, count: height)
  }

  deinit {
    free(cells)
    firsts.deallocate()
    lasts.deallocate()
  }

  mutating func removeAll() {
    count = 0
    for row in top..<max(top, bottom) { firsts[row] = Self.none }
    top = height
    bottom = 0
  }

  /// Adds closed outlines.
  mutating func add(_ lines: Polylines) {
    for subpath in lines.subpaths where subpath.range.count > 2 {
      var previous = lines.points[subpath.range.upperBound - 1]
      for index in subpath.range {
        let point = lines.points[index]
        addEdge(previous, point)
        previous = point
      }
    }
  }

  mutating func addEdge(_ start: Point, _ end: Point) {
    guard start.y != end.y else { return }
    let isDown = start.y < end.y
    let (upper, lower) = isDown ? (start, end) : (end, start)
    let first = max(0, upper.y)
    let last = min(Double(height), lower.y)
    guard first < last else { return }
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    let sign: Double = isDown ? 1 : -1
    var y = first
    var x = upper.x + (first - upper.y) * slope
    var row = Int(first)
    top = min(top, row)
    // In each row a cell for what is left of the page, and one more than borders between pixels are crossed.
    let needed = 3 * (Int(last) - row + 2) + Int(min(Double(width), abs(lower.x - upper.x))) + 1
    guard var pen = pen(forMore: needed) else { return }
    while y < last {
      let nextY = min(Double(row &+ 1), last)
      let nextX = nextY == lower.y ? lower.x : upper.x + (nextY - upper.y) * slope
      pen.addPiece(row, x, nextX, (nextY - y) * sign)
      (x, y) = (nextX, nextY)
      row &+= 1
    }
    count = pen.count
    bottom = max(bottom, row)
  }

  /// A pen that has room for more cells.
  private mutating func pen(forMore more: Int) -> Pen? {
    if count + more > room {
      room = max(1024, 3 * (count + more) / 2)
      cells = realloc(cells, room * MemoryLayout<Cell>.stride)?.assumingMemoryBound(to: Cell.self)
      precondition(cells != nil, "out of memory")
    }
    return cells.map { Pen(cells: $0, firsts: firsts, lasts: lasts, count: count, width: width) }
  }

  /// Writes cells into memory that has room for them.
  private struct Pen {
    let cells: UnsafeMutablePointer<Cell>
    let firsts: UnsafeMutablePointer<Int32>
    let lasts: UnsafeMutablePointer<Int32>
    var count: Int
    let width: Int

    /// The part of an edge in one row: from x to x, with a signed height.
    @inline(__always)
    mutating func addPiece(_ row: Int, _ x0: Double, _ x1: Double, _ height: Double) {
      let limit = Double(width)
      let (left, right) = x0 < x1 ? (x0, x1) : (x1, x0)
      if left >= 0 && left < limit && right <= limit {
        inside(row, left, right, height)
      } else if right <= 0 {
        append(row, 0, height, height)
      } else if left < limit {
        clipped(row, left, right, height)
      }
    }

    /// The parts to the left of the page, on it, and to the right of it.
    private mutating func clipped(_ row: Int, _ left: Double, _ right: Double, _ height: Double) {
      let limit = Double(width)
      let length = right - left
      if left < 0 {
        let part = height * (-left / length)
        append(row, 0, part, part)
      }
      let (from, to) = (max(0, left), min(limit, right))
      if to > from { inside(row, from, to, height * ((to - from) / length)) }
    }

    @inline(__always)
    private mutating func inside(_ row: Int, _ left: Double, _ right: Double, _ height: Double) {
      let first = Int(left)
      let last = min(Int(right), width &- 1)
      if first >= last {
        let middle = (left + right) / 2 - Double(first)
        append(row, min(first, width &- 1), height, height * (1 - min(1, middle)))
        return
      }
      // The heights in the pixels that the piece crosses are as its lengths in them.
      let perPixel = height / (right - left)
      var x = left
      var pixel = first
      while pixel <= last {
        let end = min(Double(pixel &+ 1), right)
        if end > x {
          let part = (end - x) * perPixel
          append(row, pixel, part, part * (1 - ((x + end) / 2 - Double(pixel))))
          x = end
        }
        pixel &+= 1
      }
    }

    @inline(__always)
    private mutating func append(_ row: Int, _ x: Int, _ cover: Double, _ area: Double) {
      let place = Int32(truncatingIfNeeded: count)
      let x = Int32(truncatingIfNeeded: x)
      if firsts[row] < 0 {
        firsts[row] = place
      } else {
        let last = cells + Int(lasts[row])
        // Edges that follow each other often meet in a pixel.
        if last.pointee.x == x {
          last.pointee.cover += Float(cover)
          last.pointee.area += Float(area)
          return
        }
        last.pointee.next = place
      }
      cells[count] = Cell(x: x, next: Coverage.none, cover: Float(cover), area: Float(area))
      lasts[row] = place
      count &+= 1
    }
  }
}
