import Graphics

extension SVGWriter {
  mutating func begin(_ group: Drawing.Group) {
    // A group that changes nothing is not written; its end, which comes later, has to know.
    let changesNothing = group.clip == nil && group.transform == .identity
    openGroups.append(!changesNothing)
    if changesNothing { return }
    let clip = group.clip.map { id(ofClip: $0) }
    write("<g")
    if group.transform != .identity { transform(group.transform) }
    if let clip { attribute("clip-path", "url(#\(clip))") }
    write(">\n")
  }

  /// The id of a clip path; written where it is first used.
  mutating func id(ofClip range: Drawing.PathRange) -> String {
    if let known = clips.first(where: { $0.range == range }) { return known.id }
    let id = "nv\(fingerprint)-\(clips.count)"
    clips.append((range, id))
    write("<clipPath")
    attribute("id", id)
    write("><path")
    pathData(range)
    write("/></clipPath>\n")
    return id
  }

  mutating func transform(_ map: AffineTransform) {
    if map == .translation(Offset(map.tx, map.ty)) {
      write(" transform=\"translate(")
      number(map.tx)
      write(" ")
      number(map.ty)
      write(")\"")
      return
    }
    write(" transform=\"matrix(")
    for (index, entry) in [map.a, map.b, map.c, map.d].enumerated() {
      if index > 0 { write(" ") }
      write(ShortestDecimal.text(entry))
    }
    write(" ")
    number(map.tx)
    write(" ")
    number(map.ty)
    write(")\"")
  }
}
