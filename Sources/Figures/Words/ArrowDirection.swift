/// One of eight directions on the page, in words.
enum ArrowDirection: Int {
  case right, upRight, up, upLeft, left, downLeft, down, downRight

  /// The nearest to a vector of data space, y up.
  init(dx: Double, dy: Double) {
    // Beyond the tangent of 22.5° a vector leans more to the diagonal than to its axis.
    let slant = 0.41421356237309503
    let leansUp = abs(dy) > slant * abs(dx)
    let leansAside = abs(dx) > slant * abs(dy)
    switch (leansAside, leansUp, dx > 0, dy > 0) {
    case (true, true, true, true): self = .upRight
    case (true, true, true, false): self = .downRight
    case (true, true, false, true): self = .upLeft
    case (true, true, false, false): self = .downLeft
    case (_, true, _, let isUp): self = isUp ? .up : .down
    case (_, false, let isRight, _): self = isRight ? .right : .left
    }
  }

  /// After “they point”.
  var english: String {
    [
      "to the right", "up and to the right", "up", "up and to the left", "to the left",
      "down and to the left", "down", "down and to the right",
    ][rawValue]
  }

  /// Before 향합니다.
  var korean: String {
    ["오른쪽을", "오른쪽 위를", "위를", "왼쪽 위를", "왼쪽을", "왼쪽 아래를", "아래를", "오른쪽 아래를"][rawValue]
  }
}
