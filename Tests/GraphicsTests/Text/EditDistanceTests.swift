import Testing

@testable import Graphics

@Suite struct EditDistanceTests {
  @Test(
    "the distance is the number of letters to replace, add or take away",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("nabl", "nabla", 1),
      ("flaw", "lawn", 2),
      ("기울기", "기울", 1), ("alpha", "alpha", 0),
    ])
  func known(a: String, b: String, distance: Int) {
    #expect(EditDistance.between(a, b) == distance)
    #expect(EditDistance.between(b, a) == distance)
  }

  @Test("long words cost no more than 64 letters")
  func long() {
    #expect(EditDistance.between(String(repeating: "a", count: 100_000), "b") == 64)
  }
}
