import Testing

@testable import Elementary

@Suite("Elementary functions")
struct ElementaryTests {
  @Test("a block has the bits of one value at a time")
  func blocks() {
    let x = (0..<1000).map { -2 + 0.0043 * Double($0) }
    var result = [Double](repeating: 0, count: x.count)
    x.withUnsafeBufferPointer { x in result.withUnsafeMutableBufferPointer { Elementary.sin(x, into: $0) } }
    #expect(zip(x, result).allSatisfy { Elementary.sin($0).bitPattern == $1.bitPattern })
    x.withUnsafeBufferPointer { x in result.withUnsafeMutableBufferPointer { Elementary.pow(x, x, into: $0) }
    }
    #expect(zip(x, result).allSatisfy { Elementary.pow($0, $0).bitPattern == $1.bitPattern })
  }

  @Test("a half rounds to the even integer")
  func round() {
    #expect([0.5, 1.5, 2.5, -0.5, -1.5].map { Elementary.round($0) } == [0, 2, 2, -0.0, -2])
  }
}
