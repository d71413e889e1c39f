import CFreeType
import Graphics
import Testing

@testable import Typefaces

@Suite struct OutlineReaderTests {
  /// A contour of points in hundredths of an em, y upward as in fonts: on the curve (1), conic (0) or cubic (2).
  private func path(_ points: [(x: Int, y: Int, tag: UInt8)]) -> Path {
    var vectors = points.map { FT_Vector(x: FT_Pos($0.x), y: FT_Pos($0.y)) }
    return vectors.withUnsafeMutableBufferPointer { vectors in
      var outline = FT_Outline()
      // Filled by FreeType itself, for the types of its fields differ between its versions.
      var library: FT_Library?
      guard FT_Init_FreeType(&library) == 0 else { return Path() }
      defer { FT_Done_FreeType(library) }
      guard FT_Outline_New(library, FT_UInt(vectors.count), 1, &outline) == 0 else { return Path() }
      defer { FT_Outline_Done(library, &outline) }
      for index in vectors.indices {
        outline.points[index] = vectors[index]
        outline.tags[index] = .init(truncatingIfNeeded: points[index].tag)
      }
      outline.contours[0] = .init(vectors.count - 1)
      return OutlineReader.path(outline, 100)
    }
  }

  @Test("straight contours are polygons, y turned down")
  func polygon() {
    #expect(
      path([(0, 0, 1), (100, 0, 1), (50, 80, 1)])
        == Path { $0.polygon([Point(0, 0), Point(1, 0), Point(0.5, -0.8)]) })
  }

  @Test("between two control points the curve passes through their middle")
  func impliedPoints() {
    let wanted = Path {
      $0.move(to: Point(0, 0))
      $0.quad(Point(1, 0), to: Point(1, -0.5))
      $0.quad(Point(1, -1), to: Point(0, -1))
      $0.close()
    }
    #expect(path([(0, 0, 1), (100, 0, 0), (100, 100, 0), (0, 100, 1)]) == wanted)
  }

  @Test("a contour of control points alone is closed through the middles of all of them")
  func onlyControls() {
    let wanted = Path {
      $0.move(to: Point(0, -0.5))
      $0.quad(Point(0, 0), to: Point(0.5, 0))
      $0.quad(Point(1, 0), to: Point(1, -0.5))
      $0.quad(Point(1, -1), to: Point(0.5, -1))
      $0.quad(Point(0, -1), to: Point(0, -0.5))
      $0.close()
    }
    #expect(path([(0, 0, 0), (100, 0, 0), (100, 100, 0), (0, 100, 0)]) == wanted)
  }

  @Test("a contour that begins with a control point begins at its last point")
  func firstIsControl() {
    let read = path([(100, 0, 0), (100, 100, 1), (0, 0, 1)])
    #expect(read.points.first == Point(0, 0))
    #expect(read.points.prefix(3) == [Point(0, 0), Point(1, 0), Point(1, -1)])
  }

  @Test("cubic curves take two control points, and the last one ends at the start")
  func cubic() {
    let wanted = Path {
      $0.move(to: Point(0, 0))
      $0.line(to: Point(1, 0))
      $0.cubic(Point(1, -1), Point(0, -1), to: Point(0, 0))
      $0.close()
    }
    #expect(path([(0, 0, 1), (100, 0, 1), (100, 100, 2), (0, 100, 2)]) == wanted)
  }

  @Test("contours that make no sense are read to some end")
  func senseless() {
    for tags: [UInt8] in [[2], [2, 2], [0], [1], [1, 2], [2, 0, 1], [0, 2], [1, 2, 1]] {
      let read = path(tags.enumerated().map { (10 * $0.offset, $0.offset, $0.element) })
      #expect(read.verbs.last == .close)
      #expect(read.verbs.reduce(0) { $0 + $1.pointCount } == read.points.count)
    }
    #expect(path([]).isEmpty)
  }
}
