/// Runs a schedule block by block: the memory it needs, and where each operand lies in it.
struct BlockRunner {
  /// Points in a block: enough to hide the cost of an instruction, few enough to stay in the first cache.
  private static let blockLength = 512
  /// Numbers of scratch memory beyond which blocks get shorter.
  private static let scratchLimit = 1 << 17

  let schedule: Schedule
  let columnBlock: Int
  let rowBlock: Int

  init(_ schedule: Schedule, columns: Int, rows: Int) {
    self.schedule = schedule
    let slots = schedule.slotCounts.reduce(1, +)
    let longest = max(16, min(Self.blockLength, Self.scratchLimit / slots))
    columnBlock = max(1, min(longest, columns))
    rowBlock = max(1, min(longest, rows))
  }

  var scratchCount: Int {
    (schedule.slotCounts[Schedule.Stage.column.rawValue] + schedule.slotCounts[Schedule.Stage.point.rawValue])
      * columnBlock + schedule.slotCounts[Schedule.Stage.row.rawValue] * rowBlock
  }

  /// A block of the grid: where its variables and outputs begin.
  struct Block {
    /// For each variable its first value in the block.
    var variables: [UnsafePointer<Double>?]
    /// For each output the place of its first value.
    var outputs: [UnsafeMutablePointer<Double>]
    var count: Int
    /// The row within the block of rows.
    var row = 0
    var scratch: UnsafeMutablePointer<Double>
  }

  /// Runs the instructions of one stage on a block.
  func run(_ stage: Schedule.Stage, _ block: Block) {
    for instruction in schedule.instructions[stage.rawValue] {
      let arity = instruction.operation.arity
      Kernel.run(
        instruction.operation, source(instruction.a, stage, block),
        arity > 1 ? source(instruction.b, stage, block) : .number(0),
        arity > 2 ? source(instruction.c, stage, block) : .number(0),
        into: destination(instruction.result, block), count: block.count)
    }
  }

  /// Copies the outputs that no instruction of the last stage writes.
  func copy(last: Schedule.Stage, _ block: Block) {
    for (output, place) in schedule.copies {
      Kernel.run(
        .variable, source(place, last, block), .number(0), .number(0), into: block.outputs[output],
        count: block.count)
    }
  }

  @inline(__always)
  private func destination(_ place: Schedule.Place, _ block: Block) -> UnsafeMutablePointer<Double> {
    switch place {
    case .slot(let stage, let slot): block.scratch + offset(stage, slot)
    case .output(let index): block.outputs[index]
    case .constant, .variable: block.scratch
    }
  }

  @inline(__always)
  private func source(_ place: Schedule.Place, _ reader: Schedule.Stage, _ block: Block) -> Kernel.Source {
    switch place {
    case .constant(let value): return .number(value)
    case .variable(let index):
      guard let values = block.variables[index] else { return .number(.nan) }
      // The variable of the rows is one number along a row.
      return reader == .point && index == 1 ? .number(values[block.row]) : .block(values)
    case .slot(.row, let slot) where reader == .point:
      return .number(block.scratch[offset(.row, slot) + block.row])
    case .slot(let stage, let slot): return .block(UnsafePointer(block.scratch + offset(stage, slot)))
    case .output(let index): return .block(UnsafePointer(block.outputs[index]))
    }
  }

  @inline(__always)
  private func offset(_ stage: Schedule.Stage, _ slot: Int) -> Int {
    switch stage {
    case .constant: 0
    case .column: slot * columnBlock
    case .point: (schedule.slotCounts[Schedule.Stage.column.rawValue] + slot) * columnBlock
    case .row:
      (schedule.slotCounts[Schedule.Stage.column.rawValue]
        + schedule.slotCounts[Schedule.Stage.point.rawValue])
        * columnBlock + slot * rowBlock
    }
  }
}
