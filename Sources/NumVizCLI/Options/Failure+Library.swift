import NumViz

extension Failure {
  /// A mistake in a formula, with its place.
  init(_ error: FormulaError) {
    self = Failure(
      .usage, error.sentence(in: .english), hint: error.hint(in: .english), place: error.caretLines()
    ).inKorean(error.sentence(in: .korean), hint: error.hint(in: .korean))
  }
}

extension Failure {
  /// Why there is no PNG.
  init(_ error: PNG.Failure, in language: Language) {
    let isKorean = language == .korean
    switch error {
    case .size(let width, let height):
      let size = "\(NumberText.shortest(width)) × \(NumberText.shortest(height))"
      self.init(
        .usage,
        isKorean ? "PNG의 크기 \(size) 픽셀은 그릴 수 없습니다." : "a PNG of \(size) pixels is beyond numviz",
        hint: isKorean
          ? "--scale이나 --width를 줄이십시오"
          : "it draws up to \(NumberText.shortest(PNG.pixelLimit)) pixels: choose a smaller --scale or --width"
      )
    case .font(.noFont):
      self.init(
        .unavailable,
        isKorean ? "글자를 그릴 글꼴이 이 컴퓨터에 없습니다." : "there is no font on this machine to draw the words with",
        hint: isKorean
          ? "설치하십시오: apt-get install fonts-liberation fonts-dejavu-core fonts-nanum, 또는 --font FILE"
          : "install one: apt-get install fonts-liberation fonts-dejavu-core fonts-nanum, or name a file: --font FILE; SVG needs none"
      )
    case .font(.unreadable(let path)):
      self.init(
        .noInput,
        isKorean
          ? "\(KoreanParticle.topic.after(path)) 읽을 수 있는 글꼴 파일이 아닙니다."
          : "\(path) is not a font file that can be read",
        hint: isKorean ? "--font에는 .ttf, .otf, .ttc 파일을 쓰십시오" : "give --font a .ttf, .otf or .ttc file")
    case .font(.freeType):
      self.init(.unavailable, isKorean ? "FreeType을 시작할 수 없습니다." : "FreeType does not start")
    case .encoding(let words), .decoding(let words):
      self.init(.internalError, isKorean ? "libpng 오류: \(words)" : "libpng failed: \(words)")
    }
  }
}
