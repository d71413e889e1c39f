internal import Dispatch

/// Work on many values at once, on all cores.
package enum Parallel {
  /// The results in the order of the values, however the work was shared out.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    guard values.count > 1 else { return values.map(transform) }
    return [Result](unsafeUninitializedCapacity: values.count) { buffer, count in
      // Each index is written once, by whichever thread it fell to.
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: values.count) { index in
        results.baseAddress?.advanced(by: index).initialize(to: transform(values[index]))
      }
      count = values.count
    }
  }
}
