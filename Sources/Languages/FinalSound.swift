/// How a word, number or formula ends when a Korean reads it aloud.
enum FinalSound: Sendable, Hashable {
  case vowel
  /// ㄹ, which 로 follows as it follows a vowel.
  case liquid
  case consonant

  init(of words: String) {
    // Brackets, quotes and points are not read.
    let read = words.reversed().drop { Self.silent.contains($0) || $0.isWhitespace }
    guard let last = read.first else {
      self = .vowel
      return
    }
    let word = String(read.prefix { $0.isASCII && $0.isLetter }.reversed())
    let number = String(read.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "/" }.reversed())
    if !number.isEmpty {
      self = Self.number(number)
    } else if word.count > 1 {
      self = Self.word(word)
    } else {
      self = Self.character(last)
    }
  }

  private static let silent: Set<Character> = Set(")]}>|‖\"'”’」』›»$.,;:!?")

  private static func character(_ character: Character) -> FinalSound {
    guard let scalar = character.unicodeScalars.first else { return .vowel }
    switch scalar.value {
    case 0xAC00...0xD7A3:
      let final = (scalar.value - 0xAC00) % 28
      return final == 0 ? .vowel : final == 8 ? .liquid : .consonant
    // ₀ is read as the digit; ² and other exponents as 제곱.
    case 0x2080...0x2089: return digit(Int(scalar.value - 0x2080))
    case 0xB2, 0xB3, 0xB9, 0x2070...0x207F: return .consonant
    default: break
    }
    switch character {
    case "l", "L", "r", "R": return .liquid
    // 엠, 엔; 엡실론, 오미크론, 입실론; 프라임; 제곱
    case "m", "M", "n", "N", "ε", "ο", "υ", "′", "ₙ", "ₘ": return .consonant
    default: return .vowel
    }
  }

  /// 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구.
  private static func digit(_ digit: Int) -> FinalSound {
    switch digit {
    case 1, 7, 8: .liquid
    case 0, 3, 6: .consonant
    default: .vowel
    }
  }

  /// A fraction ends with its numerator (이분의 일), a round number with its unit: 십, 백, 천, 만, 억, but 조.
  private static func number(_ text: String) -> FinalSound {
    let whole = text.split(separator: "/").first ?? ""
    guard let last = whole.last?.wholeNumberValue else { return .vowel }
    let zeros = whole.reversed().prefix { $0 == "0" }.count
    let isRound = zeros > 0 && zeros < whole.count && !whole.contains(".")
    return isRound && (12..<16).contains(zeros) ? .vowel : digit(last)
  }

  /// English words as Korean spells them: 코사인, 모멘텀, 모델, 스텝; abbreviations letter by letter.
  private static func word(_ word: String) -> FinalSound {
    let letters = word.lowercased()
    if let known = [
      "sin": FinalSound.consonant, "cos": .consonant, "tan": .vowel, "nan": .consonant, "exp": .vowel,
    ][letters] {
      return known
    }
    let vowels = Set("aeiouy")
    guard letters.contains(where: vowels.contains), word != word.uppercased() else {
      return character(word.last ?? "a")
    }
    if letters.hasSuffix("le") { return .liquid }
    if letters.hasSuffix("ng") { return .consonant }
    let beforeLast = letters.dropLast().last ?? "a"
    let vowelsBefore = letters.dropLast().reversed().prefix { vowels.contains($0) }.count
    switch letters.last {
    case "l": return .liquid
    case "m", "n": return .consonant
    // A short vowel before them: 스텝, 북; 네이트 otherwise.
    case "p", "k", "t", "c": return vowels.contains(beforeLast) && vowelsBefore == 1 ? .consonant : .vowel
    default: return .vowel
    }
  }
}
