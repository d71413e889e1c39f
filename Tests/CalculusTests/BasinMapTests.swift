import Calculus
import Testing

@testable import Calculus

@Suite struct BasinMapTests {
  private let himmelblau = ScalarField(dimension: 2) { p in
    let (a, b) = (p[0] * p[0] + p[1] - 11, p[0] + p[1] * p[1] - 7)
    return a * a + b * b
  }

  private func map(
    _ field: ScalarField, _ ends: [(Double, Double)], _ count: Int, _ name: NamedOptimizer = .gradientDescent,
    rate: Double = 0.01, steps: Int = 1000
  ) throws -> BasinMap {
    BasinMap(
      of: field, on: try Grid(Domain(ends), counts: [count]), by: try OptimizerSettings(name, [.rate: rate]),
      steps: steps)
  }

  @Test("Himmelblau's starts arrive where the reference says")
  func himmelblauStarts() throws {
    let map = try map(himmelblau, [(-1, 1), (-1, 1)], 3)
    // Grid order: x fastest. (−1, −1), (0, 0), (1, −1), (−1, 1).
    let wanted = [
      (0, [-3.779, -3.283]), (4, [3, 2]), (2, [3.584, -1.848]), (6, [-2.805, 3.131]),
    ]
    #expect(map.minima.count == 4 && map.lost == 0)
    for (start, place) in wanted {
      let minimum = map.minima[map.basins[start]]
      // The reference has three decimals.
      #expect(abs(minimum.point[0] - place[0]) < 6e-4 && abs(minimum.point[1] - place[1]) < 6e-4)
      #expect(minimum.value < 1e-9)
    }
    #expect(map.minima.map(\.starts).reduce(0, +) == 9)
    #expect(map.minima.map { $0.point[0] } == map.minima.map { $0.point[0] }.sorted())
  }

  @Test(
    "a start arrives where its own descent ends",
    arguments: [NamedOptimizer.gradientDescent, .momentum, .adam, .lineSearch])
  func agreesWithDescents(name: NamedOptimizer) throws {
    let map = try map(
      himmelblau, [(-4.9, 4.7), (-4.8, 4.9)], 4, name, rate: name == .adam ? 0.1 : 0.01, steps: 400)
    let settings = try OptimizerSettings(name, [.rate: name == .adam ? 0.1 : 0.01])
    for index in 0..<map.grid.count {
      let run = DescentRun(of: himmelblau, by: settings, from: map.grid.point(index), steps: 400)
      let end = run.trajectory.last.point
      let basin = map.basins[index]
      guard basin >= 0 else {
        #expect(run.trajectory.outcome.name != "converged")
        continue
      }
      let place = map.minima[basin].point
      #expect(abs(end[0] - place[0]) < 0.1 && abs(end[1] - place[1]) < 0.1)
    }
    #expect(map.lost <= 2)
  }

  @Test("starts that run away or stay on a ridge arrive at none")
  func lost() throws {
    let saddle = ScalarField(dimension: 2) { p in p[0] * p[0] - p[1] * p[1] }
    let lost = try map(saddle, [(-1, 1), (-1, 1)], 5, rate: 0.1)
    #expect(lost.minima.isEmpty && lost.lost == 25)
    let cubic = ScalarField(dimension: 2) { p in p[0] * p[0] * p[0] - 3 * p[0] + p[1] * p[1] }
    let half = try map(cubic, [(-3, 3), (-1, 1)], 4, rate: 0.05)
    // The minimum is at 1, and from x = −3 f falls for ever; x = −1 is a ridge.
    #expect(half.minima.count == 1 && abs(half.minima[0].point[0] - 1) < 1e-6)
    #expect(half.lost == 8)
    let undefined = ScalarField(dimension: 2) { _ in .nan }
    #expect(try map(undefined, [(-1, 1), (-1, 1)], 4).lost == 16)
  }

  @Test("blocks do not change a descent: a map of a part is a part of the map")
  func blocks() throws {
    // 64 × 64 starts are eight blocks, of 512 each; a row of 64 alone is one.
    let whole = try Grid(Domain([(-5, 5), (-5, 5)]), counts: [64])
    let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.01])
    let many = ManyDescents(field: himmelblau, settings: settings, scheme: .central, steps: 40, tolerance: 0)
    let all = many.ends(from: whole.columns)
    let row = 37
    let part = many.ends(from: whole.columns.map { Array($0[row * 64..<(row + 1) * 64]) })
    #expect(Array(all.columns[0][row * 64..<(row + 1) * 64]) == part.columns[0])
    #expect(Array(all.columns[1][row * 64..<(row + 1) * 64]) == part.columns[1])
    let again = many.ends(from: whole.columns)
    #expect(again.columns == all.columns && again.norms == all.norms)
  }
}
