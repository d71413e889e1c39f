/// A graph laid out for blocks of points: which step runs how often, and where its values are kept.
///
/// On a rectangle a step that depends on x0 alone runs once for all rows, one of x1 alone once for each row, the
/// rest at every point. For points in columns every variable counts as x0.
struct Schedule {
  /// How often a step runs.
  enum Stage: Int { case constant, column, row, point }

  /// Where an operand's values are.
  enum Place: Equatable {
    case constant(Double)
    case variable(Int)
    case slot(Stage, Int)
    case output(Int)
  }

  struct Instruction {
    var operation: Operation
    var result: Place
    var a: Place
    var b: Place
    var c: Place
  }

  private(set) var instructions: [[Instruction]] = [[], [], [], []]
  private(set) var slotCounts = [0, 0, 0, 0]
  /// Outputs that are not the result of an instruction of the last stage, and are copied.
  private(set) var copies: [(output: Int, from: Place)] = []

  /// - Parameter isRow: for a variable, whether it is constant along a row.
  init(_ graph: Graph, outputs: [Int32], last: Stage, isRow: (Int) -> Bool) {
    let stages = Self.stages(graph, isRow: isRow)
    var lastUse = Self.lastUses(graph, stages)
    for output in outputs { lastUse[Int(output)] = Int.max }
    var places = [Place?](repeating: nil, count: graph.steps.count)
    var free: [[Int]] = [[], [], [], []]
    for (index, output) in outputs.enumerated() {
      let step = Int(output)
      if stages[step] == last, graph.steps[step].operation != .variable, places[step] == nil {
        places[step] = .output(index)
      }
    }

    for (index, step) in graph.steps.enumerated() {
      switch step.operation {
      case .constant: places[index] = .constant(step.number)
      case .variable: places[index] = .variable(Int(step.a))
      default:
        let stage = stages[index]
        let result = places[index] ?? .slot(stage, free[stage.rawValue].popLast() ?? newSlot(stage))
        places[index] = result
        let operands = step.operands.map { places[Int($0)] ?? .constant(.nan) }
        instructions[stage.rawValue].append(
          Instruction(
            operation: step.operation, result: result, a: operands[0],
            b: operands.count > 1 ? operands[1] : .constant(0),
            c: operands.count > 2 ? operands[2] : .constant(0)))
        // A slot is free again after its last reader; never before the result has a place of its own.
        for operand in Set(step.operands) where lastUse[Int(operand)] == index {
          if case .slot(let stage, let slot)? = places[Int(operand)] { free[stage.rawValue].append(slot) }
        }
      }
    }
    for (index, output) in outputs.enumerated() where places[Int(output)] != .output(index) {
      copies.append((index, places[Int(output)] ?? .constant(.nan)))
    }
  }

  private mutating func newSlot(_ stage: Stage) -> Int {
    slotCounts[stage.rawValue] += 1
    return slotCounts[stage.rawValue] - 1
  }

  private static func stages(_ graph: Graph, isRow: (Int) -> Bool) -> [Stage] {
    var stages: [Stage] = []
    stages.reserveCapacity(graph.steps.count)
    for step in graph.steps {
      switch step.operation {
      case .constant: stages.append(.constant)
      case .variable: stages.append(isRow(Int(step.a)) ? .row : .column)
      default:
        let bits = step.operands.reduce(0) { $0 | stages[Int($1)].rawValue }
        stages.append(Stage(rawValue: bits) ?? .point)
      }
    }
    return stages
  }

  /// For each step the last step of its own stage that reads it; a later stage reads it again and again.
  private static func lastUses(_ graph: Graph, _ stages: [Stage]) -> [Int] {
    var result = [Int](repeating: -1, count: graph.steps.count)
    for (index, step) in graph.steps.enumerated() {
      for operand in step.operands {
        let isLater = stages[Int(operand)] != stages[index]
        result[Int(operand)] = isLater || result[Int(operand)] == Int.max ? Int.max : index
      }
    }
    return result
  }
}
