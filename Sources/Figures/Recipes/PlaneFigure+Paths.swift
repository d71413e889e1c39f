public import Calculus
import Graphics
public import Languages

extension PlaneFigure {
  /// Draws descents over all that the figure shows, keeps labels of level lines off them, and says where they lead.
  ///
  /// One path has the accent's color, several have those of a series; the first is in front.
  public mutating func add(
    paths runs: [DescentRun], steps: PathMark.Steps = .dots, name: FieldName, language: Language
  ) {
    marks = marks.map { mark in
      guard var lines = mark as? ContourMark else { return mark }
      lines.obstacles += runs.map { $0.trajectory.iterates.map { ($0.point[0], $0.point[1]) } }
      return lines
    }
    for (index, run) in runs.enumerated().reversed() {
      var mark = PathMark(run.trajectory, ink: DescentGraph.ink(index, of: runs.count))
      mark.steps = steps
      if case .undefined = run.trajectory.outcome { mark.showsEnd = false }
      marks.append(mark)
    }
    let sentences = runs.map { DescentWords(run: $0, name: name, language: language).sentence }
    description += sentences.map { " " + $0 }.joined()
  }
}
