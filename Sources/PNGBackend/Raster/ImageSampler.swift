import Graphics

/// The colors of an image at the middles of pixels.
struct ImageSampler {
  private let image: PlacedImage
  /// From pixels to the image's own pixels.
  private let inverse: AffineTransform
  private let left: Double
  private let right: Double
  private let top: Double
  private let bottom: Double

  /// An image under a transform from the page to pixels.
  init(_ image: PlacedImage, _ transform: AffineTransform) {
    self.image = image
    let rect = image.rect
    let corners = [
      rect.origin, Point(rect.right, rect.top), Point(rect.right, rect.bottom), Point(rect.left, rect.bottom),
    ].map { transform($0) }
    left = corners.map(\.x).min() ?? 0
    right = corners.map(\.x).max() ?? 0
    top = corners.map(\.y).min() ?? 0
    bottom = corners.map(\.y).max() ?? 0
    let toPage = AffineTransform(
      a: rect.width / Double(image.width), b: 0, c: 0, d: rect.height / Double(image.height), tx: rect.left,
      ty: rect.top)
    inverse = toPage.followed(by: transform).inverse
  }

  /// The rows of pixels that the image may touch.
  func rows(within height: Int) -> Range<Int> { Self.range(top, bottom, height) }
  func columns(within width: Int) -> Range<Int> { Self.range(left, right, width) }

  private static func range(_ from: Double, _ to: Double, _ limit: Int) -> Range<Int> {
    guard from.isFinite, to.isFinite else { return 0..<0 }
    let first = Int(max(0, min(Double(limit), from.rounded(.down))))
    let last = Int(max(0, min(Double(limit), to.rounded(.up))))
    return first..<max(first, last)
  }

  /// The color at the middle of a pixel; nil outside of the image.
  func color(_ column: Int, _ row: Int) -> Color? {
    let place = inverse(Point(Double(column) + 0.5, Double(row) + 0.5))
    guard place.x >= 0, place.y >= 0, place.x < Double(image.width), place.y < Double(image.height) else {
      return nil
    }
    guard image.isSmooth else { return PlacedImage.color(of: pixel(Int(place.x), Int(place.y))) }
    let (x, y) = (place.x - 0.5, place.y - 0.5)
    let (i, j) = (Int(x.rounded(.down)), Int(y.rounded(.down)))
    let (u, v) = (x - Double(i), y - Double(j))
    var sum = Sum()
    sum.add(pixel(i, j), (1 - u) * (1 - v))
    sum.add(pixel(i + 1, j), u * (1 - v))
    sum.add(pixel(i, j + 1), (1 - u) * v)
    sum.add(pixel(i + 1, j + 1), u * v)
    return sum.color
  }

  /// The pixel at a place, or the nearest one at the border.
  private func pixel(_ column: Int, _ row: Int) -> UInt32 {
    image.pixels[min(max(row, 0), image.height - 1) * image.width + min(max(column, 0), image.width - 1)]
  }

  /// A mean of colors, which count as much as they are opaque.
  private struct Sum {
    private var red = 0.0
    private var green = 0.0
    private var blue = 0.0
    private var alpha = 0.0

    mutating func add(_ pixel: UInt32, _ weight: Double) {
      let part = weight * Double(pixel >> 24)
      red += part * Double(pixel & 255)
      green += part * Double(pixel >> 8 & 255)
      blue += part * Double(pixel >> 16 & 255)
      alpha += part
    }

    var color: Color {
      guard alpha > 0 else { return Color(red: 0, green: 0, blue: 0, alpha: 0) }
      // Rounding may lead a mean of equal bytes a little beyond them.
      func byte(_ value: Double) -> UInt8 { UInt8(min(255, max(0, value.rounded()))) }
      return Color(
        red: byte(red / alpha), green: byte(green / alpha), blue: byte(blue / alpha), alpha: byte(alpha))
    }
  }
}

extension AffineTransform {
  /// The map back; where this one flattens everything, one that leads nowhere.
  fileprivate var inverse: AffineTransform {
    let scale = 1 / determinant
    return AffineTransform(
      a: d * scale, b: -b * scale, c: -c * scale, d: a * scale, tx: (c * ty - d * tx) * scale,
      ty: (b * tx - a * ty) * scale)
  }
}
