public import Calculus
internal import Formulas
internal import Graphics

/// The one list of functions that optimizers are tried on, each with the names that users type.
///
/// ```swift
/// let field = TestFunction.rosenbrock.field(variables: 10)
/// Descent(on: field, by: Adam(rate: 0.01), from: TestFunction.rosenbrock.start(variables: 10), steps: 1000)
/// ```
///
/// Source: M. Jamil, X.-S. Yang, A literature survey of benchmark functions, 2013; the ravine is the book's,
/// x0²/20 + x1².
public enum TestFunction: String, Sendable, Hashable, CaseIterable {
  case sphere, ravine, saddle, rosenbrock, himmelblau, beale, booth, matyas, ackley, rastrigin, mccormick
  case goldsteinPrice = "goldstein-price"
  case styblinskiTang = "styblinski-tang"
  case threeHumpCamel = "three-hump-camel"
  case sixHumpCamel = "six-hump-camel"
  case easom, levy13, griewank, branin
  case monkeySaddle = "monkey-saddle"

  public var name: String { rawValue }

  /// A point where a function is lowest among its neighbors.
  public struct Minimum: Sendable, Hashable {
    public var point: [Double]
    public var value: Double
  }

  /// Claims that there is such a function of so many variables.
  public func allows(variables count: Int) -> Bool {
    count == 2 || (count > 2 && facts.general != nil) || (count == 1 && facts.general?.isForOne == true)
  }

  /// The formula as text: written out for two variables, with sums over the vector x for any other number.
  ///
  /// One text serves all numbers of variables but two; nil where there is no such function.
  public func text(variables count: Int) -> String? {
    guard allows(variables: count) else { return nil }
    return count == 2 ? facts.text : facts.general?.text
  }

  /// The formula for as many variables as a point has, where there is more than the one for two.
  public var generalText: String { facts.general?.text ?? facts.text }

  /// The part of the plane in which the function is usually drawn.
  public var domain: Domain { domain(variables: 2) }

  /// The box in which the function is usually studied; of more variables than two, the range of x0 for all.
  public func domain(variables count: Int) -> Domain {
    let ends = facts.ends
    let all = (0..<max(1, count)).map { count == 2 ? ends[$0] : ends[0] }
    guard let domain = try? Domain(all) else { preconditionFailure("each test function has a domain") }
    return domain
  }

  /// The minima in the domain, the lowest first; of functions with a great many, only the lowest.
  ///
  /// Empty for a saddle, and for a number of variables that the function does not have.
  public func minima(variables count: Int = 2) -> [Minimum] {
    guard allows(variables: count) else { return [] }
    if count != 2, let general = facts.general {
      let coordinate = general.coordinate
      return [
        Minimum(point: Array(repeating: coordinate, count: count), value: general.value * Double(count))
      ]
    }
    return facts.minima
  }

  /// A start from which a descent has something to show: of more variables than two, the pair again and again.
  public func start(variables count: Int = 2) -> [Double] {
    (0..<max(0, count)).map { facts.start[$0 % 2] }
  }

  /// The field of the function; nil where there is none of so many variables.
  public func field(variables count: Int = 2) -> ScalarField? {
    guard let text = text(variables: count), let formula = try? Formula(text) else { return nil }
    return try? ScalarField(formula, variables: count)
  }
}

extension TestFunction {
  /// The name that was meant by a slip of the finger: at most two letters off, and less than half of the word.
  public static func nearest(to word: String) -> TestFunction? {
    let scored = allCases.map { ($0, EditDistance.between(word.lowercased(), $0.rawValue)) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= min(2, (word.count - 1) / 2) else {
      return nil
    }
    return best.0
  }
}
