import Testing

@testable import Formulas

@Suite("One-sided series")
struct OneSidedSeriesTests {
  private func series(_ terms: [(Double, Double)], order: Double = .infinity) -> OneSidedSeries {
    OneSidedSeries(terms.map { .init(exponent: $0, coefficient: $1) }, order: order)
  }

  private var t: OneSidedSeries { series([(1, 1)]) }

  /// Exponent and coefficient of each term.
  private func terms(_ series: OneSidedSeries) -> [[Double]] {
    series.terms.map { [$0.exponent, $0.coefficient] }
  }

  @Test("roots and quotients have a series at 0 too")
  func puiseux() {
    #expect(terms((t * t).applying(.sqrt)) == [[1, 1]])
    #expect(terms(t.applying(.sqrt)) == [[0.5, 1]])
    #expect(terms((-t).applying(.cbrt)) == [[1.0 / 3, -1]])
    #expect(terms(OneSidedSeries(2) / t) == [[-1, 2]])
    #expect(terms(t / (t * t)) == [[-1, 1]])
    #expect(!(-t).applying(.sqrt).isDefined && !(-t).applying(.log).isDefined)
  }

  @Test("1/(1 − t) is the geometric series")
  func division() {
    let quotient = OneSidedSeries(1) / (OneSidedSeries(1) - t)
    #expect(terms(quotient) == (0..<8).map { [Double($0), 1] })
    #expect(quotient.order == 8)
  }

  @Test("sin t / t = 1 − t²/6 + …, and (1 − cos t)/t² = 1/2 − …")
  func quotients() {
    let ratio = t.applying(.sin) / t
    #expect(ratio.limit == 1 && ratio.coefficient(of: 1) == 0 && ratio.coefficient(of: 2) == -1 / 6.0)
    #expect(((OneSidedSeries(1) - t.applying(.cos)) / (t * t)).limit == 0.5)
  }

  @Test("what is only bounded is known to be small when multiplied by a power")
  func orders() {
    let wave = (OneSidedSeries(1) / t).applying(.sin)
    #expect(wave.limit == nil && wave.order == 0)
    #expect((t * t * wave).order == 2 && (t * t * wave).limit == 0)
    #expect((t * t.applying(.log)).order < 1 && (t * t.applying(.log)).limit == 0)
  }

  @Test("e^(−1/t) vanishes faster than every power, and 1/t has limits in bounded functions")
  func infinity() {
    let large = OneSidedSeries(1) / t
    #expect((-large).applying(.exp).isZero && (-large * large).applying(.exp).isZero)
    #expect(large.applying(.tanh).limit == 1 && (-large).applying(.sigmoid).isZero)
    // atan(1/t) = π/2 − t + …
    #expect(large.applying(.atan).limit == .pi / 2 && large.applying(.atan).coefficient(of: 1) == -1)
  }

  @Test("the side of a kink follows from the first term", arguments: [1.0, -1])
  func sides(direction: Double) {
    let x = t.scaled(by: direction)
    #expect(terms(x.applying(.abs)) == [[1, 1]])
    #expect(x.applying(.sign).limit == direction)
    #expect(terms(x.applying(.relu)) == (direction > 0 ? [[1, 1]] : []))
    #expect((OneSidedSeries(2) + x).applying(.floor).limit == (direction > 0 ? 2 : 1))
    #expect((OneSidedSeries(2) + x).applying(.ceil).limit == (direction > 0 ? 3 : 2))
    #expect((OneSidedSeries(2.5) + x).applying(.round).limit == (direction > 0 ? 3 : 2))
    #expect(terms(OneSidedSeries.result(of: .maximum, x, .zero, .zero)) == (direction > 0 ? [[1, 1]] : []))
  }

  @Test("coefficients that cancel up to rounding cancel")
  func cancellation() {
    let third = t.scaled(by: 1.0 / 3)
    #expect((third + third + third - t).isZero)
    #expect((series([(0.1 + 0.2, 1)]) - series([(0.3, 1)])).isZero)
  }

  @Test("truncation is remembered: nothing is claimed beyond the order")
  func truncation() {
    let x = series([(0, 1), (1, 1)], order: 2)
    #expect((x * x).order == 2 && terms(x * x) == [[0, 1], [1, 2]])
    #expect((x / t).order == 1 && (t * x).order == 3)
    #expect((x - x).sign == nil && (x - x).limit == 0)
    #expect((t * OneSidedSeries.unknown()).limit == nil)
    #expect((OneSidedSeries.zero * .unknown()).isZero && !(OneSidedSeries.zero * .undefined).isDefined)
  }

  @Test("powers with a varying exponent: (1 + t)^t = 1 + t² − …, and 0^t = 0 for t > 0")
  func powers() {
    let power = OneSidedSeries.power(OneSidedSeries(1) + t, t)
    #expect(power.limit == 1 && power.coefficient(of: 1) == 0 && power.coefficient(of: 2) == 1)
    #expect(OneSidedSeries.power(.zero, t).isZero && !OneSidedSeries.power(.zero, -t).isDefined)
    #expect(OneSidedSeries.power(t, OneSidedSeries(2) + t).order > 2)
  }

  @Test(
    "the angle on all sides of the origin",
    arguments: [(1.0, 1.0), (-1, 1), (-1, -1), (1, -1), (0, 1), (-1, 0)])
  func angles(x: Double, y: Double) {
    let angle = OneSidedSeries.atan2(t.scaled(by: y), t.scaled(by: x))
    let truth = Operation.atan2.value(y, x, 0)
    #expect(abs((angle.limit ?? .nan) - truth) <= truth.magnitude.ulp)
  }
}
