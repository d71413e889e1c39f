import Languages

/// The words of a quiver figure of several fields, or of both signs of one.
struct CompanionWords {
  let quiver: Quiver

  init(_ quiver: Quiver) { self.quiver = quiver }

  private var isKorean: Bool { quiver.language == .korean }

  /// Claims that all arrows belong to one function.
  private var isOne: Bool { quiver.companions.allSatisfy { $0.letter == "f" } }

  private func gradient(_ letter: String, _ sign: Quiver.Sign) -> String {
    (sign == .minus ? "-" : "") + "\\nabla \(letter)"
  }

  private var gradients: [String] {
    [gradient("f", quiver.sign)] + quiver.companions.map { gradient($0.letter, $0.sign) }
  }

  /// The lengths that the key explains.
  var norms: String {
    let letters = isOne ? ["f"] : ["f"] + quiver.companions.map(\.letter)
    return letters.map { "$|\\nabla \($0)|$" }.joined(separator: ", ")
  }

  var title: String {
    guard isOne else { return shortTitle }
    let formula = "$\(quiver.name.equation)$"
    return isKorean ? "\(formula)의 \(list)" : "\(list) of \(formula)"
  }

  var shortTitle: String {
    guard isOne else { return list }
    return isKorean ? "$f$의 \(list)" : "\(list) of $f$"
  }

  /// `$-\nabla f$ and $\nabla f$`.
  private var list: String {
    let all = gradients.map { "$\($0)$" }
    guard all.count > 2 else { return all.joined(separator: isKorean ? ", " : " and ") }
    return isKorean
      ? all.joined(separator: ", ") : all.dropLast().joined(separator: ", ") + " and " + all[all.count - 1]
  }

  /// What the legend says of each field.
  var entries: [String] {
    guard !isOne else { return gradients.map { "$\($0)$" } }
    let equations = [quiver.name.equation] + quiver.companions.map { $0.other.equation }
    return zip(gradients, equations).map { "$\($0)$, $\($1)$" }
  }

  /// A companion for those who cannot see the figure.
  func sentence(_ companion: Quiver.Companion, _ arrows: SampledQuiver) -> String {
    let gradient = (companion.sign == .minus ? "−∇" : "∇") + companion.letter
    let equation = companion.other.plainEquation
    let index = quiver.companions.firstIndex { $0.letter == companion.letter } ?? 0
    let isOpen = Quiver.hasOpenHeads(index + 1)
    guard let longest = arrows.longest else {
      return isKorean
        ? "\(gradient)도 있으나 모든 점에서 0입니다." : "\(gradient) of \(equation) is there too, and zero at all points."
    }
    let (x, y, norm) = (
      WrittenNumber.text(longest.x), WrittenNumber.text(longest.y), WrittenNumber.text(longest.norm)
    )
    let norms = "|∇\(companion.letter)| = \(norm)"
    return isKorean
      ? "같은 점에 \(equation)의 \(gradient)\(isOpen ? "(머리가 열린 화살표)" : "")도 같은 축척으로 있습니다. 가장 긴 것은 (\(x), \(y))에서 \(norms)."
      : "At the same points, to the same scale\(isOpen ? " and with open heads" : ""), arrows of \(gradient), \(equation); the longest of them, at (\(x), \(y)), stands for \(norms)."
  }
}
