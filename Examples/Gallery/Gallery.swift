import NumViz

/// The gallery: what `make figures` draws into `output/`, and what the snapshot tests compare with.
let gallery: [GalleryFigure] = [
  bowl, ravine, saddle, himmelblau, waves, criticalPoints,
  ravineContours, himmelblauBands, rosenbrockContours, holeContours, arrowsOverContours, wavesHeat,
  tangents, secants, chords, tangent, descentOnCurve, descentRates, stepSizes,
  rose, normals,
  surfaceBook, surfacePath, surfaceSaddle, surfaceRavine, surfaceWaves, surfaceDome,
]

/// A figure with a name; each has a file of its own, which shows how the library is used.
struct GalleryFigure: Sendable {
  let name: String
  let drawing: @Sendable () throws -> Drawing

  init(_ name: String, _ drawing: @escaping @Sendable () throws -> Drawing) {
    self.name = name
    self.drawing = drawing
  }
}
