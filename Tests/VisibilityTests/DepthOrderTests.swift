import Testing

@testable import Visibility

@Suite struct DepthOrderTests {
  private let edges = [-2.0, -1, 0, 1, 2]

  @Test(
    "cells come from the ends toward the eye, each before the neighbor that it reaches under",
    arguments: [-Double.infinity, -5, -1.5, 0, 0.3, 2, 7, .infinity])
  func order(eye: Double) {
    let entries = DepthOrder(edges: edges, eye: eye).entries
    #expect(entries.map(\.cell).sorted() == [0, 1, 2, 3])
    for (place, entry) in entries.enumerated() {
      // A line of sight from the cell goes toward the eye.
      if edges[entry.cell] >= eye { #expect(entry.step <= 0) }
      if edges[entry.cell + 1] <= eye { #expect(entry.step >= 0) }
      guard entry.step != 0, (0..<4).contains(entry.cell + entry.step) else { continue }
      let next = entries.firstIndex { $0.cell == entry.cell + entry.step }
      #expect((next ?? -1) > place)
    }
  }
}
