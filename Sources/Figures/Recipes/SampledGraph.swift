public import Calculus

/// The lines on the graph of a function: where they touch it, and their slopes.
public struct SampledGraph: Sendable {
  /// A tangent, or what there is instead.
  public struct Tangent: Sendable {
    public let x: Double
    public let value: Double
    public let derivative: PartialDerivative
    /// The same by the rules of differentiation or an extrapolation.
    public let exactDerivative: PartialDerivative

    /// Not-a-number where there is none.
    public var exact: Double { exactDerivative.derivative }
  }

  /// A line through two points of the graph.
  public struct Secant: Sendable {
    public let from: (x: Double, value: Double)
    public let to: (x: Double, value: Double)
    public let slope: Double
    /// The rule whose quotient it is, for a chord.
    public let rule: FiniteDifference.Rule?
  }

  /// What Newton's method takes the graph for at an iterate, and where it goes to the bottom of.
  struct Parabola: Sendable {
    let x: Double
    let value: Double
    let slope: Double
    let curvature: Double

    func value(at other: Double) -> Double {
      value + (slope + curvature / 2 * (other - x)) * (other - x)
    }

    /// Where it has no slope.
    var vertex: Double { x - slope / curvature }
  }

  public let tangents: [Tangent]
  public let secants: [Secant]
  public let chords: [Secant]
  /// The tangent that the chords stand for.
  public let chordTangent: Tangent?
  /// At the first iterates of Newton's method.
  let parabolas: [Parabola]
  /// The values that the figure shows, before it adds room; nil where f has no finite value in the domain.
  public let shownValues: Limits?
  /// Claims that f has a finite value somewhere in the domain.
  public let hasValues: Bool

  init(_ graph: Graph) {
    func value(_ x: Double) -> Double { graph.field.value(at: [x]) }
    func tangent(_ x: Double, _ scheme: DerivativeScheme) -> Tangent {
      Tangent(
        x: x, value: value(x), derivative: graph.field.derivative(at: x, by: scheme),
        exactDerivative: graph.field.derivative(at: x, by: .exact))
    }
    func secant(_ a: Double, _ b: Double, _ rule: FiniteDifference.Rule? = nil) -> Secant {
      let (left, right) = (value(a), value(b))
      return Secant(from: (a, left), to: (b, right), slope: (right - left) / (b - a), rule: rule)
    }
    let tangents = graph.tangents.map { tangent($0, graph.scheme) }
    let secants = graph.secants.map { secant($0.0, $0.1) }
    let chords: [Secant] =
      graph.chords.map { chords in
        chords.rules.compactMap { rule -> Secant? in
          switch rule {
          case .forward: secant(chords.x, chords.x + chords.h, rule)
          case .backward: secant(chords.x - chords.h, chords.x, rule)
          case .central: secant(chords.x - chords.h, chords.x + chords.h, rule)
          // Four nodes make no chord.
          case .fivePoint: nil
          }
        }
      } ?? []
    (self.tangents, self.secants, self.chords) = (tangents, secants, chords)
    parabolas = graph.parabolas
    chordTangent = graph.chords.map { tangent($0.x, .exact) }
    func range(_ field: ScalarField) -> ClosedRange<Double>? {
      field.graphRange(over: graph.domain.lower...graph.domain.upper, positive: graph.y.scale == .log)
    }
    let values = range(graph.field)
    hasValues = values != nil
    let others = graph.companions.compactMap { range($0.field) }.flatMap { [$0.lowerBound, $0.upperBound] }
    shownValues = values.flatMap { Limits(holding: [$0.lowerBound, $0.upperBound] + others) }.map {
      Self.shown($0, graph, tangents, secants + chords)
    }
  }

  /// The values of the graph, of the points on it, and of the lines as far as they leave the graph its room.
  private static func shown(_ values: Limits, _ graph: Graph, _ tangents: [Tangent], _ secants: [Secant])
    -> Limits
  {
    let reach = 0.3 * values.length
    func clamped(_ value: Double) -> Double {
      value.isFinite ? min(max(value, values.lower - reach), values.upper + reach) : .nan
    }
    var all = [values.lower, values.upper]
    if graph.y.scale != .log {
      for tangent in tangents {
        let half = graph.tangentLength.map { $0 / 2 } ?? .infinity
        for x in [
          max(graph.domain.lower, tangent.x - half), min(graph.domain.upper, tangent.x + half),
        ] {
          all.append(clamped(tangent.value + tangent.derivative.derivative * (x - tangent.x)))
        }
      }
      if graph.chords == nil {
        for secant in secants {
          for x in [graph.domain.lower, graph.domain.upper] {
            all.append(clamped(secant.from.value + secant.slope * (x - secant.from.x)))
          }
        }
      }
    }
    let isShown = { (x: Double) in x >= graph.domain.lower && x <= graph.domain.upper }
    all += tangents.filter { isShown($0.x) }.map(\.value)
    all += secants.flatMap { [$0.from, $0.to] }.filter { isShown($0.x) }.map(\.value)
    return Limits(holding: all.filter { graph.y.scale != .log || $0 > 0 }) ?? values
  }
}
