import Calculus
import Graphics

extension Quiver {
  /// The quiver of a companion alone.
  func alone(_ companion: Companion) -> Quiver {
    var quiver = self
    (quiver.field, quiver.name, quiver.sign) = (companion.other.field, companion.other.name, companion.sign)
    quiver.companions = []
    quiver.coloring = Coloring.none
    return quiver
  }

  /// What each field is drawn in: dark and light take turns, and so do filled and open heads, so that two neighbors
  /// differ without colors too.
  static func ink(_ index: Int) -> Ink {
    switch index {
    case 0: .arrows
    case 1: .faded(.series(1), 0.85)
    default: .series(index)
    }
  }

  static func hasOpenHeads(_ index: Int) -> Bool { !index.isMultiple(of: 2) }

  /// The length of the longest arrow as a part of a cell: arrows of both signs meet between their points.
  fileprivate var sharedLongest: Double {
    companions.contains { $0.sign != sign } ? 0.48 : 0.85
  }

  /// The title, the legend and the sentences of several fields.
  func name(_ sampled: SampledQuiver, in figure: inout PlaneFigure) {
    let words = CompanionWords(self)
    figure.title = (try? Label(words.title)) ?? figure.title
    figure.shortTitle = try? Label(words.shortTitle)
    figure.legend = Legend(
      words.entries.enumerated().map { index, text in
        Legend.Entry(
          .arrow(Self.ink(index), isOpen: Self.hasOpenHeads(index)),
          (try? Label(text)) ?? Label(plain: text))
      }, place: .below)
    for (companion, arrows) in zip(companions, sampled.companions) {
      figure.description += " " + words.sentence(companion, arrows)
    }
  }
}

extension SampledQuiver {
  /// The same arrows, with those of the companions, all to one scale.
  func with(companionsOf quiver: Quiver) -> SampledQuiver {
    guard !quiver.companions.isEmpty else { return self }
    var all = [self] + quiver.companions.map { SampledQuiver(quiver.alone($0)) }
    let largest = quiver.lengths.reference ?? all.compactMap { $0.longest?.norm }.max()
    let transform =
      quiver.lengths.transform
      ?? largest.map { Self.readable(all.flatMap(\.mark.samples), longest: $0) }
    for index in all.indices {
      all[index].mark.ink = Quiver.ink(index)
      all[index].mark.hasOpenHeads = Quiver.hasOpenHeads(index)
      all[index].mark.longest = quiver.sharedLongest
      guard quiver.lengths.mode == .scaled else { continue }
      all[index].mark.lengths.reference = largest
      all[index].mark.lengths.transform = transform
    }
    var first = all[0]
    first.companions = Array(all.dropFirst())
    return first
  }
}
