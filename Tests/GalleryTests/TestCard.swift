import Graphics

/// A page with everything that a drawing can hold but labels: caps, joins, dashes, curves, fill rules, opacities,
/// transforms and clips.
func testCard() -> Drawing {
  var card = Drawing(size: Size(width: 240, height: 200))
  card.fill(.rectangle(Rect(x: 0, y: 0, width: 240, height: 200)), Color(0xfdf6e3))
  addStrokes(to: &card)
  addFills(to: &card)
  addGroups(to: &card)
  return card
}

private func addStrokes(to card: inout Drawing) {
  for (row, join) in StrokeStyle.Join.allCases.enumerated() {
    for (column, cap) in StrokeStyle.Cap.allCases.enumerated() {
      let (x, y) = (12 + 40 * Double(column), 14 + 30 * Double(row))
      card.stroke(Color(0x268bd2), StrokeStyle(width: 5, cap: cap, join: join)) {
        $0.polyline([Point(x, y), Point(x + 20, y + 4), Point(x + 6, y + 12)])
      }
      card.stroke(Color(0xdc322f), StrokeStyle(width: 1.5, cap: cap, join: join, dashes: [4.3, 3.2])) {
        $0.move(to: Point(x, y + 16))
        $0.cubic(Point(x + 30, y - 10), Point(x - 10, y + 30), to: Point(x + 26, y + 14))
      }
    }
  }
  for (index, radius) in [1.0, 1.5, 2, 3, 4.5, 7].enumerated() {
    card.stroke(Color(0x6c71c4), StrokeStyle(width: 0.5 + 0.25 * Double(index))) {
      $0.circle(center: Point(140.3 + 15 * Double(index), 12.6), radius: radius)
    }
  }
}

private func addFills(to card: inout Drawing) {
  let turns = [(0.0, -1.0), (0.588, 0.809), (-0.951, -0.309), (0.951, -0.309), (-0.588, 0.809)]
  for (index, rule) in [Drawing.FillRule.nonzero, .evenOdd].enumerated() {
    card.fill(Color(0x859900), rule: rule) { path in
      path.polygon(turns.map { Point(155 + 45 * Double(index) + 20 * $0.0, 50 + 20 * $0.1) })
    }
  }
  for (index, alpha) in [255, 160, 80, 20].enumerated() {
    let color = Color(red: 211, green: 54, blue: 130, alpha: UInt8(alpha))
    card.fill(color) { $0.circle(center: Point(148 + 14 * Double(index), 90.5), radius: 12) }
  }
}

private func addGroups(to card: inout Drawing) {
  let stripes = Path { path in
    for index in 0..<12 { path.rectangle(Rect(x: 5 * Double(index), y: 0, width: 2.5, height: 60)) }
  }
  let turn = AffineTransform.rotation(Angle(degrees: 20), about: Point(30, 30))
  card.group(transform: turn.followed(by: .translation(Offset(15, 115)))) { card in
    card.fill(stripes, Color(0x2aa198))
    card.stroke(.rectangle(Rect(x: 4, y: 4, width: 50, height: 50)), .black, StrokeStyle(width: 2))
  }
  card.group(
    transform: .translation(Offset(100, 120)), clip: Path { $0.circle(center: Point(30, 30), radius: 24.3) }
  ) { card in
    card.fill(stripes, Color(0xcb4b16))
    card.group(clip: .rectangle(Rect(x: 10.5, y: 30.25, width: 60, height: 60))) { card in
      card.fill(
        .rectangle(Rect(x: 0, y: 0, width: 90, height: 90)), Color(red: 0, green: 43, blue: 54, alpha: 128))
    }
  }
}
