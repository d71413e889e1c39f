public import Calculus
public import Graphics
public import Languages

/// The field of −∇f as arrows: a figure as data, with the words that go with it.
///
/// ```swift
/// let field = try ScalarField("x0^2 + x1^2")
/// let quiver = Quiver(field, over: try Domain((-2, 2), (-2, 2)))
/// try quiver.figure().svg
/// ```
public struct Quiver: Sendable {
  /// Which of the two fields is drawn.
  public enum Sign: String, Sendable, Hashable, CaseIterable {
    /// −∇f, which points downhill.
    case minus
    /// +∇f, which points uphill.
    case plus
  }

  /// What the color of an arrow stands for.
  public enum Coloring: String, Sendable, Hashable, CaseIterable {
    /// |∇f|.
    case magnitude
    /// Which way the arrow points.
    case angle
    /// f at the sample.
    case value
    /// How far the scheme's gradient is from the exact one.
    case error
    case none
  }

  /// Where arrows stand.
  public enum Arrangement: Sendable {
    /// On the grid.
    case regular
    /// In triangles about as wide as the grid's cells: no rows and columns catch the eye.
    case hexagonal
    case given([(x: Double, y: Double)])
  }

  /// The part of the plane that has arrows: where a field is neither zero nor undefined.
  public struct Region: Sendable {
    public var field: ScalarField
    /// The condition in words or as a formula, for the description of the figure.
    public var text: String

    public init(_ field: ScalarField, text: String) {
      self.field = field
      self.text = text
    }
  }

  /// Another field in the same figure, or the same one with the other sign.
  public struct Companion: Sendable {
    public var other: NamedField
    public var sign: Sign

    public init(_ other: NamedField, sign: Sign = .minus) {
      self.other = other
      self.sign = sign
    }

    /// What the words call it.
    public var letter: String { other.letter }
  }

  public var field: ScalarField
  public var grid: Grid
  public var scheme: DerivativeScheme
  public var name = FieldName()
  public var arrangement = Arrangement.regular
  /// Nil: arrows stand everywhere.
  public var region: Region?
  public var sign = Sign.minus
  public var pivot = QuiverMark.Pivot.tail
  /// Lengths of arrows; without a transform, linear, or by the root or the logarithm where most would be stubs.
  public var lengths = ArrowLengths()
  /// Nil: by magnitude where all arrows have one length, else none.
  public var coloring: Coloring?
  /// Whether arrows of round numbers are shown below; nil: where lengths are not in proportion, or have a reference.
  public var hasKey: Bool?
  /// Nil: viridis for numbers, a cyclic map for angles.
  public var colorMap: NamedColorMap?
  /// The values at the ends of the colors; nil: those of the arrows.
  public var colorRange: Limits?
  /// Further fields at the same points, in colors of their own and to the same scale.
  public var companions: [Companion] = []
  public var language = Language.english
  public var page = Page()

  public init(_ field: ScalarField, on grid: Grid, scheme: DerivativeScheme = .central) {
    self.field = field
    self.grid = grid
    self.scheme = scheme
  }

  /// The sampled field: the arrows, and how many samples have none.
  public func sampled() -> SampledQuiver {
    SampledQuiver(self).with(companionsOf: self)
  }

  /// The figure; sampling the field is the larger part of the work.
  public func figure() -> PlaneFigure {
    figure(sampled())
  }

  /// The figure of a sampled field, in words and arrows.
  public func figure(_ sampled: SampledQuiver) -> PlaneFigure {
    let words = QuiverWords(name: name, language: language, isNegative: sign == .minus)
    var figure = PlaneFigure(
      sampled.companions.reversed().map(\.mark) + [sampled.mark],
      x: Axis(label: Label.mathematics(name.variables[0])),
      y: Axis(label: Label.mathematics(name.variables[1])), page: page)
    if let scale = sampled.mark.colors?.scale {
      var bar = ColorBar(scale, label: try? Label(words.colorLabel(sampled.coloring)))
      bar.tickStyle = sampled.coloring == .angle ? .pi : .decimal
      figure.colorBar = bar
    }
    let lengths = sampled.mark.lengths
    let needsKey =
      lengths.mode == .scaled && (lengths.transform != .linear || lengths.reference != nil)
    if lengths.mode != .constant, hasKey ?? needsKey, let label = try? Label(CompanionWords(self).norms) {
      figure.lengthKey = LengthKey(sampled.mark, label: label)
    }
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.description = words.description(sampled.facts(in: figure.placedLegend().0.frame))
    if !companions.isEmpty { name(sampled, in: &figure) }
    return figure
  }
}
