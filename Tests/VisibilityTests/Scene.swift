import Testing
import Visibility

/// A height field of hills, waves, ridges, spikes and holes, made from a number.
struct Scene: CustomTestStringConvertible {
  let seed: Int
  let mesh: SurfaceMesh
  /// One class for the triangles of each block of 5 × 5 cells: large enough to have an inside.
  let classes: [Int32]

  var testDescription: String { "scene \(seed)" }

  static let cells = 20

  init(seed: Int) {
    self.seed = seed
    var random = Numbers(state: UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 7)
    let lines = (0...Self.cells).map { Double($0) / Double(Self.cells) - 0.5 }
    // Heights of hills from gentle to steeper than any view.
    let steepness = [0.3, 0.8, 1.6, 4][seed % 4]
    let hills = (0..<1 + seed % 6).map { _ in
      (
        x: random.next(-0.4, 0.4), y: random.next(-0.4, 0.4), width: random.next(0.08, 0.35),
        height: random.next(-1, 1)
      )
    }
    let (tiltX, tiltY, roughness) = (random.next(-1, 1), random.next(-1, 1), seed % 5 == 0 ? 0.25 : 0)
    var heights: [Double] = []
    for y in lines {
      for x in lines {
        var z = 0.3 * (tiltX * x + tiltY * y) + roughness * random.next(-1, 1)
        for hill in hills {
          let (dx, dy) = ((x - hill.x) / hill.width, (y - hill.y) / hill.width)
          z += hill.height / (1 + dx * dx + dy * dy) / (1 + dx * dx * dy * dy)
        }
        let isHole = seed % 7 == 3 && (x - 0.1) * (x - 0.1) + y * y < 0.03
        heights.append(isHole ? .nan : z * steepness * 0.5)
      }
    }
    let whole = SurfaceMesh(xs: lines, ys: lines, heights: heights)
    // Some are cut.
    mesh = seed % 6 == 5 ? whole.cut(from: -0.15 * steepness, to: 0.2 * steepness) : whole
    classes = mesh.kinds.indices.flatMap { [mesh] cell in
      let own = Int32(cell % Self.cells / 5 + cell / Self.cells / 5 * 4)
      return (mesh.starts[cell]..<mesh.starts[cell + 1]).map { _ in own }
    }
  }

  static let all = (0..<52).map { Scene(seed: $0) }

  static let views = [
    NamedView.iso.view, NamedView.book.view, NamedView.top.view, View(elevation: 8, azimuth: 20),
    View(elevation: -35, azimuth: 160, distance: 3), View(elevation: 55, azimuth: 90, distance: 1.5),
    View(elevation: 85, azimuth: 10, distance: 1.6), View(elevation: 20, azimuth: -150, distance: 2),
  ]

  /// The scene in the middle of a square page.
  func projection(_ view: View, size: Double) -> Projection {
    let heights = mesh.vertices.map(\.z).filter(\.isFinite)
    let (low, high) = (heights.min() ?? 0, heights.max() ?? 0)
    let longest = max(1, high - low)
    return Projection(view, center: Vector3(0, 0, (low + high) / 2), longestSide: longest)
      .placed(at: size / 2, size / 2, scale: size * 0.55 / longest)
  }
}

/// SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
struct Numbers {
  var state: UInt64

  mutating func next(_ lower: Double, _ upper: Double) -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return lower + (upper - lower) * Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }
}
