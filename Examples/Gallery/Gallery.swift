import NumViz

/// The gallery: what `make figures` draws into `output/`, and what the snapshot tests compare with.
let gallery: [GalleryFigure] = [
  bowl, ravine, saddle, himmelblau, waves, criticalPoints,
  ravineContours, himmelblauBands, rosenbrockContours, holeContours, arrowsOverContours, wavesHeat,
  tangents, secants, chords, tangent, descentOnCurve, descentRates, stepSizes,
  rose, normals,
  descentOnBowl, zigzag, curvedValley, offTheSaddle, fourOptimizers, fiveRates, himmelblauBasins,
  surfaceBook, surfacePath, surfaceSaddle, surfaceRavine, surfaceWaves, surfaceDome,
  slicesOfBowl, bowlAndSaddle,
  streamlines,
  bowlByDirection, rosenbrockArrows, himmelblauDisc, bothSigns,
  lineThroughData,
]

/// A figure with a name; each has a file of its own, which shows how the library is used.
struct GalleryFigure: Sendable {
  let name: String
  let figure: @Sendable () throws -> any Figure

  init(_ name: String, _ figure: @escaping @Sendable () throws -> any Figure) {
    self.name = name
    self.figure = figure
  }

  /// The figure on its own page, or on one of this theme.
  func drawing(_ theme: NamedTheme? = nil) throws -> Drawing {
    var figure = try figure()
    if let theme {
      figure.page.theme = theme.theme
      figure.page.background = theme.theme.page
      figure.page.night = theme.night
    }
    return figure.drawing()
  }
}
