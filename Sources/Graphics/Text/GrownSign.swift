/// Signs of mathematics in any height, with strokes of one weight: roots, and delimiters larger than letters.
///
/// Outlines, because a glyph of a larger font is too bold, and because the sign of a root joins its bar in every
/// renderer only so. Each stands from x = 0 to its width, with y from `top` down to `bottom`.
struct GrownSign {
  var path = Path()
  var width = 0.0

  /// The sign of a root, whose upper right corner is where its bar begins; `size` is the font's.
  static func root(top: Double, bottom: Double, bar: Double, size: Double) -> GrownSign {
    let width = 0.46 * size + 0.06 * (bottom - top)
    // The short arm leaves at half the height of a letter, or of what stands under a higher sign.
    let arm = bottom - 0.42 * min(bottom - top, 1.4 * size)
    let (foot, stem) = (0.42 * width, 0.085 * size)
    let shoulder = Point(0.16 * width + stem, arm)
    // Where the two long strokes part: the heavy one going down, and the thin one going up.
    let rise = Offset(width - bar - foot, top - bottom)
    let fall = Offset(foot - 0.16 * width, bottom - arm - 0.05 * size)
    let along = cross(Point(foot, bottom) - shoulder, rise) / cross(fall, rise)
    return GrownSign(
      path: Path {
        $0.polygon([
          Point(0, arm + 0.09 * size), shoulder, shoulder + fall * along,
          Point(width - bar, top), Point(width, top), Point(width, top + bar),
          Point(foot + 1.3 * bar, bottom), Point(foot, bottom), Point(0.16 * width, arm + 0.05 * size),
          Point(0.02 * size, arm + 0.125 * size),
        ])
      }, width: width)
  }

  private static func cross(_ a: Offset, _ b: Offset) -> Double { a.dx * b.dy - a.dy * b.dx }

  /// A delimiter; nil for one that is drawn by letters only.
  static func delimiter(_ sign: String, top: Double, bottom: Double, size: Double) -> GrownSign? {
    let (height, stem) = (bottom - top, 0.06 * size)
    func bar(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Path {
      .rectangle(Rect(x: x, y: y, width: width, height: height))
    }
    /// Mirrored, if it closes.
    func facing(_ path: Path, _ width: Double, _ closes: Bool) -> GrownSign {
      let mirror = AffineTransform.scaling(-1, 1).followed(by: .translation(Offset(width, 0)))
      return GrownSign(path: closes ? path.transformed(by: mirror) : path, width: width)
    }
    func bracket(_ closes: Bool, above: Bool, below: Bool) -> GrownSign {
      let width = 0.32 * size
      var path = bar(0.1 * size, top, stem, height)
      if above { path.append(bar(0.1 * size, top, width - 0.1 * size, stem)) }
      if below { path.append(bar(0.1 * size, bottom - stem, width - 0.1 * size, stem)) }
      return facing(path, width, closes)
    }
    switch sign {
    case "(", ")": return facing(arc(top, bottom, size), 0.3 * size + 0.05 * height, sign == ")")
    case "[", "]": return bracket(sign == "]", above: true, below: true)
    case "⌊", "⌋": return bracket(sign == "⌋", above: false, below: true)
    case "⌈", "⌉": return bracket(sign == "⌉", above: true, below: false)
    case "|": return GrownSign(path: bar(0.1 * size, top, stem, height), width: 0.26 * size)
    case "‖":
      var path = bar(0.1 * size, top, stem, height)
      path.append(bar(0.28 * size, top, stem, height))
      return GrownSign(path: path, width: 0.44 * size)
    default: return nil
    }
  }

  /// An opening parenthesis: two curves that are farthest apart in the middle.
  private static func arc(_ top: Double, _ bottom: Double, _ size: Double) -> Path {
    let height = bottom - top
    let (left, right) = (0.06 * size, 0.28 * size + 0.05 * height)
    let (weight, tip) = (0.05 * size + 0.016 * height, 0.03 * size)
    // The middle of a cubic lies at a quarter of its ends and three quarters of its control points.
    let outer = (4 * left - right + tip) / 3
    let inner = (4 * (left + weight) - right) / 3
    let (upper, lower) = (top + 0.3 * height, bottom - 0.3 * height)
    return Path {
      $0.move(to: Point(right - tip, top))
      $0.cubic(Point(outer, upper), Point(outer, lower), to: Point(right - tip, bottom))
      $0.line(to: Point(right, bottom))
      $0.cubic(Point(inner, lower), Point(inner, upper), to: Point(right, top))
      $0.close()
    }
  }
}
