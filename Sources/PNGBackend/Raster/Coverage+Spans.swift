import Graphics

extension Coverage {
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
