import Graphics
import Visibility

/// Where the parts of a figure in space stand: the box as large as the words around it allow.
struct SpaceLayout {
  let size: Size
  let frame: SpaceFrame
  let axes: BoxAxes
  let title: TitleLines
  let captionLines: [Label]
  let captionBaseline: Double
  let colorBar: ColorBarLayout?
  /// What the color bar stands at the right of: all of the box's words, and the middle part of its height.
  let besideBar: Rect

  init(_ figure: SpaceFigure, limits: (x: Limits, y: Limits, z: Limits), sides: Vector3) {
    let page = figure.page
    title = TitleLines(figure.title, short: figure.shortTitle, width: page.width, size: figure.titleSize)
    captionLines =
      figure.caption?.wrapped(to: page.width - 2 * Measures.pageAir, size: Measures.caption) ?? []
    let captionHeight =
      captionLines.isEmpty
      ? 0 : Measures.labelAir + Double(captionLines.count) * PlaneLayout.captionLeading
    let top = Measures.pageAir + (title.lines.isEmpty ? 0 : title.height + Measures.titleAir * 0.6)
    let bottom = Measures.pageAir + captionHeight
    let longest = max(sides.x, sides.y, sides.z)
    let center = Projection(figure.view, longestSide: longest)
    func frame(_ projection: Projection) -> SpaceFrame {
      SpaceFrame(x: limits.x, y: limits.y, z: limits.z, sides: sides, projection: projection)
    }
    // The words keep their size, so the box's scale is found in a few rounds.
    colorBar = figure.colorBar.map { ColorBarLayout($0, frameHeight: 0.4 * page.width) }
    let barWidth = colorBar?.width ?? 0
    let room = Size(
      width: page.width - 2 * Measures.pageAir - barWidth,
      height: (page.height ?? 1.2 * page.width) - top - bottom)
    var scale = room.width * 0.7 / max(BoxAxes.bounds(frame(center)).width, 1e-9)
    var bounds = Rect(x: 0, y: 0, width: 1, height: 1)
    for _ in 0..<6 {
      let trial = frame(center.placed(at: 0, 0, scale: scale))
      let box = BoxAxes.bounds(trial)
      bounds = BoxAxes(trial, labels: figure.axisLabels, heights: figure.surface.heights).bounds
      let wide = (room.width - (bounds.width - box.width)) / box.width
      let high = (room.height - (bounds.height - box.height)) / box.height
      scale *= max(0.02, min(wide, high))
    }
    func words(_ scale: Double) -> Rect {
      BoxAxes(
        frame(center.placed(at: 0, 0, scale: scale)), labels: figure.axisLabels,
        heights: figure.surface.heights
      ).bounds
    }
    bounds = words(scale)
    // On a small page an axis that is too short for words has none: the rounds go to and fro between both.
    for _ in 0..<12
    where bounds.width > room.width + Measures.pageAir || bounds.height > room.height + Measures.pageAir {
      scale *= 0.92
      bounds = words(scale)
    }
    let natural = bounds.height + top + bottom
    let height = page.height ?? min(max(natural, 0.5 * page.width), 1.2 * page.width).rounded()
    size = Size(width: page.width, height: height)
    let x = (page.width - barWidth) / 2 - bounds.center.x
    let y = top + (height - top - bottom) / 2 - bounds.center.y
    self.frame = frame(center.placed(at: x, y, scale: scale))
    axes = BoxAxes(self.frame, labels: figure.axisLabels, heights: figure.surface.heights)
    let barHeight = 0.55 * min(bounds.height, height - top - bottom)
    besideBar = Rect(
      x: x + bounds.left, y: y + bounds.center.y - barHeight / 2, width: bounds.width, height: barHeight)
    captionBaseline = height - bottom + Measures.labelAir + Measures.caption
  }
}
