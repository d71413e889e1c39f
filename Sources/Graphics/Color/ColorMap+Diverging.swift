extension ColorMap {
  /// From blue through a neutral light gray to red: the middle is zero, and equal distances from it are equally dark.
  ///
  /// In Oklab (B. Ottosson, 2020) with s the distance from the middle: lightness 0.965 − 0.56 s^1.25, chroma
  /// 0.15 sin(min(1, 1.12 s) π/2), on the blue side 0.88 of it, hues 256° and 32°, which no common deficiency confuses.
  static let diverging = ColorMap([
    0x07478e, 0x18549c, 0x2660aa, 0x346db7, 0x4279c2, 0x5086cd, 0x5e92d7, 0x6d9ee0, 0x7daae7,
    0x8cb6ed, 0x9cc1f2, 0xaccbf6, 0xbbd5f8, 0xcbdff9, 0xdae7f9, 0xe7eef8, 0xf3f3f3, 0xf9eae7,
    0xfbded8, 0xfbd2c9, 0xfac4b9, 0xf7b6a9, 0xf3a899, 0xee9a89, 0xe78b79, 0xdf7d6a, 0xd56e5b,
    0xcb604c, 0xbf513e, 0xb24330, 0xa53523, 0x962715, 0x881703,
  ])
}
