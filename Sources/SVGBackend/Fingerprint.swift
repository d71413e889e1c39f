import Graphics

extension Drawing {
  /// Digits that depend on all that is drawn: the prefix of ids, so that two
  /// figures in one page never share an id.
  func fingerprint(salt: Int) -> String {
    var print = Fingerprint()
    for point in paths.points {
      print.mix(Hundredths(point.x).count)
      print.mix(Hundredths(point.y).count)
    }
    for verb in paths.verbs { print.mix(Int(verb.rawValue)) }
    for text in texts {
      for run in text.runs { print.mix(run.text) }
    }
    print.mix(title)
    print.mix(description)
    for item in items {
      switch item {
      case .fill(_, let color, _), .stroke(_, let color, _):
        print.mix(Int(color.red) << 24 | Int(color.green) << 16 | Int(color.blue) << 8 | Int(color.alpha))
      case .image(let index): for pixel in images[index].pixels { print.mix(Int(pixel)) }
      case .text, .beginGroup, .endGroup: print.mix(1)
      }
    }
    if salt != 0 { print.mix(salt) }
    for color in nightColors {
      print.mix(
        color.map { Int($0.red) << 24 | Int($0.green) << 16 | Int($0.blue) << 8 | Int($0.alpha) } ?? 2)
    }
    return print.digits
  }
}
