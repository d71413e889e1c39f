import Synchronization
import Testing

@testable import Formulas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What each deep formula must survive: reading, printing, evaluating, differentiating, freeing.
private func exercise(_ text: String, _ parameters: [String: Double]) -> Double {
  guard let formula = try? Formula(text, parameters: parameters),
    let program = try? formula.program(variables: formula.variableCount.minimum)
  else { return -1 }
  let copy = formula
  _ = copy.text.utf8.count + copy.hashValue + copy.tex.utf8.count + copy.unicode.utf8.count
  let point = [Double](repeating: 0.5, count: program.variableCount)
  let gradient = program.gradient
  _ = gradient.values(at: point)
  return program.value(at: point)
}

@Suite("Depth")
struct DepthTests {
  static func deep(_ count: Int) -> [(String, Double?)] {
    func around(_ open: String, _ close: String) -> String {
      String(repeating: open, count: count) + "x" + String(repeating: close, count: count)
    }
    return [
      (around("(", ")"), 0.5), (around("-", ""), count % 2 == 0 ? 0.5 : -0.5), (around("x^", ""), nil),
      (around("sin(", ")"), nil), (around("|", "|"), 0.5), (around("not ", ""), -1), (around("√", ""), nil),
      (around("if(x>0,", ",1)"), 0.5), (around("if(x<0,1,", ")"), 0.5), (around("max(1,", ")"), 1),
      (around("x+", ""), 0.5 * Double(count + 1)), (around("x-(", ")"), nil), (around("2^-", ""), nil),
      (around("", "+x"), 0.5 * Double(count + 1)), (around("", "*1"), 0.5), (around("(", ")(1)"), 0.5),
      (around("", "^1"), 0.5), (around("1/(1+", ")"), nil),
    ]
  }

  @Test("depth costs memory, not stack: a thread of 512 KB reads, prints, evaluates and frees")
  func smallStack() {
    for (text, value) in Self.deep(10_000) {
      let result = onSmallStack(text)
      #expect(result != nil)
      if let value { #expect(result == value, "\(text.prefix(20))…") }
    }
  }

  @Test("a hundred thousand of anything is no different")
  func deeper() {
    for (text, value) in Self.deep(100_000)[..<2] { #expect(onSmallStack(text) == value) }
  }

  /// Runs the exercise on a thread with a stack of 512 KB.
  private func onSmallStack(_ text: String) -> Double? {
    final class Work: Sendable {
      let text: String
      let result = Mutex<Double?>(nil)
      init(_ text: String) { self.text = text }
    }
    let work = Work(text)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 512 * 1024)
    #if canImport(Glibc)
      var thread = pthread_t()
      pthread_create(
        &thread, &attributes,
        { pointer in
          guard let pointer else { return nil }
          let work = Unmanaged<Work>.fromOpaque(pointer).takeUnretainedValue()
          let value = exercise(work.text, [:])
          work.result.withLock { $0 = value }
          return nil
        }, Unmanaged.passUnretained(work).toOpaque())
      pthread_join(thread, nil)
    #else
      work.result.withLock { $0 = exercise(work.text, [:]) }
    #endif
    return work.result.withLock { $0 }
  }

  @Test("a formula beyond the limit of length is refused")
  func tooLong() {
    let text = String(repeating: "(", count: 600_000) + "x" + String(repeating: ")", count: 600_000)
    #expect(throws: FormulaError.self) { try Formula(text) }
  }

  @Test("a vector formula that grows beyond the limit of operations is refused")
  func tooLarge() throws {
    let formula = try Formula("sum(" + Array(repeating: "x", count: 5000).joined(separator: "+") + ")")
    #expect(throws: FormulaError.self) { try formula.program(variables: 10_000) }
    #expect(formula.value(at: [1, 2]) == 15_000)
  }
}
