/// A rule that goes from a point and the gradient there to the next point.
///
/// An optimizer is a value: it carries its own memory, such as a velocity, and a copy made before the first step
/// starts anew. Nothing of the caller's is overwritten.
///
/// ```swift
/// var momentum = Momentum(rate: 0.1)
/// let next = momentum.step(at: [-7, 2], gradient: [-0.7, 4])   // [-6.93, 1.6]
/// ```
public protocol Optimizer: Sendable {
  /// The next point; the point and the gradient have one number for each variable.
  mutating func step(at point: [Double], gradient: [Double]) -> [Double]
}
