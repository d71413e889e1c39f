import Graphics

/// The ticks of an axis: the values with a label, and smaller ticks between them.
struct AxisTicks {
  let labeled: [(value: Double, label: Label)]
  let minor: [Double]
  /// The distance of the labeled ticks; nil where they are not evenly spaced.
  let step: Double?

  /// Ticks for an axis that has room for about `count` of them.
  init(_ axis: Axis, _ limits: Limits, about count: Int) {
    if let places = axis.places {
      self.init(places.filter { limits.contains($0.value) })
      return
    }
    switch axis.scale {
    case .linear:
      if axis.ticks == .pi, let ticks = PiTicks(limits, about: count) {
        self.init(ticks.values, ticks.texts, step: ticks.step)
      } else {
        self.init(Ticks(limits, about: count))
      }
    case .log:
      if let ticks = LogTicks(limits, about: count) {
        self.init(ticks.values, ticks.texts, minor: ticks.minor)
      } else {
        self.init(Ticks(limits, about: count), isEven: false)
      }
    case .symlog(let threshold):
      if let ticks = SymlogTicks(limits, threshold: threshold, about: count) {
        self.init(ticks.values, ticks.texts)
      } else {
        self.init(Ticks(limits, about: count), isEven: false)
      }
    }
  }

  /// The ticks of a linear axis.
  init(_ ticks: Ticks, isEven: Bool = true) {
    self.init(ticks.values, TickLabels.texts(ticks), step: isEven ? ticks.step : nil)
  }

  private init(_ places: [Axis.Place]) {
    labeled = places.map { ($0.value, $0.label) }
    (minor, step) = ([], nil)
  }

  private init(_ values: [Double], _ texts: [String], minor: [Double] = [], step: Double? = nil) {
    labeled = zip(values, texts).map { ($0, (try? Label($1)) ?? Label(plain: $1)) }
    self.minor = minor
    self.step = step
  }
}
