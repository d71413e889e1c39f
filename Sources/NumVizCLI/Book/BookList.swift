import NumViz

/// What `numviz book` alone prints: the figures, and where they differ from the book.
struct BookList {
  let language: Language

  private var isKorean: Bool { language == .korean }

  var text: String {
    let figures = BookFigure.allCases.map { row($0.rawValue, $0.sentence(in: language)) }
    let omitted = BookOmission.allCases.map { omission in
      row(omission.rawValue, "\(isKorean ? "그리지 않음" : "not drawn"): \(omission.reason(in: language)).")
    }
    let slips = BookSlip.allCases.map { slip in
      "\(slip.figures.map(\.rawValue).joined(separator: ", ")): \(slip.sentence(in: language))\n"
    }
    let heading = isKorean ? "책과 다른 점" : "Where the figures differ from the book"
    return (figures + omitted).joined() + "\n\(heading)\n" + slips.joined()
  }

  var json: JSON {
    .object([
      (
        "figures",
        .array(
          BookFigure.allCases.map { figure in
            .object([
              ("number", .text(figure.rawValue)), ("sentence", .text(figure.sentence(in: language))),
              ("command", .text("numviz \(figure.line)")),
              ("notes", .array(figure.slips.map { .text($0.sentence(in: language)) })),
            ])
          })
      ),
      (
        "omitted",
        .array(
          BookOmission.allCases.map {
            .object([("number", .text($0.rawValue)), ("reason", .text($0.reason(in: language)))])
          })
      ),
    ])
  }

  private func row(_ number: String, _ sentence: String) -> String {
    number + String(repeating: " ", count: 6 - number.count) + sentence + "\n"
  }
}

extension BookFigure {
  /// What is told with the figure.
  var slips: [BookSlip] { BookSlip.allCases.filter { $0.figures.contains(self) } }
}
