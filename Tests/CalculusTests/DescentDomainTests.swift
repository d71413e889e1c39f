import Calculus
import Testing

@Suite struct DescentDomainTests {
  private let bowl = ScalarField(dimension: 2) { x in x[0] * x[0] + x[1] * x[1] }
  private let ravine = ScalarField(dimension: 2) { x in 0.1 * x[0] * x[0] + 2 * x[1] * x[1] }

  private func trajectory(_ field: ScalarField, from start: [Double], rate: Double, steps: Int) -> Trajectory
  {
    Descent(on: field, by: GradientDescent(rate: LearningRate(rate)), from: start, steps: steps).trajectory()
  }

  @Test(
    "a domain shows all of a path that stays, and the minimum, with air on all sides",
    arguments: [[-3.0, 4], [1e-3, 2e-3], [1e6, 3], [0.5, -1e5]])
  func holdsAll(start: [Double]) throws {
    let path = trajectory(bowl, from: start, rate: 0.1, steps: 40)
    let domain = try #require(Domain(showing: [path], minima: [[0, 0]]))
    let lengths = domain.ranges.map { $0.upperBound - $0.lowerBound }
    for point in path.iterates.map(\.point) + [[0, 0]] {
      for (range, coordinate) in zip(domain.ranges, point) {
        #expect(coordinate - range.lowerBound >= 0.05 * (lengths.max() ?? 0))
        #expect(range.upperBound - coordinate >= 0.05 * (lengths.max() ?? 0))
      }
    }
    #expect((lengths.min() ?? 0) >= 0.6 * (lengths.max() ?? 0))
  }

  @Test("a path that diverges does not stretch the domain", arguments: [0.6, 0.8, 5])
  func diverging(rate: Double) throws {
    let path = trajectory(ravine, from: [-5, -2], rate: rate, steps: 60)
    // With h = 1e-4, those that have gone far enough stall there.
    #expect(["diverged", "stalled"].contains(path.outcome.name))
    let domain = try #require(Domain(showing: [path], minima: [[0, 0]]))
    #expect(domain.contains([-5, -2]) && domain.contains([0, 0]))
    // The first step has a length of 4η · 2; three times the way to the minimum are 16.2.
    let reach = max(8 * rate, 16.2)
    #expect(domain.ranges.allSatisfy { $0.upperBound - $0.lowerBound < 4 * reach })
  }

  @Test("a path that falls from a saddle for ever is followed for a while")
  func saddle() throws {
    let saddle = ScalarField(dimension: 2) { x in x[0] * x[0] - x[1] * x[1] }
    let path = trajectory(saddle, from: [1, 0.001], rate: 0.1, steps: 80)
    let domain = try #require(Domain(showing: [path]))
    #expect(domain.contains([1, 0.001]) && domain.contains([0, 1]))
    #expect(domain.ranges[1].upperBound < 10)
  }

  @Test("there is a domain for a path of one point, and none for numbers beyond all bounds")
  func extremes() throws {
    #expect(Domain(showing: [trajectory(bowl, from: [0, 0], rate: 0.1, steps: 5)]) != nil)
    #expect(Domain(showing: [trajectory(bowl, from: [3e12, 1], rate: 0.1, steps: 0)]) != nil)
    #expect(Domain(showing: []) == nil)
    let far = trajectory(bowl, from: [1e154, 1e154], rate: 0.1, steps: 0)
    #expect(Domain(showing: [far], minima: [[-1.7e308, 1.7e308], [1.7e308, 0]]) == nil)
  }

  @Test(
    "the minimum near a point is found, that of a curved valley too",
    arguments: [[-1.2, 1.0], [3, 3], [0, -1]])
  func nearby(start: [Double]) throws {
    let rosenbrock = ScalarField(
      dimension: 2,
      { x in (1 - x[0]) * (1 - x[0]) + 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0]) },
      gradient: { x in
        [2 * (x[0] - 1) - 400 * x[0] * (x[1] - x[0] * x[0]), 200 * (x[1] - x[0] * x[0])]
      },
      hessian: { x in
        [[2 - 400 * (x[1] - 3 * x[0] * x[0]), -400 * x[0]], [-400 * x[0], 200]]
      })
    let found = try #require(rosenbrock.minimum(near: start))
    #expect(abs(found[0] - 1) < 1e-4 && abs(found[1] - 1) < 1e-4)
    let center = try #require(bowl.minimum(near: start))
    #expect(center.allSatisfy { abs($0) < 1e-6 })
    #expect(ScalarField(dimension: 2) { $0[0] + $0[1] }.minimum(near: start) == nil)
  }

  @Test("levels by decades suit a curved valley, even ones a bowl, and quantiles a valley below zero")
  func levels() throws {
    let grid = try Grid(Domain([(-2, 2), (-1, 3)]), counts: [41])
    let valley = ScalarField(dimension: 2) { x in
      let (a, b) = (1 - x[0], x[1] - x[0] * x[0])
      return a * a + 100 * b * b
    }
    #expect(Levels.suiting(valley.values(on: grid).values) == .log(10))
    #expect(Levels.suiting(bowl.values(on: grid).values) == .count(10))
    #expect(Levels.suiting(valley.values(on: grid).values.map { $0 - 5 }) == .quantile(10))
    #expect(Levels.suiting([.nan, .infinity]) == .count(10))
  }
}
