extension Program {
  /// The first result at every point of a rectangle, row by row: `result[j * xs.count + i]` is f(xs[i], ys[j]).
  ///
  /// The program has one or two variables.
  public func values(onRectangle xs: [Double], _ ys: [Double]) -> [Double] {
    let count = xs.count * ys.count
    return [Double](unsafeUninitializedCapacity: count) { buffer, written in
      Program(graph, outputs: [outputs[0]], variableCount: variableCount)
        .evaluate(onRectangle: xs, ys, into: [UnsafeMutableBufferPointer(rebasing: buffer[..<count])])
      written = count
    }
  }

  /// Every result at every point of a rectangle, each into a buffer of its own of `xs.count * ys.count` numbers,
  /// row by row.
  package func evaluate(
    onRectangle xs: [Double], _ ys: [Double], into results: [UnsafeMutableBufferPointer<Double>]
  ) {
    precondition(variableCount <= 2, "a rectangle has two variables")
    precondition(results.count == outputCount && results.allSatisfy { $0.count == xs.count * ys.count })
    let outputs = results.compactMap(\.baseAddress)
    guard outputs.count == outputCount, !xs.isEmpty, !ys.isEmpty else { return }
    let schedule = Schedule(graph, outputs: self.outputs, last: .point) { $0 == 1 }
    let runner = BlockRunner(schedule, columns: xs.count, rows: ys.count)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: runner.scratchCount + 1) { scratch in
      xs.withUnsafeBufferPointer { x in
        ys.withUnsafeBufferPointer { y in
          guard let x = x.baseAddress, let y = y.baseAddress, let scratch = scratch.baseAddress else {
            return
          }
          var block = BlockRunner.Block(variables: [x, y], outputs: outputs, count: 0, scratch: scratch)
          for column in stride(from: 0, to: xs.count, by: runner.columnBlock) {
            block.variables[0] = x + column
            block.count = min(runner.columnBlock, xs.count - column)
            runner.run(.column, block)
            for firstRow in stride(from: 0, to: ys.count, by: runner.rowBlock) {
              block.variables[1] = y + firstRow
              let rows = min(runner.rowBlock, ys.count - firstRow)
              block.count = rows
              runner.run(.row, block)
              block.count = min(runner.columnBlock, xs.count - column)
              for row in 0..<rows {
                block.row = row
                for index in outputs.indices {
                  block.outputs[index] = outputs[index] + (firstRow + row) * xs.count + column
                }
                runner.run(.point, block)
                runner.copy(last: .point, block)
              }
            }
          }
        }
      }
    }
  }

  /// The first result at many points, given as one array for each variable.
  public func values(columns: [[Double]]) -> [Double] {
    let count = columns.first?.count ?? 0
    return [Double](unsafeUninitializedCapacity: count) { buffer, written in
      Program(graph, outputs: [outputs[0]], variableCount: variableCount)
        .evaluate(columns: columns, into: [UnsafeMutableBufferPointer(rebasing: buffer[..<count])])
      written = count
    }
  }

  /// Every result at many points, each into a buffer of its own with a number for each point.
  package func evaluate(columns: [[Double]], into results: [UnsafeMutableBufferPointer<Double>]) {
    precondition(columns.count == variableCount, "one column for each variable")
    let count = columns.first?.count ?? results.first?.count ?? 0
    precondition(columns.allSatisfy { $0.count == count }, "columns of one length")
    precondition(results.count == outputCount && results.allSatisfy { $0.count == count })
    let outputs = results.compactMap(\.baseAddress)
    guard outputs.count == outputCount, count > 0 else { return }
    let schedule = Schedule(graph, outputs: self.outputs, last: .column) { _ in false }
    let runner = BlockRunner(schedule, columns: count, rows: 1)
    let used = graph.steps.filter { $0.operation == .variable }.map { Int($0.a) }
    let capacity = runner.scratchCount + used.count * runner.columnBlock + 1
    withUnsafeTemporaryAllocation(of: Double.self, capacity: capacity) { scratch in
      guard let scratch = scratch.baseAddress else { return }
      var variables = [UnsafePointer<Double>?](repeating: nil, count: variableCount)
      for (position, variable) in used.enumerated() {
        variables[variable] = UnsafePointer(scratch + runner.scratchCount + position * runner.columnBlock)
      }
      var block = BlockRunner.Block(variables: variables, outputs: outputs, count: 0, scratch: scratch)
      for first in stride(from: 0, to: count, by: runner.columnBlock) {
        block.count = min(runner.columnBlock, count - first)
        for (position, variable) in used.enumerated() {
          let target = scratch + runner.scratchCount + position * runner.columnBlock
          columns[variable].withUnsafeBufferPointer { column in
            guard let source = column.baseAddress else { return }
            target.update(from: source + first, count: block.count)
          }
        }
        for index in outputs.indices { block.outputs[index] = outputs[index] + first }
        runner.run(.column, block)
        runner.copy(last: .column, block)
      }
    }
  }
}
