import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct FilledContourMarkTests {
  private func contour() throws -> Contour {
    let field = ScalarField(dimension: 2) { $0[0] * $0[0] + $0[1] * $0[1] - 1 }
    var contour = try Contour(field, over: Domain(from: -2, to: 2, dimension: 2))
    contour.levels = .list([0, 1, 2, 3])
    contour.style = .filled
    return contour
  }

  @Test("there is one color more than levels")
  func colors() throws {
    let isolines = try contour().sampled().isolines
    let extent = Extent(x: .unit, y: .unit)
    #expect(FilledContourMark(isolines, colors: [.black], domain: extent) == nil)
    #expect(FilledContourMark.colors([], .viridis).count == 1)
    #expect(FilledContourMark.colors([1, 2, 3], .viridis).count == 4)
  }

  @Test("zero parts the two sides of a diverging map")
  func diverging() {
    let colors = FilledContourMark.colors([-2, -1, 0, 1, 2], .diverging)
    #expect(colors[..<3].allSatisfy { $0.blue > $0.red })
    #expect(colors[3...].allSatisfy { $0.red > $0.blue })
  }

  @Test("bands are laid over all lower ones: where bands meet, the lower one goes on below")
  func nested() throws {
    let drawing = try contour().figure().drawing()
    let fills = drawing.items.compactMap { item -> Drawing.PathRange? in
      if case .fill(let range, _, _) = item { return range }
      return nil
    }
    // The page, the whole domain, four regions {f ≥ level}, five bands of the color bar.
    #expect(fills.count == 11)
    // The domain is the frame itself.
    #expect(fills[1].points.count == 4)
    // A region that reaches the corners has a hole, which is the level line.
    let moves = fills[2...4].map { range in drawing.paths.verbs[range.verbs].count { $0 == .move } }
    #expect(moves == [2, 2, 2])
  }

  @Test("no grid is drawn under bands, and the frame lies over them")
  func order() throws {
    let drawing = try contour().figure().drawing()
    let theme = NamedTheme.light.theme
    var frame: Int?
    var lastBand = 0
    for (index, item) in drawing.items.enumerated() {
      switch item {
      case .stroke(_, let color, _):
        #expect(color != theme.grid)
        if color == theme.quiet, frame == nil { frame = index }
      case .fill(let range, _, _) where range.points.count > 20: lastBand = index
      default: break
      }
    }
    #expect(try #require(frame) > lastBand)
  }
}
