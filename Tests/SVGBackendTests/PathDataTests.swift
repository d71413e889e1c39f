import Graphics
import Testing

@testable import SVGBackend

@Suite struct PathDataTests {
  private func text(
    _ path: Path, _ precision: PathData.Precision = .hundredths, isFilled: Bool = false
  ) -> String {
    var bytes = Array("\"".utf8)
    PathData.append(path.verbs[...], path.points[...], precision, isFilled: isFilled, to: &bytes)
    return String(decoding: bytes.dropFirst(), as: UTF8.self)
  }

  @Test("letters and separators are written only where they are needed")
  func shortest() {
    let path = Path {
      $0.move(to: Point(10, 20))
      $0.line(to: Point(10.5, 20.25))
      $0.line(to: Point(11, 19.5))
      $0.line(to: Point(15, 19.5))
      $0.line(to: Point(15, 10))
      $0.close()
      $0.move(to: Point(12, 20))
      $0.line(to: Point(13, 21))
    }
    #expect(text(path) == "m10 20 .5.25.5-.75h4v-9.5zm2 0 1 1")
  }

  @Test("in whole tenths there are no decimal points, and a filled subpath is not closed where it ends")
  func wholeTenths() {
    let path = Path { path in
      path.polygon([Point(10, 20), Point(10.54, 20.26), Point(10.54, 19.5)])
      path.polygon([Point(12, 20), Point(13, 20), Point(11.5, 21)])
    }
    #expect(text(path, .wholeTenths) == "m100 200 5 3v-8zm20 0h10l-15 10z")
    #expect(text(path, .wholeTenths, isFilled: true) == "m100 200 5 3v-8m15 5h10l-15 10")
    // What goes on without a move has to begin where the subpath did.
    let bent = Path {
      $0.move(to: Point(1, 1))
      $0.line(to: Point(2, 3))
      $0.close()
      $0.line(to: Point(4, 2))
    }
    #expect(text(bent, .wholeTenths, isFilled: true) == "m10 10 10 20zl30 10")
  }

  @Test("rounding does not add up along a path")
  func noDrift() {
    let path = Path {
      $0.move(to: .zero)
      for index in 1...1000 { $0.line(to: Point(Double(index) * 0.333, 0.001 * Double(index))) }
    }
    let end = PathReader.points(text(path)).last
    #expect(abs((end?.x ?? .nan) - 333) <= 0.05)
    #expect(abs((end?.y ?? .nan) - 1) <= 0.05)
  }

  @Test("every vertex reads back within half of its last digit")
  func readsBack() {
    var generator = SystemRandomNumberGenerator()
    var corners: [Point] = []
    for _ in 0..<500 {
      corners.append(
        Point(
          Double.random(in: -50...600, using: &generator), Double.random(in: -50...600, using: &generator)))
    }
    let path = Path { path in
      for start in stride(from: 0, to: 500, by: 5) { path.polygon(Array(corners[start..<start + 5])) }
    }
    // A path of 500 points is written in tenths.
    let tenths = PathReader.points(text(path))
    let whole = [true, false].map { PathReader.points(text(path, .wholeTenths, isFilled: $0)) }
    #expect(whole[0] == whole[1])
    for (got, wanted) in zip(whole[0], tenths) {
      #expect(abs(got.x / 10 - wanted.x) < 1e-9)
      #expect(abs(got.y / 10 - wanted.y) < 1e-9)
    }
    #expect(tenths.count == corners.count)
    for (got, wanted) in zip(tenths, corners) {
      #expect(abs(got.x - wanted.x) <= 0.05 + 1e-9)
      #expect(abs(got.y - wanted.y) <= 0.05 + 1e-9)
    }
  }
}

/// Reads path data of moves, lines and closes back, independently of the writer.
enum PathReader {
  static func points(_ text: String) -> [Point] {
    var points: [Point] = []
    var (current, start) = (Point.zero, Point.zero)
    var command: Character = "M"
    var numbers: [Double] = []
    var token = ""
    func flush() {
      if let number = Double(
        token.hasPrefix("-.") ? "-0" + token.dropFirst() : token.hasPrefix(".") ? "0" + token : token)
      {
        numbers.append(number)
      }
      token = ""
      let needed = command == "h" || command == "v" ? 1 : 2
      guard numbers.count == needed, command != "z" else { return }
      switch command {
      case "M": current = Point(numbers[0], numbers[1])
      case "h": current = Point(current.x + numbers[0], current.y)
      case "v": current = Point(current.x, current.y + numbers[0])
      default: current = Point(current.x + numbers[0], current.y + numbers[1])
      }
      if command == "M" || command == "m" {
        start = current
        command = command == "M" ? "L" : "l"
      }
      points.append(current)
      numbers = []
    }
    for character in text {
      switch character {
      case "0"..."9": token.append(character)
      case ".":
        if token.contains(".") { flush() }
        token.append(character)
      case "-":
        if !token.isEmpty { flush() }
        token.append(character)
      case " ": flush()
      default:
        if !token.isEmpty { flush() }
        command = character
        if character == "z" { current = start }
      }
    }
    if !token.isEmpty { flush() }
    return points
  }
}
