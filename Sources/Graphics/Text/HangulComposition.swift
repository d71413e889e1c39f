/// Hangul as whole syllables: text from macOS file names comes as single letters, which fonts do not put together.
enum HangulComposition {
  private static let syllables: UInt32 = 0xAC00
  private static let (leads, vowels, tails): (UInt32, UInt32, UInt32) = (0x1100, 0x1161, 0x11A7)

  /// The text with letters composed as in the Unicode Standard, section 3.12.
  static func composed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = result.last, let whole = whole(last.value, scalar.value) {
        result.removeLast()
        result.append(whole)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The syllable of a lead and a vowel, or of a syllable without a tail and a tail.
  private static func whole(_ first: UInt32, _ second: UInt32) -> Unicode.Scalar? {
    if first >= leads, first < leads + 19, second >= vowels, second < vowels + 21 {
      return Unicode.Scalar(syllables + ((first - leads) * 21 + (second - vowels)) * 28)
    }
    let isOpen = first >= syllables && first < syllables + 11_172 && (first - syllables) % 28 == 0
    return isOpen && second > tails && second < tails + 28 ? Unicode.Scalar(first + second - tails) : nil
  }
}
