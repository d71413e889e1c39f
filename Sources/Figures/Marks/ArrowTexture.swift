import Graphics

/// Arrows too dense for any of them to be seen: hairs whose darkness shows the lengths, and whose grain the directions.
///
/// A pixel holds several of them, and coverage has few steps: on a regular grid whole regions would fall on one step
/// or the next, and show discs that the field does not have. So each hair is moved at random by at most half a cell.
struct ArrowTexture {
  /// The distance of neighbors, in page points.
  let pitch: Double

  /// Nearer neighbors than this, in page points, cannot be told apart.
  static let largestPitch = 1.0

  func draw(_ arrows: [PlacedArrow], _ color: Color, into drawing: inout Drawing) {
    drawing.stroke(color, StrokeStyle(width: 0.5 * pitch)) { path in
      for (index, arrow) in arrows.enumerated() where arrow.vector.length > 0 {
        let tail = arrow.tail + grain(index)
        path.segment(from: tail, to: tail + arrow.vector)
        path.close()
      }
    }
  }

  /// A displacement within a cell that depends on the index alone: the finalizer of SplitMix64.
  private func grain(_ index: Int) -> Offset {
    var bits = UInt64(truncatingIfNeeded: index) &* 0x9e37_79b9_7f4a_7c15
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    bits ^= bits >> 31
    func part(_ bits: UInt64) -> Double { (Double(bits & 0xffff) + 0.5) / 65536 - 0.5 }
    return Offset(pitch * part(bits), pitch * part(bits >> 16))
  }
}
