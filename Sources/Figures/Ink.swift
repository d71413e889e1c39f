public import Graphics

/// What a mark is drawn in, by its part in the figure: the theme of the page decides on the color.
public indirect enum Ink: Sendable, Hashable {
  case text, quiet, arrows
  /// What the figure points at.
  case accent
  /// The lines of a figure that shows several, in the order of Okabe and Ito's colors.
  case series(Int)
  /// Another ink, mixed with the page: 1 is the ink itself, 0 the page.
  case faded(Ink, Double)
}

extension Theme {
  /// The color of an ink on this page.
  public func color(_ ink: Ink) -> Color {
    switch ink {
    case .text: text
    case .quiet: quiet
    case .arrows: arrows
    case .accent: accent
    case .series(let index): series[index % series.count]
    case .faded(let ink, let part): color(ink).mixed(with: page, 1 - min(max(part, 0), 1))
    }
  }

  /// A line's style with dashes that tell the lines of a figure apart where colors cannot.
  func style(_ style: StrokeStyle, of ink: Ink) -> StrokeStyle {
    guard isMonochrome, style.dashes.isEmpty, case .series(let index) = ink else { return style }
    var style = style
    style.dashes = [[], [7, 3], [2, 2.5], [8, 3, 2, 3]][index % 4]
    return style
  }

  /// Claims that the page has no colors but grays.
  var isMonochrome: Bool { accent.red == accent.green && accent.green == accent.blue }

  private var isDark: Bool { Int(page.red) + Int(page.green) + Int(page.blue) < 384 }

  /// Okabe and Ito's colors, moved until they have 3 : 1 on the page, and until no two look alike to any eyes.
  ///
  /// They are at least 0.075 apart in Oklab, as they are and by Machado's simulations of three deficiencies. On a light
  /// page the first four are told apart in print too: their grays are 72, 108, 90 and 131.
  private var series: [Color] {
    if isMonochrome { return [text, text.mixed(with: page, 0.3), text.mixed(with: page, 0.15), quiet] }
    return
      (isDark
      ? [0x5ea8ec, 0xf1873d, 0x87bc83, 0xd590b9, 0xe8b624, 0x7cc7f2]
      : [0x005d9b, 0xba5229, 0x008761, 0xbd6298, 0xa38c05, 0x3292c9]).map(Color.init)
  }
}
