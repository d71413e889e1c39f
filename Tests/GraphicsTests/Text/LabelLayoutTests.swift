import Testing

@testable import Graphics

@Suite struct LabelLayoutTests {
  private func box(_ text: String, size: Double = 20) throws -> LabelBox {
    LabelLayout(size: size).box(try Label(text).node)
  }

  /// The first run with a text.
  private func run(_ text: String, in label: String) throws -> LabelBox.Run {
    try #require(box(label).runs.first { $0.text == text })
  }

  /// Sums of a few numbers below 1000.
  private let rounding = 1e-9

  @Test("a text is as wide as its characters, and twice the size is twice the room")
  func widths() throws {
    #expect(abs(try box("Hi 값").width - AdvanceWidths.width(of: "Hi 값", .sans) * 20) < rounding)
    for label in ["Hi", "$x_0^2 + \\frac{a}{b}$", "$\\sqrt{x}$ 값", "$\\left(\\frac{1}{2}\\right)$"] {
      let (once, twice) = (try box(label, size: 20), try box(label, size: 40))
      #expect(abs(2 * once.width - twice.width) < rounding)
      #expect(abs(2 * once.ascent - twice.ascent) < rounding)
      #expect(abs(2 * once.descent - twice.descent) < rounding)
    }
  }

  @Test(
    "parts side by side are as wide as their sum",
    arguments: [("$x$", "$y$"), ("a", "$\\frac12$"), ("값 ", "$\\sqrt x$"), ("$\\sum$", " b")])
  func sums(left: String, right: String) throws {
    #expect(abs(try box(left).width + box(right).width - box(left + right).width) < rounding)
  }

  @Test("runs follow each other from left to right inside of the width, and none overlaps the one before it")
  func order() throws {
    for label in ["값 $x+y=z$ 끝", "$f(x, y) = 2\\sin x$", "$\\left(a\\right)\\quad\\sqrt{b}$"] {
      let box = try box(label)
      var end = 0.0
      for run in box.runs {
        #expect(run.x >= end - rounding, "\(label): \(run.text)")
        end = run.x + run.width
      }
      #expect(end <= box.width + rounding)
    }
  }

  @Test("spaces at the ends are room and not characters, for renderers drop them")
  func spaces() throws {
    let box = try box("  a ")
    let space = AdvanceWidths.width(of: " ", .sans) * 20
    #expect(box.runs.map(\.text) == ["a"])
    #expect(abs(box.runs[0].x - 2 * space) < rounding)
    #expect(abs(box.width - (3 * space + AdvanceWidths.width(of: "a", .sans) * 20)) < rounding)
    #expect(abs(try self.box("   ").width - 3 * space) < rounding)
  }

  @Test(
    "scripts are seven tenths as large; one stands below the baseline, one above, both at the end of the base"
  )
  func scripts() throws {
    let base = try run("x", in: "$x_0^2$")
    let (sub, sup) = (try run("0", in: "$x_0^2$"), try run("2", in: "$x_0^2$"))
    #expect(abs(sub.size - 0.7 * base.size) < rounding && abs(sup.size - 0.7 * base.size) < rounding)
    #expect(base.y == 0 && sub.y > 0 && sup.y < 0)
    // A digit is 0.68 of its size high: the two must not touch.
    #expect(sup.y < sub.y - 0.68 * sub.size)
    #expect(sub.x >= base.x + base.width - 0.5 && sup.x >= base.x + base.width)
    // Scripts side by side take the room of the wider one.
    #expect(abs(try box("$x_{000}^2$").width - box("$x_{000}$").width) < 1)
  }

  @Test("scripts of scripts are smaller still, and lower or higher")
  func nestedScripts() throws {
    let inner = try run("1", in: "$x_{y_1}$")
    #expect(abs(inner.size - 0.49 * 20 * 1.08) < rounding)
    let outer = try run("y", in: "$x_{y_1}$")
    #expect(inner.y > outer.y)
  }

  @Test("a fraction's halves are centered above and below its bar")
  func fraction() throws {
    let box = try box("$\\frac{1}{400}$")
    let bar = try #require(box.bars.first)
    let (above, below) = (try run("1", in: "$\\frac{1}{400}$"), try #require(box.runs.last))
    #expect(box.bars.count == 1)
    #expect(above.y < bar.top && below.y - 0.5 * below.size > bar.bottom)
    #expect(abs(above.x + above.width / 2 - bar.center.x) < 1)
    #expect(abs(below.x + below.width / 2 - bar.center.x) < 1)
    #expect(bar.left >= 0 && bar.right <= box.width)
    // The bar stands at the height of a minus sign's middle.
    // Measured in Liberation Serif: the minus reaches from 0.307 to 0.357 of its size.
    #expect(abs(bar.center.y + 0.332 * 1.08 * 20) < rounding)
    let one = try self.box("1")
    #expect(box.ascent > one.ascent && box.descent > one.descent)
  }

  @Test("a root's bar covers its body, and root and fences grow with what they enclose")
  func growth() throws {
    for body in ["x", "x_0^2", "\\frac{a}{b}", "\\frac{a}{\\frac{b}{c}}"] {
      let root = try box("$\\sqrt{\(body)}$")
      let bar = try #require(root.bars.last)
      #expect(abs(bar.right - root.width) < 2 && bar.top < 0)
      let inner = try box("$\(body)$")
      #expect(root.ascent >= -bar.top - rounding && root.descent >= inner.descent - rounding)
      // The sign's upper right corner is where the bar begins.
      let corner = try #require(root.signs.points.max { ($0.x, -$0.y) < ($1.x, -$1.y) })
      #expect(abs(corner.x - bar.left) < rounding && abs(corner.y - bar.top) < rounding)
    }
    // Fences are letters while letters are high enough, and outlines of one weight from then on.
    #expect(try box("$\\left(x\\right)$").runs.map(\.text) == ["(", "x", ")"])
    for sign in ["(", "[", "|"] {
      let box = try box("$\\left\(sign)\\frac{a}{\\frac{b}{c}}\\right.$")
      let inner = try self.box("$\\frac{a}{\\frac{b}{c}}$")
      let (heights, reach) = (box.signs.points.map(\.y), rounding)
      #expect(try #require(heights.min()) <= -inner.ascent + reach, "\(sign)")
      #expect(try #require(heights.max()) >= inner.descent - reach, "\(sign)")
    }
  }

  @Test("operators have room around them, but not in scripts")
  func roomInScripts() throws {
    let letters = try ["n", "+", "1"].map { try box("$\($0)$").width }.reduce(0, +)
    #expect(try box("$n+1$").width > letters + 0.4 * 20)
    let (script, base) = (try box("$x^{n+1}$"), try box("$x^{n}$"))
    let plus = AdvanceWidths.width(of: "+1", .math) * 20 * 1.08 * 0.7
    #expect(abs(script.width - base.width - plus) < 0.05 * 20)
  }

  @Test("a prime is raised by itself, and what stands below begins under it")
  func primes() throws {
    let (prime, sub) = (try run("′′", in: "$f''_0$"), try run("0", in: "$f''_0$"))
    #expect(prime.y == 0 && prime.style == .mathItalic && abs(prime.x - sub.x) < 0.5)
    #expect(try Label("$f''(x_0')$").plainText == "f′′(x₀′)")
  }

  @Test("a sum is larger than letters, and centered where fractions are")
  func large() throws {
    let sum = try run("∑", in: "$\\sum_i x_i$")
    #expect(sum.size > 1.2 * 20 * 1.08)
    // Its glyph reaches from 0.655 above to 0.213 below the baseline.
    #expect(abs(sum.y - (0.655 - 0.213) / 2 * sum.size + 0.332 * 1.08 * 20) < 0.02 * 20)
  }

  @Test("ascent and descent hold all runs")
  func extents() throws {
    for label in ["값", "$x_0^2$", "$\\frac{1}{2}$", "$x^{y^{z^2}}$", "$\\left(\\frac{a}{b}\\right)^2$"] {
      let box = try box(label)
      for run in box.runs {
        #expect(box.ascent >= -run.y + 0.65 * run.size, "\(label): \(run.text)")
        #expect(box.descent >= run.y, "\(label): \(run.text)")
      }
    }
  }
}
