public import Calculus

extension Quiver {
  /// Level lines to lie under the arrows, over all that the arrows ask to be seen; without labels.
  public func contours(at levels: Levels, under sampled: SampledQuiver) throws(LevelsError) -> ContourMark {
    let extent = sampled.mark.extent ?? sampled.mark.domain
    guard
      let domain = try? Domain([(extent.x.lower, extent.x.upper), (extent.y.lower, extent.y.upper)]),
      var contour = try? Contour(field, over: domain)
    else { return ContourMark([], domain: extent) }
    contour.levels = levels
    contour.page = page
    var mark = ContourMark(try contour.sampled().isolines.sets, domain: extent)
    mark.labeling = .none
    return mark
  }
}
