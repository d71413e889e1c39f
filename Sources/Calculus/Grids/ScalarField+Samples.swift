extension ScalarField {
  /// The values on a grid, computed whole rows at a time.
  ///
  /// All not-a-number where the grid has another dimension than the field.
  public func values(on grid: Grid) -> FieldSamples {
    guard acceptsPoints(of: grid) else {
      return FieldSamples(grid: grid, values: Array(repeating: .nan, count: grid.count))
    }
    switch grid.dimension {
    case 2:
      return FieldSamples(grid: grid, values: values(onRectangle: grid.axes[0].samples, grid.axes[1].samples))
    default: return FieldSamples(grid: grid, values: kernel.values(columns: grid.columns))
    }
  }

  /// The values on a rectangle of two variables, row by row: f(xs[i], ys[j]) stands at `j * xs.count + i`.
  package func values(onRectangle xs: [Double], _ ys: [Double]) -> [Double] {
    let count = xs.count * ys.count
    return [Double](unsafeUninitializedCapacity: count) { buffer, written in
      kernel.evaluate(onRectangle: xs, ys, into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      written = count
    }
  }

  func acceptsPoints(of grid: Grid) -> Bool { dimension.map { $0 == grid.dimension } ?? true }
}

extension Grid {
  /// The coordinates of all points, one array for each variable.
  package var columns: [[Double]] {
    var repeats = 1
    return axes.map { axis in
      defer { repeats *= axis.count }
      let samples = axis.samples
      var column: [Double] = []
      column.reserveCapacity(count)
      while column.count < count {
        for sample in samples {
          for _ in 0..<repeats { column.append(sample) }
        }
      }
      return column
    }
  }
}
