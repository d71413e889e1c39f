import Calculus
import Graphics
import Languages

extension Graph {
  /// Where a descent hardly moves although it is at no minimum, since the graph is nearly level there.
  struct Plateau {
    let x: Double
    let value: Double
    let slope: Double
  }

  /// A slope below this part of the steepest one in the figure is hardly one,
  /// and a path shorter than this part of the figure's width hardly moves.
  private static let levelSlope = 0.02
  private static let shortWay = 0.05
  private static let samples = 200

  /// The plateau that the one descent on the graph starts on, and does not leave in ten steps or more.
  var plateau: Plateau? {
    guard paths.count == 1, let run = paths.first, case .moving = run.trajectory.outcome else { return nil }
    let iterates = run.trajectory.iterates
    guard iterates.count > 10, let start = iterates.first, start.norm > 0 else { return nil }
    let xs = iterates.map { $0.point[0] }
    guard let way = Limits(holding: xs) else { return nil }
    let shown = x.limits ?? domain
    guard way.upper - way.lower < Self.shortWay * shown.length else { return nil }
    let steepest =
      (0...Self.samples).map { index in
        abs(
          field.derivative(at: shown.lower + shown.length * Double(index) / Double(Self.samples), by: .exact)
            .derivative)
      }.filter(\.isFinite).max() ?? 0
    guard start.norm < Self.levelSlope * steepest else { return nil }
    return Plateau(x: start.point[0], value: start.value, slope: start.gradient[0])
  }
}

extension GraphMarks {
  /// The words that tell the reader why nothing happens.
  var plateau: [any Mark] {
    guard let plateau = graph.plateau, let label = try? Label(GraphWords.plateau(plateau, graph)) else {
      return []
    }
    let isHigh = sampled.shownValues.map { plateau.value > ($0.lower + $0.upper) / 2 } ?? true
    var note = NoteMark(label, x: plateau.x, y: plateau.value, side: isHigh ? .below : .above, ink: .accent)
    note.distance = 12
    return [note]
  }
}

extension GraphWords {
  static func plateau(_ plateau: Graph.Plateau, _ graph: Graph) -> String {
    let slope = "$f'(\(number(plateau.x))) = \(WrittenNumber.text(plateau.slope, significantDigits: 3))$"
    return graph.language == .korean ? "기울기 소실: \(slope)" : "vanishing gradient: \(slope)"
  }

  /// The same for those who cannot see the figure.
  var plateauSentence: String? {
    guard let plateau = graph.plateau else { return nil }
    let (x, slope) = (
      Self.number(plateau.x), WrittenNumber.text(plateau.slope, significantDigits: 3)
    )
    return graph.language == .korean
      ? "기울기 소실: x = \(x)에서 기울기는 \(slope)뿐이라 거의 움직이지 않습니다."
      : "The gradient vanishes: at \(graph.name.plainVariables[0]) = \(x) the slope is only \(slope), so the descent hardly moves."
  }
}
