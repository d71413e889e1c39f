@testable import Formulas

/// Random numbers that are the same on every run (splitmix64).
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Trees of numbers, of conditions, and of vectors inside functions that reduce them.
struct RandomTree {
  var random: SeededRandom
  private var tree = Expression()
  private let usesVector: Bool

  static func make(seed: UInt64) -> Expression {
    var maker = RandomTree(random: SeededRandom(state: seed), usesVector: seed % 2 == 0)
    maker.number(depth: Int(seed % 6), isVector: false)
    maker.tree.spelling = maker.usesVector ? .indexed : .letters
    let symbols = maker.tree.nodes.map(\.symbol)
    // A tree without variables, or with x alone as `x0`, reads back as indexed or letters by itself.
    let isFree = !symbols.contains { if case .variable = $0 { true } else { false } }
    if isFree { maker.tree.spelling = .indexed }
    return maker.tree
  }

  private init(random: SeededRandom, usesVector: Bool) {
    self.random = random
    self.usesVector = usesVector
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func number(depth: Int, isVector: Bool) {
    guard depth > 0 else { return leaf(isVector) }
    switch pick(12) {
    case 0: call([.sin, .exp, .log, .abs, .sqrt, .sigmoid, .floor][pick(7)], 1, depth, isVector)
    case 1: call([.atan2, .hypot, .min][pick(3)], 2, depth, isVector)
    case 2: call(.max, 3, depth, isVector)
    case 3 where usesVector && !isVector: call([.sum, .prod, .mean, .norm, .max][pick(5)], 1, depth, true)
    case 4:
      condition(depth: depth - 1, isVector)
      number(depth: depth - 1, isVector: isVector)
      number(depth: depth - 1, isVector: isVector)
      tree.append(.call(.conditional), arity: 3)
    case 5, 6:
      number(depth: depth - 1, isVector: isVector)
      tree.append(.negate, arity: 1)
    default:
      number(depth: depth - 1, isVector: isVector)
      number(depth: depth - 1, isVector: isVector)
      let symbols: [Expression.Symbol] = [.add, .subtract, .multiply, .divide, .power]
      tree.append(symbols[pick(5)], arity: 2)
    }
  }

  private mutating func call(_ function: Function, _ arity: Int, _ depth: Int, _ isVector: Bool) {
    for _ in 0..<arity { number(depth: depth - 1, isVector: isVector) }
    if arity == 1, isVector, function.reducesVectors {
      tree.append(.vector(dropFirst: 0, dropLast: 0), arity: 0); tree.append(.add, arity: 2)
    }
    tree.append(.call(function), arity: arity)
  }

  private mutating func condition(depth: Int, _ isVector: Bool) {
    switch depth > 0 ? pick(5) : 4 {
    case 0:
      condition(depth: depth - 1, isVector)
      tree.append(.not, arity: 1)
    case 1, 2:
      condition(depth: depth - 1, isVector)
      condition(depth: depth - 1, isVector)
      tree.append(pick(2) == 0 ? .and : .or, arity: 2)
    default:
      number(depth: max(0, depth - 1), isVector: isVector)
      number(depth: max(0, depth - 1), isVector: isVector)
      tree.append(.compare(Comparison.allCases[pick(6)]), arity: 2)
    }
  }

  private mutating func leaf(_ isVector: Bool) {
    switch pick(5) {
    case 0: tree.append(.number([0, 1, 2, 0.5, 1e-05, 1e300, 123456.789][pick(7)]), arity: 0)
    case 1: tree.append(.constant(Constant.allCases[pick(3)]), arity: 0)
    case 2: tree.append(.parameter(["a", "beta"][pick(2)]), arity: 0)
    default:
      if isVector {
        tree.append(.vector(dropFirst: 0, dropLast: 0), arity: 0)
      } else {
        tree.append(.variable(usesVector ? pick(12) : pick(3)), arity: 0)
      }
    }
  }
}
