import Elementary
import Graphics

/// The map from the vectors of a field to displacements on a page.
struct ArrowScale {
  private let lengths: ArrowLengths
  private let frame: PlaneFrame
  /// The length of an arrow in the plane for a vector of length one, where lengths are in proportion.
  private let factor: Double?
  /// The vector that has the longest arrow.
  private let reference: Double
  /// The length of that arrow, in the plane.
  private let full: Double
  /// In page points.
  let shortest: Double
  let longest: Double

  /// A readable arrow's least length; it must stay well below the longest one, and a texture of arrows has none.
  private static let usualShortest = 4.5
  private static let textureLength = 4.0

  init(_ mark: QuiverMark, in frame: PlaneFrame) {
    self.frame = frame
    lengths = mark.lengths
    longest = mark.lengths.longest ?? mark.longest * mark.pitch(in: frame)
    let usual = longest < Self.textureLength ? 0 : min(Self.usualShortest, 0.4 * longest)
    shortest = min(mark.lengths.shortest ?? usual, longest)
    let transform = lengths.transform ?? .linear
    let isPlain = transform == .linear && lengths.longest == nil && lengths.reference == nil
    switch lengths.mode {
    case .raw: (factor, reference, full) = (1, 1, 1)
    case .scaled where isPlain: (factor, reference, full) = (mark.lengthFactor, 1, 1)
    case .scaled, .constant:
      factor = nil
      let largest = lengths.reference ?? mark.largestNorm
      reference = largest
      if lengths.longest != nil {
        full = longest / max(abs(frame.x.factor), abs(frame.y.factor))
      } else if lengths.reference != nil {
        full = mark.longest * min(mark.cell.x, mark.cell.y)
      } else {
        full = mark.longest / mark.mostCells(of: { transform($0 / largest) })
      }
    }
  }

  /// The arrow of a vector; zero for a zero vector alone.
  func vector(_ dx: Double, _ dy: Double) -> Offset {
    let norm = VectorNorm.norm(dx, dy)
    guard norm > 0 else { return .zero }
    let placed = placed(dx, dy, norm)
    let length = placed.length
    // Beyond the frame nobody sees how long an arrow is, and files hold no endless numbers.
    let most = 4 * (frame.rect.width + frame.rect.height)
    guard length < shortest || !(length <= most) || lengths.mode == .constant else { return placed }
    let wanted = lengths.mode == .constant ? longest : length < shortest ? shortest : most
    let way = direction(dx, dy)
    return way * (wanted / way.length)
  }

  /// Claims that a vector's arrow would be too short to be read, and is drawn longer.
  func isStretched(_ dx: Double, _ dy: Double) -> Bool {
    let norm = VectorNorm.norm(dx, dy)
    return lengths.mode != .constant && norm > 0 && placed(dx, dy, norm).length < shortest
  }

  /// Claims that a vector is beyond the one with the longest arrow.
  func isCut(_ dx: Double, _ dy: Double) -> Bool {
    factor == nil && lengths.mode == .scaled && VectorNorm.norm(dx, dy) > reference * (1 + 1e-12)
  }

  private func placed(_ dx: Double, _ dy: Double, _ norm: Double) -> Offset {
    if let factor { return frame.offset(dx * factor, dy * factor) }
    let part = norm / reference
    let length = full * (lengths.transform ?? .linear)(part < 1 ? part : 1)
    return frame.offset(dx / norm * length, dy / norm * length)
  }

  /// The way of a vector on the page, whichever its length.
  private func direction(_ dx: Double, _ dy: Double) -> Offset {
    let largest = max(abs(dx), abs(dy))
    return frame.offset(dx / largest, dy / largest)
  }
}

extension ArrowLengths.Transform {
  /// The part of the longest arrow for a part of the longest vector: from 0 at 0 to 1 at 1, ascending.
  func callAsFunction(_ part: Double) -> Double {
    switch self {
    case .linear: part
    case .sqrt: part.squareRoot()
    case .log: Elementary.log1p(1000 * part) / Elementary.log1p(1000)
    }
  }
}

/// Lengths of vectors without overflow on the way.
enum VectorNorm {
  static func norm(_ dx: Double, _ dy: Double) -> Double {
    let largest = max(abs(dx), abs(dy))
    guard largest > 0 else { return 0 }
    let (u, v) = (dx / largest, dy / largest)
    return min(largest * (u * u + v * v).squareRoot(), .greatestFiniteMagnitude)
  }
}
