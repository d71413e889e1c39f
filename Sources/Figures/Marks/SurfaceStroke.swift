import Graphics
import Visibility

/// How a line that belongs to a surface is drawn: what is seen over a halo, what is hidden lighter and dashed.
struct SurfaceStroke {
  var color: Color
  var page: Color
  var width = 1.8
  /// The width of what something hides, and how far its color goes toward the page.
  var hiddenWidth = 1.2
  var fading = 0.25

  private static let halo = 1.3

  /// The color of what something hides.
  var quiet: Color { color.mixed(with: page, fading) }

  func drawHidden(_ lines: SplitLine, into drawing: inout Drawing) {
    drawing.stroke(quiet, StrokeStyle(width: hiddenWidth, join: .round, dashes: [3, 2.4])) { path in
      for line in lines.hidden { path.polyline(line.map(\.point)) }
    }
  }

  /// The halo keeps the line apart from the lines of the mesh.
  func drawVisible(_ lines: SplitLine, into drawing: inout Drawing) {
    let styles = [(page.withAlpha(215), width + 2 * Self.halo), (color, width)]
    for (color, width) in styles {
      drawing.stroke(color, StrokeStyle(width: width, cap: .round, join: .round)) { path in
        for line in lines.visible { path.polyline(line.map(\.point)) }
      }
    }
  }
}
