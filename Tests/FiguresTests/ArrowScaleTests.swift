import Graphics
import Testing

@testable import Figures

@Suite struct ArrowScaleTests {
  private let extent = Extent(x: Limits(-2, 2)!, y: Limits(-1, 1)!)

  /// Cells of 25 points: the longest arrow has 22.5.
  private var frame: PlaneFrame {
    PlaneFrame(rect: Rect(x: 0, y: 0, width: 400, height: 200), extent: extent)
  }

  /// Vectors whose lengths span twelve decades, in all directions.
  private func mark(_ change: (inout ArrowLengths) -> Void = { _ in }) -> QuiverMark {
    var generator = SplitMix(state: 5)
    var samples = (0..<200).map { index in
      var scale = 1.0
      for _ in 0..<(index % 13) { scale /= 10 }
      return QuiverMark.Sample(
        x: Double(index % 17) * 0.25 - 2, y: Double(index / 17) * 0.25 - 1,
        dx: .random(in: -5...5, using: &generator) * scale,
        dy: .random(in: -5...5, using: &generator) * scale)
    }
    samples.append(QuiverMark.Sample(x: 0, y: 0, dx: 0, dy: 0))
    var mark = QuiverMark(samples, cell: (0.25, 0.25), domain: extent)
    change(&mark.lengths)
    return mark
  }

  @Test(
    "no arrow is shorter than the shortest one but that of a zero vector, and none longer than the longest",
    arguments: ArrowLengths.Mode.allCases, ArrowLengths.Transform.allCases)
  func bounds(_ mode: ArrowLengths.Mode, _ transform: ArrowLengths.Transform) {
    let mark = mark {
      $0.mode = mode
      $0.transform = transform
    }
    let scale = ArrowScale(mark, in: frame)
    for sample in mark.samples {
      let length = scale.vector(sample.dx, sample.dy).length
      if sample.dx == 0 && sample.dy == 0 {
        #expect(length == 0)
      } else {
        // The direction is scaled to the length, which rounds a few times.
        #expect(length >= 3.5 - 1e-9)
        #expect(mode == .raw || length <= 22.5 + 1e-9)
      }
    }
  }

  @Test("a larger vector never has a shorter arrow", arguments: ArrowLengths.Transform.allCases)
  func monotone(_ transform: ArrowLengths.Transform) {
    for least in [0, 3.5] {
      let mark = mark {
        $0.transform = transform
        $0.shortest = least
      }
      let scale = ArrowScale(mark, in: frame)
      let lengths = (0...1000).map { scale.vector(Double($0) / 1000 * mark.largestNorm, 0).length }
      #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(lengths.last.map { abs($0 - 22.5) < 0.9 } == true)
    }
  }

  @Test("directions are true, also those of arrows that are drawn longer")
  func directions() {
    let mark = mark()
    let scale = ArrowScale(mark, in: frame)
    var stretched = 0
    for sample in mark.samples where sample.dx != 0 {
      let vector = scale.vector(sample.dx, sample.dy)
      let wanted = frame.offset(sample.dx, sample.dy)
      let cross = vector.dx * wanted.dy - vector.dy * wanted.dx
      #expect(abs(cross) <= 1e-12 * vector.length * wanted.length)
      if scale.isStretched(sample.dx, sample.dy) { stretched += 1 }
    }
    #expect(stretched > 100)
  }

  @Test("the square root of a hundredth is a tenth, and of three decades the logarithm makes about thirds")
  func transforms() {
    #expect(abs(ArrowLengths.Transform.sqrt(0.01) - 0.1) < 1e-15)
    #expect(ArrowLengths.Transform.linear(0.3) == 0.3)
    for transform in ArrowLengths.Transform.allCases {
      #expect(transform(0) == 0)
      #expect(abs(transform(1) - 1) < 1e-15)
    }
    // log(1 + 100) / log(1001) and log(11) / log(1001), by mpmath to four digits.
    #expect(abs(ArrowLengths.Transform.log(0.1) - 0.6680) < 5e-5)
    #expect(abs(ArrowLengths.Transform.log(0.01) - 0.3471) < 5e-5)
  }

  @Test("raw arrows are vectors in the units of the axes")
  func raw() {
    let mark = mark { $0.mode = .raw }
    let scale = ArrowScale(mark, in: frame)
    #expect(scale.vector(0.5, 0.25) == frame.offset(0.5, 0.25))
    #expect(scale.vector(1e300, 0).length < 1e4)
  }

  @Test("two figures with one reference draw one vector alike, and larger ones as long as the reference")
  func reference() {
    let weak = QuiverMark(
      [QuiverMark.Sample(x: 0, y: 0, dx: 1, dy: 1)], cell: (0.25, 0.25), domain: extent)
    var marks = [mark(), weak]
    for index in marks.indices { marks[index].lengths.reference = 4 }
    let arrows = marks.map { ArrowScale($0, in: frame).vector(1.2, 1.6) }
    #expect(arrows[0] == arrows[1])
    // Half of the reference, so half of 22.5.
    #expect(abs(arrows[0].length - 11.25) < 1e-9)
    let scale = ArrowScale(marks[0], in: frame)
    #expect(abs(scale.vector(400, 0).length - 22.5) < 1e-9)
    #expect(scale.isCut(4.1, 0) && !scale.isCut(4, 0))
  }

  @Test("textures of arrows have no least length: they would all be as dark")
  func textures() {
    var dense = mark()
    dense.cell = (0.01, 0.01)
    #expect(ArrowScale(dense, in: frame).shortest == 0)
  }
}
