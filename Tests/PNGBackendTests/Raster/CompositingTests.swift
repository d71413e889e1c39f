import Graphics
import Testing

@testable import PNGBackend

@Suite struct CompositingTests {
  private static let bytes: [UInt8] = [0, 1, 37, 127, 128, 200, 254, 255]

  private static func pixel(_ color: Color) -> UInt32 {
    UInt32(color.red) | UInt32(color.green) << 8 | UInt32(color.blue) << 16 | UInt32(color.alpha) << 24
  }

  /// Colors of all mixtures of a few channels.
  private static let colors: [Color] = bytes.flatMap { red in
    bytes.flatMap { alpha in
      [
        Color(red: red, green: 255 - red, blue: 90, alpha: alpha),
        Color(red: 7, green: red, blue: red, alpha: alpha),
      ]
    }
  }

  @Test("an opaque color over anything is the color")
  func opaque() {
    for under in Self.colors {
      for over in Self.colors where over.isOpaque {
        #expect(Paint(over).over(Self.pixel(under), coverage: 255) == Self.pixel(over))
      }
    }
  }

  @Test("a color without opacity, or without coverage, changes nothing")
  func transparent() {
    for under in Self.colors {
      #expect(
        Paint(Color(red: 9, green: 8, blue: 7, alpha: 0)).over(Self.pixel(under), coverage: 255)
          == Self.pixel(under))
      #expect(Paint(.black).over(Self.pixel(under), coverage: 0) == Self.pixel(under))
    }
  }

  @Test("any color over nothing is the color with its coverage as opacity")
  func overNothing() {
    for over in Self.colors where over.alpha > 0 {
      let result = Paint(over).over(0, coverage: 255)
      #expect(result == Self.pixel(over))
    }
    #expect(Paint(.white).over(0, coverage: 120) >> 24 == 120)
  }

  @Test("source-over is Porter and Duff's, to a rounding")
  func porterDuff() {
    for under in Self.colors {
      for over in Self.colors {
        for coverage in Self.bytes {
          let result = Paint(over).over(Self.pixel(under), coverage: UInt32(coverage))
          // The opacity of the source is rounded to 255ths before it is used.
          let source = (Double(over.alpha) * Double(coverage) / 255).rounded() / 255
          let rest = Double(under.alpha) / 255 * (1 - source)
          let alpha = source + rest
          #expect(abs(Double(result >> 24) - alpha * 255) <= 0.5 + 1e-9)
          guard alpha > 0 else { continue }
          for (shift, a, b) in [
            (0, over.red, under.red), (8, over.green, under.green), (16, over.blue, under.blue),
          ] {
            let truth = (source * Double(a) + rest * Double(b)) / alpha
            #expect(abs(Double(result >> UInt32(shift) & 255) - truth) <= 0.5 + 1e-9)
          }
        }
      }
    }
  }

  @Test("a color over itself is itself")
  func idempotent() {
    for color in Self.colors where color.isOpaque {
      for coverage in 0...255 {
        #expect(Paint(color).over(Self.pixel(color), coverage: UInt32(coverage)) == Self.pixel(color))
      }
    }
  }
}
