import Foundation
import Testing

/// A machine without fonts: an empty folder lies over each that has some, for one command only.
@Suite(.enabled(if: HiddenFonts.canBe, "needs the right to mount"))
struct NoFontTests {
  private func run(_ arguments: String) throws -> Program.Result {
    let program = try Program()
    defer { program.remove() }
    return try program.shell(
      "unshare -m bash -c '\(HiddenFonts.command)\n\"$NUMVIZ\" quiver --fn x0^2+x1^2 \(arguments)'")
  }

  @Test(
    "without a font a PNG, and words as outlines, are refused with the package to install, and nothing is written",
    arguments: ["-o a.png", "-o a.svg -o a.png", "-o a.svg --text outlines"])
  func refused(arguments: String) throws {
    let (english, korean) = (try run(arguments), try run(arguments + " --lang ko"))
    for result in [english, korean] {
      #expect(result.status == 69 && result.files.isEmpty && result.output.isEmpty)
      #expect(
        result.errors.contains("apt-get install fonts-liberation") && result.errors.contains("fonts-nanum"))
      #expect(result.errors.contains("--font FILE"))
    }
    #expect(english.errors.contains("no font on this machine"))
    #expect(korean.errors.contains("글꼴이 이 컴퓨터에 없습니다"))
  }

  @Test("an SVG needs no font")
  func svg() throws {
    let result = try run("-o a.svg --title \"기울기\"")
    #expect(result.status == 0 && result.files == ["a.svg"])
  }
}

private enum HiddenFonts {
  static let command = """
    for folder in /usr/share/fonts /usr/local/share/fonts /usr/share/texmf/fonts ~/.fonts ~/.local/share/fonts; do
      [ ! -d "$folder" ] || mount -t tmpfs none "$folder" || exit 99
    done
    """

  static let canBe: Bool = {
    guard let program = try? Program() else { return false }
    defer { program.remove() }
    return (try? program.shell("unshare -m bash -c '\(command)'"))?.status == 0
  }()
}
