/// What a page holds, in points from its upper left corner, in the order it is read aloud.
enum PaperItem {
  /// One line of a text.
  case line(PaperText, Int, x: Double, baseline: Double)
  /// `grey` is 0 for black, 1 for white.
  case stroke([(x: Double, y: Double)], width: Double, grey: Double)
  case fill(x: Double, y: Double, width: Double, height: Double, grey: Double)
  case frame(x: Double, y: Double, width: Double, height: Double, grey: Double)
  case dot(x: Double, y: Double, radius: Double, grey: Double)
  /// A structure element begins and ends, for whoever has it read aloud.
  case open(String)
  case close(String)
}
