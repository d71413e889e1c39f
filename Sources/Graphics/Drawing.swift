/// A finished page: what is drawn, in order, from back to front, with nothing left to decide.
///
/// All paths live in one buffer that the items point into, so that a mesh of 250,000 facets costs no
/// allocation for each. Positions and widths are page points, y downward, from the top left corner.
public struct Drawing: Sendable, Equatable {
  public let size: Size
  /// What the page shows, in a few words, for those who cannot see it.
  public var title: String
  /// What the page shows, in a few sentences.
  public var description: String
  /// The language of the words on the page, as a BCP 47 tag.
  public var language: String
  /// The command line that draws the page again; files carry it where no reader sees it.
  public var recipe: String?

  public private(set) var items: [Item] = []
  /// The buffer of all paths; an item's `PathRange` is a part of it.
  public private(set) var paths = Path()
  public private(set) var strokes: [StrokeStyle] = []
  public private(set) var texts: [PlacedText] = []
  public private(set) var images: [PlacedImage] = []
  public private(set) var groups: [Group] = []
  /// For each item its color where the reader prefers dark pages; empty for a drawing of one face.
  public private(set) var nightColors: [Color?] = []

  /// One thing to draw; small and without references, so that long lists of them are cheap.
  public enum Item: Sendable, Equatable {
    case fill(PathRange, Color, FillRule)
    /// The last number is an index into `strokes`.
    case stroke(PathRange, Color, Int)
    /// An index into `texts`.
    case text(Int)
    /// An index into `images`.
    case image(Int)
    /// Begins a group: an index into `groups`. All items up to the matching `endGroup` belong to it.
    case beginGroup(Int)
    case endGroup
  }

  /// Which points lie inside a path that winds around them: all that it does, or those it does oddly often.
  public enum FillRule: Sendable, Hashable {
    case nonzero, evenOdd
  }

  /// A part of the buffer of paths.
  public struct PathRange: Sendable, Hashable {
    public let verbs: Range<Int>
    public let points: Range<Int>
  }

  /// What applies to several items together: the transform first, the clip in the transformed space.
  public struct Group: Sendable, Equatable {
    public var transform: AffineTransform
    public var clip: PathRange?
  }

  public init(size: Size, title: String = "", description: String = "", language: String = "en") {
    self.size = size
    self.title = title
    self.description = description
    self.language = language
  }

  /// Fills what the closure adds to the buffer of paths.
  public mutating func fill(
    _ color: Color, rule: FillRule = .nonzero, _ build: (inout Path) -> Void
  ) {
    if let range = added(build) { items.append(.fill(range, color, rule)) }
  }

  /// Strokes what the closure adds to the buffer of paths.
  public mutating func stroke(_ color: Color, _ style: StrokeStyle, _ build: (inout Path) -> Void) {
    guard let range = added(build) else { return }
    if strokes.last != style { strokes.append(style) }
    items.append(.stroke(range, color, strokes.count - 1))
  }

  public mutating func fill(_ path: Path, _ color: Color, rule: FillRule = .nonzero) {
    fill(color, rule: rule) { $0.append(path) }
  }

  public mutating func stroke(_ path: Path, _ color: Color, _ style: StrokeStyle) {
    stroke(color, style) { $0.append(path) }
  }

  public mutating func text(_ text: PlacedText) {
    guard !text.runs.isEmpty else { return }
    items.append(.text(texts.count))
    texts.append(text)
  }

  public mutating func image(_ image: PlacedImage) {
    items.append(.image(images.count))
    images.append(image)
  }

  /// Draws what the closure draws, transformed, and only inside the clip: nothing at all where the clip is empty.
  public mutating func group(
    transform: AffineTransform = .identity, clip: Path? = nil, _ draw: (inout Drawing) -> Void
  ) {
    if let clip, clip.isEmpty { return }
    let clipRange = clip.flatMap { clip in added { $0.append(clip) } }
    items.append(.beginGroup(groups.count))
    groups.append(Group(transform: transform, clip: clipRange))
    draw(&self)
    if case .beginGroup = items.last {
      items.removeLast()
      groups.removeLast()
    } else {
      items.append(.endGroup)
    }
  }

  mutating func setNightColors(_ colors: [Color?]) { nightColors = colors }

  /// Adds all items of another drawing, whose ranges and indices are shifted into this one's buffers.
  mutating func append(contentsOf other: Drawing) {
    let base = (
      verbs: paths.verbs.count, points: paths.points.count, strokes: strokes.count, texts: texts.count,
      images: images.count, groups: groups.count
    )
    func moved(_ range: PathRange) -> PathRange {
      PathRange(
        verbs: range.verbs.lowerBound + base.verbs..<range.verbs.upperBound + base.verbs,
        points: range.points.lowerBound + base.points..<range.points.upperBound + base.points)
    }
    paths.append(other.paths)
    strokes += other.strokes
    texts += other.texts
    images += other.images
    groups += other.groups.map { Group(transform: $0.transform, clip: $0.clip.map(moved)) }
    items += other.items.map { item in
      switch item {
      case .fill(let range, let color, let rule): .fill(moved(range), color, rule)
      case .stroke(let range, let color, let style): .stroke(moved(range), color, style + base.strokes)
      case .text(let index): .text(index + base.texts)
      case .image(let index): .image(index + base.images)
      case .beginGroup(let index): .beginGroup(index + base.groups)
      case .endGroup: .endGroup
      }
    }
  }

  /// The part of the buffer that the closure added; nil if it added nothing.
  private mutating func added(_ build: (inout Path) -> Void) -> PathRange? {
    let (verbs, points) = (paths.verbs.count, paths.points.count)
    build(&paths)
    guard paths.verbs.count > verbs else { return nil }
    return PathRange(verbs: verbs..<paths.verbs.count, points: points..<paths.points.count)
  }
}
