import NumViz

/// The recipe that a figure's file carries.
struct CarriedRecipe {
  let path: String
  let recipe: Recipe
  private let format: OutputFormat
  private let text: String

  /// As many bytes as the largest figure has.
  private static let limit = 1 << 30

  init(_ path: String, _ language: Language) throws(Failure) {
    self.path = path
    let bytes: [UInt8]
    do throws(SystemError) { bytes = try ReadableFile.beginning(path, FigureHead.length) } catch {
      throw Failure(.noInput, "cannot read \(path): \(error.sentence)").inKorean(
        "\(KoreanParticle.object.after(path)) 읽을 수 없습니다: \(error.koreanSentence)")
    }
    guard let head = FigureHead(bytes), let text = head.recipe, let recipe = Recipe(text: text) else {
      throw Failure(
        .data, language == .korean ? "\(path)에는 레시피가 없습니다." : "\(path) carries no recipe",
        hint: language == .korean
          ? "numviz로 그린 SVG와 PNG 파일에만 있습니다"
          : "SVG and PNG files that numviz drew do, unless a tool has removed it")
    }
    (self.recipe, self.text, format) = (recipe, text, head.format)
  }

  /// Draws the figure again, with further options; those of the recipe that are given again are replaced.
  func run(with options: [String], _ language: Language) throws {
    // What a file carries decides what is drawn, never what is written.
    let carried = try FigureParser.command(recipe.arguments, language)
    let plain = try carried.recipe()
    // The pixels of a PNG are part of its recipe, but --dpi says the same as --scale.
    let hasDensity = options.contains { $0 == "--dpi" || $0.hasPrefix("--dpi=") }
    let drawn = hasDensity ? plain : try FigureEncoder(options: carried.output).recipe(plain, format)
    var command = try FigureParser.command(drawn.arguments + options, language)
    try command.run()
  }

  /// Throws unless the file holds what its recipe draws, byte for byte.
  func verify(_ language: Language) throws(Failure) {
    let drawn: [UInt8]
    do {
      let file = try FigureFile(path, try FigureParser.command(recipe.arguments, language), format)
      drawn = try file.drawn(language).bytes
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.data, "\(path): \(error)")
    }
    guard try ReadableFile.bytes(path, limit: Self.limit) != drawn else { return }
    let isOld = text != recipe.text
    let isKorean = language == .korean
    throw Failure(
      .difference,
      isKorean
        ? "\(KoreanParticle.topic.after(path)) 레시피대로 그린 그림이 아닙니다." : "\(path) is not what its recipe draws",
      hint: isOld
        ? isKorean ? "다른 버전의 numviz로 그렸습니다" : "another version of numviz drew it"
        : isKorean
          ? "다시 그리십시오: numviz recipe \(path) --run -o \(path)"
          : "draw it again: numviz recipe \(path) --run -o \(path)")
  }
}
