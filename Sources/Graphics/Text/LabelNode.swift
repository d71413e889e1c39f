/// A piece of a label, as it was written: what a layout makes boxes of.
indirect enum LabelNode: Sendable, Hashable {
  /// Characters of one style.
  case run(String, TextStyle)
  /// An operator between two terms, with so much room on both sides, in ems.
  case spaced(String, room: Double)
  /// A sign such as ∑ that is larger than letters.
  case large(String)
  /// Empty room, in ems; negative to move back.
  case space(Double)
  case row([LabelNode])
  /// A base with what stands below and above its end.
  case scripts(base: LabelNode, sub: LabelNode?, sup: LabelNode?)
  case fraction(LabelNode, LabelNode)
  /// A root; an index says which one, if not the square root.
  case root(LabelNode, index: LabelNode? = nil)
  /// Something between two delimiters that grow with it; an empty one is invisible.
  case fenced(String, LabelNode, String)
}
