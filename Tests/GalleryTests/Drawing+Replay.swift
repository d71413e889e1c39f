import Graphics

extension Drawing {
  /// The drawing with the subpaths of its `index`th filled or stroked item changed: what a faulty renderer draws.
  func changing(item index: Int, labels: Bool = true, _ change: ([Path]) -> [Path]) -> Drawing {
    var copy = Drawing(size: size, title: title, description: description, language: language)
    var next = 0
    replay(&next, into: &copy, labels) { position, subpaths in position == index ? change(subpaths) : subpaths
    }
    return copy
  }

  /// The subpaths of a part of the buffer of paths.
  func subpaths(_ range: PathRange) -> [Path] {
    var result: [Path] = []
    var point = range.points.lowerBound
    for verb in paths.verbs[range.verbs] {
      if verb == .move || result.isEmpty { result.append(Path()) }
      let last = result.count - 1
      switch verb {
      case .move: result[last].move(to: paths.points[point])
      case .line: result[last].line(to: paths.points[point])
      case .quad: result[last].quad(paths.points[point], to: paths.points[point + 1])
      case .cubic:
        result[last].cubic(paths.points[point], paths.points[point + 1], to: paths.points[point + 2])
      case .close: result[last].close()
      }
      point += verb.pointCount
    }
    return result
  }

  /// Draws the items from `next` up to the end of their group once more.
  private func replay(
    _ next: inout Int, into copy: inout Drawing, _ labels: Bool, _ change: (Int, [Path]) -> [Path]
  ) {
    while next < items.count {
      let index = next
      next += 1
      switch items[index] {
      case .fill(let range, let color, let rule):
        let changed = change(index, subpaths(range))
        copy.fill(color, rule: rule) { path in for subpath in changed { path.append(subpath) } }
      case .stroke(let range, let color, let style):
        let changed = change(index, subpaths(range))
        copy.stroke(color, strokes[style]) { path in for subpath in changed { path.append(subpath) } }
      case .text(let text): if labels { copy.text(texts[text]) }
      case .image(let image): copy.image(images[image])
      case .beginGroup(let group):
        let clip = groups[group].clip.map { range in
          Path { path in for subpath in subpaths(range) { path.append(subpath) } }
        }
        copy.group(transform: groups[group].transform, clip: clip) {
          replay(&next, into: &$0, labels, change)
        }
      case .endGroup: return
      }
    }
  }
}
