import NumViz

/// What came of a document that another program handed to numviz.
struct FilterResult {
  /// With figures; nil where a mistake keeps it from going back.
  var document: JSON?
  var failures: [Failure]
  var warnings: [String]
  var language: Language
}
