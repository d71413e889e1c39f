import Foundation
import Languages
import Testing

@Suite struct KoreanParticleTests {
  /// Words, and what a Korean writes behind them: 은/는, 을/를, 으로/로.
  static let table: [(words: String, topic: String, object: String, toward: String)] = [
    ("기울기", "는", "를", "로"), ("화살표", "는", "를", "로"), ("값", "은", "을", "으로"), ("점", "은", "을", "으로"),
    ("걸음", "은", "을", "으로"), ("쌀", "은", "을", "로"), ("함숫값", "은", "을", "으로"),
    // 영, 일, 이, … 구
    ("0", "은", "을", "으로"), ("1", "은", "을", "로"), ("2", "는", "를", "로"), ("3", "은", "을", "으로"),
    ("4", "는", "를", "로"), ("5", "는", "를", "로"), ("6", "은", "을", "으로"), ("7", "은", "을", "로"),
    ("8", "은", "을", "로"), ("9", "는", "를", "로"), ("10", "은", "을", "으로"), ("100", "은", "을", "으로"),
    ("0.25", "는", "를", "로"), ("3.10", "은", "을", "으로"), ("1000000000000", "는", "를", "로"),
    ("1/2", "은", "을", "로"), ("2/3", "는", "를", "로"),
    ("x", "는", "를", "로"), ("f", "는", "를", "로"), ("l", "은", "을", "로"), ("r", "은", "을", "로"),
    ("m", "은", "을", "으로"), ("n", "은", "을", "으로"), ("h", "는", "를", "로"),
    ("x₀", "은", "을", "으로"), ("x₁", "은", "을", "로"), ("x₂", "는", "를", "로"), ("x₀²", "은", "을", "으로"),
    ("10⁻³", "은", "을", "으로"), ("f(x₀, x₁)", "은", "을", "로"), ("(3, 4)", "는", "를", "로"),
    ("−∇f", "는", "를", "로"), ("f′", "은", "을", "으로"), ("η", "는", "를", "로"), ("ε", "은", "을", "으로"),
    ("∞", "는", "를", "로"), ("π", "는", "를", "로"), ("sin", "은", "을", "으로"), ("cos", "은", "을", "으로"),
    ("tan", "는", "를", "로"), ("log", "는", "를", "로"), ("momentum", "은", "을", "으로"), ("adam", "은", "을", "으로"),
    ("model", "은", "을", "로"), ("step", "은", "을", "으로"), ("rate", "는", "를", "로"), ("SGD", "는", "를", "로"),
    ("PNG", "는", "를", "로"), ("HTML", "은", "을", "로"), ("“값”", "은", "을", "으로"), ("$x_1$", "은", "을", "로"),
    ("NaN", "은", "을", "으로"), ("", "는", "를", "로"),
  ]

  @Test("the particle follows from the last sound, whatever the words are", arguments: table)
  func particle(words: String, topic: String, object: String, toward: String) {
    #expect(KoreanParticle.topic.after(words) == words + topic)
    #expect(KoreanParticle.object.after(words) == words + object)
    #expect(KoreanParticle.toward.after(words) == words + toward)
    // The other pairs part words as 은/는 does.
    let isClosed = topic == "은"
    #expect(KoreanParticle.subject.after(words) == words + (isClosed ? "이" : "가"))
    #expect(KoreanParticle.with.after(words) == words + (isClosed ? "과" : "와"))
    #expect(KoreanParticle.copula.after(words) == words + (isClosed ? "이" : ""))
  }

  @Test("every syllable has its own final, as its letters say")
  func syllables() throws {
    for index in 0..<11_172 {
      let syllable = String(try #require(Unicode.Scalar(UInt32(0xAC00 + index))))
      let final = syllable.decomposedStringWithCanonicalMapping.unicodeScalars.dropFirst(2).first
      let toward = final == nil || final == "\u{11AF}" ? "로" : "으로"
      #expect(KoreanParticle.toward.after(syllable) == syllable + toward)
    }
  }
}
