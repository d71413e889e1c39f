public import Graphics

/// Something that can be laid out on a page: its drawing is a pure function of its data.
public protocol Figure: Sendable {
  /// The sheet that the figure is drawn on; a panel gives each of its figures a smaller one.
  var page: Page { get set }

  /// The figure in its page's theme.
  func drawnByDay() -> Drawing
}

extension Figure {
  /// The finished page; with its colors for dark pages where the page has such.
  public func drawing() -> Drawing {
    guard let night = page.night else { return drawnByDay() }
    var (day, dark) = (self, self)
    (day.page.night, dark.page.night) = (nil, nil)
    // A background of one's own stays, and so does none.
    if page.background == page.theme.page { dark.page.background = night.page }
    dark.page.theme = night
    return day.drawnByDay().withNight(dark.drawnByDay())
  }
}

/// A figure whose colors may mean something, so that panels can say once what they mean in several.
public protocol ColoredFigure: Figure {
  var colorBar: ColorBar? { get set }
}

/// A figure whose data lie in a frame, so that panels can line up the frames of several.
public protocol FramedFigure: Figure {
  /// The room around the frame that words and furniture take.
  var insets: Insets { get }

  /// The least room around the frame, zero unless the figure stands in a panel.
  var leastInsets: Insets { get set }
}
