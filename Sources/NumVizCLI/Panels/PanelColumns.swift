import NumViz

/// How many figures stand beside each other, and how wide the panel is.
struct PanelColumns {
  let columns: Int
  let width: Double

  var cellWidth: Double { width / Double(columns) }

  /// Below this width, the words of a figure take more room than its frame.
  private static let comfortable = 230.0
  private static let least = 120.0

  /// What was asked for; else as many columns as suit the number of figures, and have room.
  init(asked: String?, count: Int, width: Double?) throws(Failure) {
    if let asked {
      columns = try Self.read(asked)
    } else {
      let room = Int((width ?? PanelFigure.standardWidth) / Self.comfortable)
      columns = max(1, min(PanelFigure.usualColumns(for: count), room))
    }
    self.width = width ?? (columns == 1 ? Page.standardWidth : PanelFigure.standardWidth)
    guard cellWidth >= Self.least else {
      let text = NumberText.shortest(self.width)
      throw Failure(
        .usage,
        "\(columns) columns on a page of \(text) px are less than \(NumberText.shortest(Self.least)) px wide",
        hint: "choose fewer --columns, or a larger --width"
      ).inKorean(
        "너비 \(text)픽셀에 열 \(columns)개는 한 열이 \(NumberText.shortest(Self.least))픽셀보다 좁습니다",
        hint: "--columns를 줄이거나 --width를 늘리십시오")
    }
  }

  /// The number of `--columns`.
  static func read(_ text: String) throws(Failure) -> Int {
    guard let count = Int(text), (1...12).contains(count) else {
      throw Failure(.usage, "--columns \(text) is not a number from 1 to 12", hint: "write it as --columns 2")
        .inKorean(
          "--columns \(KoreanParticle.topic.after(text)) 1부터 12까지의 수가 아닙니다", hint: "--columns 2처럼 쓰십시오")
    }
    return count
  }
}
