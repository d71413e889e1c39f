/// Which levels of a field are shown: by number, by name, or by the field's own values.
///
/// ```swift
/// try Levels.step(0.5).values(for: samples.values)
/// ```
public enum Levels: Sendable, Hashable {
  /// About so many: `log` where no value is negative and a tenth of the samples lies within a thirtieth of the range,
  /// as in the hollows of a steep field, else `count`.
  case automatic(Int)
  /// About so many, evenly spaced on a step of 1, 2, 2.5 or 5 times a power of ten.
  case count(Int)
  case list([Double])
  /// All multiples of a number.
  case step(Double)
  /// About so many positive ones, on 1, 1–3, 1–2–5 or 1–1.5–2–3–5–7 times powers of ten.
  case log(Int)
  /// So many that part the samples into equally many.
  case quantile(Int)

  /// No figure is readable with so many levels, and no program needs more.
  public static let limit = 1000

  /// The levels strictly inside the range of the finite samples (a list as it is), ascending, each once.
  public func values(for samples: [Double]) throws(LevelsError) -> [Double] {
    switch self {
    case .list(let levels):
      guard levels.allSatisfy(\.isFinite) else { throw .notFinite }
      guard levels.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
      return Self.distinct(levels.sorted())
    case .automatic(let count), .count(let count), .log(let count), .quantile(let count):
      guard count >= 1 else { throw .notPositive }
      guard count <= Self.limit else { throw .tooMany(limit: Self.limit) }
    case .step(let step):
      guard step > 0, step.isFinite else { throw .notPositive }
    }
    let order = SampleOrder(samples)
    guard let range = order.range else { throw .nothingFinite }
    switch self {
    case .list: return []
    case .automatic(let count):
      return try (order.isSteep ? Levels.log(count) : .count(count)).values(for: samples)
    case .count(let count): return RoundLevels.evenly(about: count, in: order.core)
    case .step(let step):
      guard (range.upperBound - range.lowerBound) / step < Double(Self.limit) else {
        throw .tooMany(limit: Self.limit)
      }
      return RoundLevels.multiples(of: step, strictlyInside: range)
    case .log(let count):
      guard let positive = order.positive else { throw .nothingPositive }
      return RoundLevels.byDecades(about: count, in: positive)
    case .quantile(let count): return Self.distinct(order.quantiles(count))
    }
  }

  /// The range of the finite samples, or, where a few reach far beyond all others as at a pole, that of most of them.
  public static func typicalRange(of samples: [Double]) -> ClosedRange<Double>? {
    let order = SampleOrder(samples)
    return order.range == nil ? nil : order.core
  }

  /// Claims that the levels of the samples stand at even ratios.
  package func isByDecades(for samples: [Double]) -> Bool {
    switch self {
    case .log: true
    case .automatic: SampleOrder(samples).isSteep
    case .count, .list, .step, .quantile: false
    }
  }

  private static func distinct(_ sorted: [Double]) -> [Double] {
    var result: [Double] = []
    for level in sorted where result.last != level { result.append(level) }
    return result
  }
}

/// Why there are no levels.
public enum LevelsError: Error, Sendable, Hashable {
  /// A count below 1, or a step that is not a positive number.
  case notPositive
  /// A level of the list is not a number.
  case notFinite
  case tooMany(limit: Int)
  /// Not one sample is finite.
  case nothingFinite
  /// Levels by decades need positive samples.
  case nothingPositive
}
