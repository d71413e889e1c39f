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
  private struct Cell {
    var x: Int32
    /// The place of the row's next cell, in the order in which they came.
    var next: Int32
    /// Signed height of edges in this pixel.
    var cover: Float
    /// Signed area between the edges in this pixel and its right side.
    var area: Float
  }

  private let width: Int
  private let height: Int
  /// Memory without checks, which grows without being copied where the system can: a mesh of 50 × 50 has 140,000
  /// cells, a million arrows have 20 million.
  private var cells: UnsafeMutablePointer<Cell>?
  private var room = 0
  private var count = 0
  /// The places of the first and the last cell of each row.
  private let firsts: UnsafeMutablePointer<Int32>
  private let lasts: UnsafeMutablePointer<Int32>
  private static let none: Int32 = -1
  private var top: Int
  private var bottom = 0

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
    let pen = reserve(3 * (Int(last) - row + 2) + Int(min(Double(width), abs(lower.x - upper.x))) + 1)
    guard var pen else { return }
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

  /// Makes room for more cells.
  private mutating func reserve(_ more: Int) -> Pen? {
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

  /// Calls `body` with a row, a range of pixels, and their winding number, wherever it is not zero, from top left to
  /// bottom right.
  @inline(__always)
  func forEachSpan(_ body: (Int, Range<Int>, Float) -> Void) {
    guard top < bottom, let cells else { return }
    var sums: [Cell] = []
    withUnsafeTemporaryAllocation(of: Cell.self, capacity: Self.longRow) { short in
      for row in top..<bottom {
        if let count = Self.sortByColumns(cells, from: firsts[row], into: short) {
          spans(row, UnsafeBufferPointer(rebasing: short[..<count]), body)
        } else {
          if sums.isEmpty { sums = (0..<width).map { Cell(x: Int32($0), next: 0, cover: 0, area: 0) } }
          let columns = Self.sumByColumns(cells, from: firsts[row], &sums)
          sums.withUnsafeBufferPointer { spans(row, UnsafeBufferPointer(rebasing: $0[columns]), body) }
          for column in columns { (sums[column].cover, sums[column].area) = (0, 0) }
        }
      }
    }
  }

  /// With so many pixels on its edges a row is walked along all columns, which is then faster than sorting.
  private static let longRow = 40

  // Cells of one pixel are summed in the order in which they came, so that sums have the same bits either way.

  /// The cells of a row from left to right, one for each pixel, and how many; nil if there are very many.
  @inline(__always)
  private static func sortByColumns(
    _ cells: UnsafeMutablePointer<Cell>, from start: Int32, into row: UnsafeMutableBufferPointer<Cell>
  ) -> Int? {
    var (count, next) = (0, start)
    while next >= 0 {
      let cell = cells[Int(next)]
      next = cell.next
      var place = count
      while place > 0, row[place &- 1].x > cell.x { place &-= 1 }
      if place > 0, row[place &- 1].x == cell.x {
        row[place &- 1].cover += cell.cover
        row[place &- 1].area += cell.area
        continue
      }
      guard count < longRow else { return nil }
      var end = count
      while end > place {
        row[end] = row[end &- 1]
        end &-= 1
      }
      row[place] = cell
      count &+= 1
    }
    return count
  }

  /// Adds the cells of a row to those of its columns, and tells which columns there are.
  private static func sumByColumns(
    _ cells: UnsafeMutablePointer<Cell>, from start: Int32, _ sums: inout [Cell]
  ) -> ClosedRange<Int> {
    var (first, last) = (Int(cells[Int(start)].x), 0)
    sums.withUnsafeMutableBufferPointer { sums in
      var place = start
      while place >= 0 {
        let cell = cells[Int(place)]
        let x = Int(cell.x)
        sums[x].cover += cell.cover
        sums[x].area += cell.area
        first = min(first, x)
        last = max(last, x)
        place = cell.next
      }
    }
    return first...last
  }

  /// `cells` are one for each pixel, from left to right.
  @inline(__always)
  private func spans(_ row: Int, _ cells: UnsafeBufferPointer<Cell>, _ body: (Int, Range<Int>, Float) -> Void)
  {
    /// Sums of floats that should be zero are not quite.
    let nothing: Float = 1e-4
    var sum: Float = 0
    var x = 0
    for cell in cells {
      let pixel = Int(cell.x)
      if pixel > x, abs(sum) > nothing { body(row, x..<pixel, sum) }
      let winding = sum + cell.area
      if abs(winding) > nothing { body(row, pixel..<pixel &+ 1, winding) }
      sum += cell.cover
      x = pixel &+ 1
    }
    if x < width, abs(sum) > nothing { body(row, x..<width, sum) }
  }
}

extension Drawing.FillRule {
  /// The covered part of a pixel with an average winding number, from 0 to 1.
  @inline(__always)
  func coverage(_ winding: Float) -> Float {
    switch self {
    case .nonzero: return min(1, abs(winding))
    case .evenOdd:
      let rest = abs(winding).truncatingRemainder(dividingBy: 2)
      return rest > 1 ? 2 - rest : rest
    }
  }
}
