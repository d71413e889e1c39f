import NumViz

/// A drawing and its recipe as the bytes of a file.
struct FigureEncoder {
  let options: OutputOptions

  /// The recipe of a file of the format: pixels have a scale, and letters made of pixels a font.
  func recipe(_ recipe: Recipe, _ format: OutputFormat) throws(Failure) -> Recipe {
    let fonts = options.font.flatMap { ["--font", $0] }
    guard format == .png else {
      return try hasOutlines ? Recipe(recipe.arguments + ["--text", "outlines"] + fonts) : recipe
    }
    let scale = try options.pixelScale()
    return Recipe(
      recipe.arguments + (scale == 1 ? [] : ["--scale", NumberText.shortest(scale)])
        + fonts)
  }

  private var hasOutlines: Bool {
    get throws(Failure) { try Choice<OutputOptions.TextForm>.read(options.text, "--text") == .outlines }
  }

  /// The file's bytes, and the characters that no font had.
  func file(
    _ drawing: Drawing, _ recipe: Recipe, _ format: OutputFormat, _ language: Language
  ) throws(Failure) -> (bytes: [UInt8], missingCharacters: [Unicode.Scalar]) {
    var drawing = drawing
    drawing.recipe = try self.recipe(recipe, format).text
    switch format {
    case .svg:
      guard try hasOutlines else { return (drawing.svgBytes, []) }
      do throws(FontBook.Lack) {
        let file = try drawing.outlinedSVG(fonts: options.font)
        return (file.bytes, file.missing)
      } catch {
        throw Failure(.font(error), in: language)
      }
    case .png:
      let png = PNG(scale: try options.pixelScale(), fontFiles: options.font)
      do throws(PNG.Failure) {
        let file = try png.file(drawing)
        return (file.bytes, file.missingCharacters)
      } catch {
        throw Failure(error, in: language)
      }
    }
  }
}
