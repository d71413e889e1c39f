import Foundation
import NumViz

/// Draws the gallery into a folder, each figure as SVG and as PNG at twice its size.
@main
enum DrawGallery {
  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? "output")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for figure in gallery {
      let drawing = try figure.drawing()
      try Data(drawing.svgBytes).write(to: folder.appending(path: "\(figure.name).svg"))
      try Data(try drawing.png(scale: 2)).write(to: folder.appending(path: "\(figure.name).png"))
      print(figure.name)
    }
  }
}
