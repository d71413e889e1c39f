import NumViz

/// `--x-ticks` and `--y-ticks`: a style of ticks, or places with labels.
enum TickPlaces {
  static func help(_ axis: String) -> String {
    "Ticks of \(axis): \(Choice<TickStyle>.list), or a list of places as 0,5,10, with labels as '0=$x$,2=$x+h$'."
  }

  static func apply(_ text: String?, _ option: String, to axis: inout Axis) throws(Failure) {
    guard let text else { return }
    if let style = TickStyle(rawValue: text) {
      axis.ticks = style
      return
    }
    var places: [Axis.Place] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let value = UserNumber.value(sides[0]), value.isFinite else { throw failure(text, option) }
      let written = sides.count > 1 ? sides[1] : UserNumber.shown(sides[0])
      places.append(Axis.Place(value, try label(written, option)))
    }
    axis.places = places.sorted { $0.value < $1.value }
  }

  private static func label(_ text: String, _ option: String) throws(Failure) -> Label {
    do { return try Label(text) } catch {
      throw Failure(
        .usage, "\(option): \(error.sentence(in: .english))", hint: error.hint(in: .english),
        place: CaretLines.lines(of: text, at: error.span)
      ).inKorean("\(option): \(error.sentence(in: .korean))", hint: error.hint(in: .korean))
    }
  }

  private static func failure(_ text: String, _ option: String) -> Failure {
    Failure(
      .usage, "\(option) has no choice \"\(text)\"",
      hint: "choose \(Choice<TickStyle>.list), or write places: \(option) 0,5,10"
    ).inKorean(
      "\(option)에는 \"\(text)\"라는 선택이 없습니다",
      hint: "\(Choice<TickStyle>.list)를 고르거나 자리를 쓰십시오: \(option) 0,5,10")
  }
}
