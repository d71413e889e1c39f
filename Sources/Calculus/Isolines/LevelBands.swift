/// For each sample how many levels it reaches, with a ring of nothing around the samples.
///
/// 0 stands for no finite value, and for the ring; 1 + k for a value that reaches the k lowest levels. What is not
/// finite so lies below everything, and each region {f ≥ level} is bounded by closed curves alone.
struct LevelBands {
  /// Row by row; the ring makes two more of each.
  let bands: [UInt16]
  let width: Int
  let height: Int

  init(_ samples: PlaneSamples, _ levels: [Double]) {
    let (columns, rows) = (samples.xs.count, samples.ys.count)
    width = columns + 2
    height = rows + 2
    var bands = [UInt16](repeating: 0, count: width * height)
    let width = width
    bands.withUnsafeMutableBufferPointer { bands in
      samples.values.withUnsafeBufferPointer { values in
        levels.withUnsafeBufferPointer { levels in
          for row in 0..<rows {
            // Neighbors mostly reach the same levels: the search begins where the last one ended.
            var reached = 0
            let start = (row + 1) * width + 1
            for column in 0..<columns {
              let value = values[row * columns + column]
              guard value.isFinite else { continue }
              while reached < levels.count, levels[reached] <= value { reached += 1 }
              while reached > 0, levels[reached - 1] > value { reached -= 1 }
              bands[start + column] = UInt16(truncatingIfNeeded: reached + 1)
            }
          }
        }
      }
    }
    self.bands = bands
  }

  /// The cells whose corners do not all reach the same levels, by their lower left corner.
  func crossedCells() -> [CrossedCell] {
    var cells: [CrossedCell] = []
    bands.withUnsafeBufferPointer { bands in
      for row in 0..<height - 1 {
        var left = (bands[row * width], bands[(row + 1) * width])
        for column in 1..<width {
          let index = row * width + column
          let right = (bands[index], bands[index + width])
          if left.0 != left.1 || right.0 != right.1 || left.0 != right.0 {
            cells.append(
              CrossedCell(
                corner: Int32(truncatingIfNeeded: index - 1),
                lowest: min(min(left.0, left.1), min(right.0, right.1)),
                highest: max(max(left.0, left.1), max(right.0, right.1))))
          }
          left = right
        }
      }
    }
    return cells
  }
}

/// A cell between samples that some level crosses.
struct CrossedCell {
  /// The place of its lower left corner among the bands.
  var corner: Int32
  /// The bands of its corners: a curve of band b crosses the cell if lowest ≤ b < highest.
  var lowest: UInt16
  var highest: UInt16
}
