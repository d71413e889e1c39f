import Foundation
import Testing

/// Documents that go through a filter which has nothing to do in them.
@Suite struct JSONReadingTests {
  private func filtered(_ json: String) throws -> Program.Result {
    let program = try Program()
    defer { program.remove() }
    return try program.run(
      ["notes", "--pandoc"], input: "{\"pandoc-api-version\":[1,22],\"meta\":\(json),\"blocks\":[]}")
  }

  @Test(
    "every value comes out as it went in, with its digits and the order of its members",
    arguments: [
      "{}", "[]", "null", "[true,false,null]", "\"\"", "{\"b\":1,\"a\":{\"\":[]},\"b\":2}",
      "[0,-0,1.0,0.10,1e5,1E+400,-1.5e-7,12345678901234567890123]",
      "\"기울기 −∇f 𝑥 \\\\ \\\" / end\"", "\"\\n\\u0001\\u001f\"", "[[[[[]]]],{\"a\":[{}]}]",
    ])
  func identity(_ json: String) throws {
    let result = try filtered(json)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "{\"pandoc-api-version\":[1,22],\"meta\":\(json),\"blocks\":[]}\n")
  }

  @Test("space and escapes are read as Foundation reads them")
  func escapes() throws {
    let json = " [ \"\\b\\f\\r\\t\\/\\uAC00\\uD835\\udc65\\u0000\" , { \"a\" :\n\t1 } ,\"\u{7F}\"\r] "
    let result = try filtered(json)
    func meta(_ text: String) throws -> NSDictionary {
      try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }
    let (before, after) = try (
      meta("{\"pandoc-api-version\":[1,22],\"meta\":\(json),\"blocks\":[]}"), meta(result.output)
    )
    #expect(before == after)
  }

  @Test(
    "what is no JSON is told, with the byte",
    arguments: [
      "[1,]", "[1 2]", "{\"a\"}", "{a:1}", "{\"a\":1,}", "01", "1.", "-", "+1", ".5", "1e", "nul", "NaN",
      "'a'",
      "\"a\nb\"", "\"\\x\"", "\"\\u12g4\"", "\"\\uD800\"", "\"\\uD800\\u0041\"", "\"\\uDC00\"", "[1]]", "\"a",
    ])
  func mistakes(_ json: String) throws {
    let result = try filtered(json)
    #expect(result.status == 65 && result.output.isEmpty)
    #expect(result.errors.contains("no JSON document, from byte"), "\(result.errors)")
  }

  @Test("depth has a limit, which is told and far from the stack's")
  func depth() throws {
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(try filtered(nested(3999)).status == 0)
    #expect(try filtered(nested(4000)).errors.contains("more than 4000 lists in each other"))
    #expect(try filtered(nested(1_000_000)).status == 65)
  }
}
