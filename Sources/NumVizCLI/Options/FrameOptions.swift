import ArgumentParser
import NumViz

/// `--x-limits`, `--y-limits`: what the axes show, where that is not what was sampled.
struct FrameOptions: GroupedOptions {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What the horizontal axis shows; what was sampled unless said.", valueName: "a:b"))
  var xLimits: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What the vertical axis shows; what was sampled unless said.", valueName: "a:b"))
  var yLimits: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_xLimits, "xLimits")
    try visitor.option(&_yLimits, "yLimits")
  }

  /// Sets the limits, and tells them to those who cannot see them.
  func apply(to figure: inout PlaneFigure, _ name: FieldName, _ language: Language) throws(Failure) {
    guard xLimits != nil || yLimits != nil else { return }
    if let x = try limits(xLimits, "--x-limits") { figure.x.limits = x }
    if let y = try limits(yLimits, "--y-limits") { figure.y.limits = y }
    figure.description += " " + sentence(name, language)
  }

  /// Sets the limits of a box, which must hold the surface.
  func apply(to figure: inout SpaceFigure, over grid: Grid) throws(Failure) {
    let given = [try limits(xLimits, "--x-limits"), try limits(yLimits, "--y-limits")]
    for (index, shown) in given.enumerated() {
      guard let shown else { continue }
      let range = grid.domain.ranges[index]
      guard shown.lower <= range.lowerBound, shown.upper >= range.upperBound else {
        let option = index == 0 ? "--x-limits" : "--y-limits"
        throw Failure(
          .usage, "\(option) would cut the surface", hint: "choose a smaller domain with --x\(index)"
        ).inKorean("\(option)로는 곡면이 잘립니다", hint: "--x\(index)로 정의역을 줄이십시오")
      }
      if index == 0 { figure.x.limits = shown } else { figure.y.limits = shown }
    }
  }

  private func limits(_ text: String?, _ option: String) throws(Failure) -> Limits? {
    guard let text else { return nil }
    return try AxisOptions.limits(text, option, .linear)
  }

  private func sentence(_ name: FieldName, _ language: Language) -> String {
    let parts = zip([xLimits, yLimits], name.plainVariables).compactMap { text, variable -> String? in
      guard let (lower, upper) = text.flatMap({ UserNumber.range($0) }) else { return nil }
      let (from, to) = (WrittenNumber.text(lower), WrittenNumber.text(upper))
      return language == .korean ? "\(variable) \(from)–\(to)" : "\(variable) from \(from) to \(to)"
    }
    return language == .korean
      ? "축의 범위: \(parts.joined(separator: ", "))." : "The axes show \(parts.joined(separator: " and "))."
  }
}
