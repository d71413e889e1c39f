extension ColorMap {
  /// A loop: light at the ends, blue at a quarter, dark in the middle, orange at three quarters.
  ///
  /// In Oklab with the angle θ: lightness 0.61 + 0.29 cos θ, chroma 0.135 |sin θ|, hues 256° and 45°; opposite angles
  /// differ in lightness or in blue against orange, which all eyes see.
  static let cyclic = ColorMap([
    0xdedede, 0xd1ddee, 0xc1d9fa, 0xaed1ff, 0x99c5ff, 0x83b7fd, 0x6ea7f5, 0x5995e7, 0x4683d7,
    0x3672c3, 0x2a62ae, 0x225498, 0x1f4882, 0x203f6d, 0x23385a, 0x283449, 0x30333b, 0x3d3032,
    0x4c302b, 0x5d3226, 0x703623, 0x843e23, 0x994828, 0xae5631, 0xc2663f, 0xd57850, 0xe48a64,
    0xf09d7a, 0xf7af91, 0xf9bfa7, 0xf5cdbc, 0xecd7ce, 0xdedede,
  ])
}
