extension Levels {
  /// About so many levels that suit samples: evenly spaced, or by decades where most of a field lies far below its top.
  ///
  /// Evenly spaced levels of a curved valley would all stand on its walls, and none would show its floor.
  public static func suiting(_ samples: [Double], about count: Int = 10) -> Levels {
    let finite = samples.filter(\.isFinite).sorted()
    guard let least = finite.first, let most = finite.last, least < most else { return .count(count) }
    // Of a bowl a tenth of the plane lies in the first tenth of the values.
    let part = least + 0.1 * (most - least)
    let below = finite.prefix { $0 < part }.count
    guard below * 3 > finite.count else { return .count(count) }
    return least >= 0 ? .log(count) : .quantile(count)
  }
}
