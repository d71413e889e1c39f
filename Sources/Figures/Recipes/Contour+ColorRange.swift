import Calculus

extension Contour {
  /// The levels for the samples; where a range is given, that alone says where they are, so that figures agree.
  func shownLevels(of samples: [Double]) throws(LevelsError) -> [Double] {
    guard let colorRange else { return try levels.values(for: samples) }
    let ends = [colorRange.lower, colorRange.upper]
    switch levels {
    case .list, .quantile: return try levels.values(for: samples)
    case .count, .step: return try levels.values(for: ends)
    case .automatic(let count), .log(let count):
      guard levels.isByDecades(for: samples), let decades = colorRange.byDecades else {
        return try Levels.count(count).values(for: ends)
      }
      return try Levels.log(count).values(for: [decades.lower, decades.upper])
    }
  }
}

extension Limits {
  /// What a logarithmic scale shows of the limits: three decades where they begin at or below zero; nil if they end there.
  var byDecades: Limits? { Limits(lower > 0 ? lower : upper * 1e-3, upper) }
}
