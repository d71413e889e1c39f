import Graphics
import PNGBackend
import TestSupport

extension Drawing {
  /// Which pixels of a picture of the drawing lie outside of all labels, with room for letters of another shape.
  func pixelsOutsideLabels(scale: Double, _ pixmap: Pixmap) -> PixelDifference.Mask {
    var mask = PixelDifference.Mask(repeating: true, count: pixmap.width * pixmap.height)
    for (text, group) in placedTexts {
      let turn = AffineTransform.rotation(text.rotation, about: text.pivot)
        .followed(by: group).followed(by: .scaling(scale, scale))
      let bars = text.bars.map { $0.inset(by: Insets(all: -1)) }
      for box in text.runs.map(Self.box) + bars {
        let corners = [
          box.origin, Point(box.right, box.top), Point(box.right, box.bottom), Point(box.left, box.bottom),
        ].map { turn($0) }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        // A label may lie outside of the page.
        let (left, right) = (max(0, Int(xs.min() ?? 0)), min(pixmap.width, Int(xs.max() ?? 0) + 1))
        let (top, bottom) = (max(0, Int(ys.min() ?? 0)), min(pixmap.height, Int(ys.max() ?? 0) + 1))
        for row in stride(from: top, to: bottom, by: 1) {
          for column in stride(from: left, to: right, by: 1) { mask[row * pixmap.width + column] = false }
        }
      }
    }
    return mask
  }

  /// The labels with the transforms of the groups that they stand in.
  var placedTexts: [(text: PlacedText, transform: AffineTransform)] {
    var open: [AffineTransform] = [.identity]
    var result: [(PlacedText, AffineTransform)] = []
    for item in items {
      switch item {
      case .beginGroup(let index): open.append(groups[index].transform.followed(by: open[open.count - 1]))
      case .endGroup: open.removeLast()
      case .text(let index): result.append((texts[index], open[open.count - 1]))
      default: break
      }
    }
    return result
  }

  static func box(_ run: PlacedRun) -> Rect {
    Rect(
      x: run.position.x - run.width * run.anchor.fraction, y: run.position.y - 0.8 * run.size,
      width: run.width, height: 1.05 * run.size
    ).inset(by: Insets(all: -0.2 * run.size))
  }
}
