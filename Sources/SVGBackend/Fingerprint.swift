import Graphics

extension Drawing {
  /// Eight hexadecimal digits that depend on all that is drawn, by FNV-1a: the prefix of ids, so that two
  /// figures in one page never share an id.
  func fingerprint(salt: Int) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ value: Int) {
      for shift in stride(from: 0, to: 64, by: 16) {
        hash = (hash ^ UInt64(truncatingIfNeeded: value >> shift) & 0xffff) &* 0x100_0000_01b3
      }
    }
    for point in paths.points {
      mix(Hundredths(point.x).count)
      mix(Hundredths(point.y).count)
    }
    for verb in paths.verbs { mix(Int(verb.rawValue)) }
    for text in texts {
      for run in text.runs { for scalar in run.text.unicodeScalars { mix(Int(scalar.value)) } }
    }
    for scalar in title.unicodeScalars { mix(Int(scalar.value)) }
    for scalar in description.unicodeScalars { mix(Int(scalar.value)) }
    for item in items {
      switch item {
      case .fill(_, let color, _), .stroke(_, let color, _):
        mix(Int(color.red) << 24 | Int(color.green) << 16 | Int(color.blue) << 8 | Int(color.alpha))
      case .image(let index): for pixel in images[index].pixels { mix(Int(pixel)) }
      case .text, .beginGroup, .endGroup: mix(1)
      }
    }
    if salt != 0 { mix(salt) }
    for color in nightColors {
      mix(color.map { Int($0.red) << 24 | Int($0.green) << 16 | Int($0.blue) << 8 | Int($0.alpha) } ?? 2)
    }
    let folded = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
