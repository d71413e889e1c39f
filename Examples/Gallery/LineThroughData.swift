import NumViz

/// Linear regression: the line of each step over the data, and the same steps on the cost.
let lineThroughData = GalleryFigure("regression") {
  guard let data = RegressionData(line: (4, 3), noise: 1, over: 0...2, count: 100, seed: 0) else {
    throw GalleryError.noData
  }
  let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.1])
  return try Regression(data, by: settings, from: [0, 0], steps: 9).panel()
}

/// What a gallery figure may lack.
enum GalleryError: Error {
  case noData
}
