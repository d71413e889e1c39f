public import Calculus

extension Quiver {
  /// Level lines to lie under the arrows, over all that the arrows ask to be seen; without labels.
  public func contours(at levels: Levels, under sampled: SampledQuiver) throws(LevelsError) -> ContourMark {
    try ContourMark(
      of: field, over: sampled.mark.extent ?? sampled.mark.domain, at: levels, width: page.width)
  }
}

extension ContourMark {
  /// Muted level lines without labels, to lie under arrows or a path on a page of some width.
  public init(
    of field: ScalarField, over extent: Extent, at levels: Levels, width: Double = Page.standardWidth
  ) throws(LevelsError) {
    guard
      let domain = try? Domain([(extent.x.lower, extent.x.upper), (extent.y.lower, extent.y.upper)]),
      var contour = try? Contour(field, over: domain)
    else {
      self.init([], domain: extent)
      return
    }
    contour.levels = levels
    contour.page.width = width
    self.init(try contour.sampled().isolines.sets, domain: extent)
    labeling = .none
  }
}
