import NumViz

/// The JSON document that another program hands to numviz on standard input.
enum FilterInput {
  private static let limit = 256 << 20

  static func document(from program: String, _ language: Language) throws(Failure) -> JSON {
    let bytes = try StandardInput.bytes(limit: limit)
    do throws(JSONReader.Mistake) { return try JSONReader.document(bytes) } catch {
      let place = "\(error.offset): \(error.sentence)"
      throw foreign(
        program, "standard input is no JSON document, from byte \(place)",
        korean: "표준 입력이 JSON 문서가 아닙니다. 바이트 \(place)")
    }
  }

  /// Standard input is something that the program would not write.
  static func foreign(_ program: String, _ sentence: String, korean: String) -> Failure {
    Failure(.data, sentence, hint: "\(program) calls numviz itself: see numviz help notes").inKorean(
      korean, hint: "numviz는 \(program)가 부릅니다: numviz help notes를 보십시오")
  }
}
