import NumViz

/// `--share`: what the figures of a panel have in common.
struct SharedParts {
  private(set) var axes: Set<FigureAxis> = []
  private(set) var colors = false

  init(_ text: String?, _ language: Language) throws(Failure) {
    guard let text else { return }
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      if let axis = FigureAxis(rawValue: String(word)) {
        axes.insert(axis)
      } else if word == "colors" {
        colors = true
      } else {
        throw Failure(
          .usage, "--share has no choice \"\(word)\"", hint: "choose some of x,y,z,colors"
        ).inKorean("--share에는 \"\(word)\"라는 선택이 없습니다", hint: "x,y,z,colors 중에서 고르십시오")
      }
    }
  }
}
