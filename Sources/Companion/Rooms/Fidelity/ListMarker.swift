/// What a line of a list begins with.
enum ListMarker {
  case point, number

  /// - Parameter start: The line's first character that is not white space; `end` is where the line ends.
  init?(at start: Int, before end: Int, scalars: [UInt32], kinds: [UInt8]) {
    guard let mark = Self.mark(at: start, before: end, scalars: scalars, kinds: kinds),
      mark.end < end, kinds[mark.end] & ScalarKind.space != 0
    else { return nil }
    self = mark.marker
  }

  /// The marker and where it ends, whatever follows it.
  static func mark(
    at start: Int, before end: Int, scalars: [UInt32], kinds: [UInt8]
  ) -> (marker: ListMarker, end: Int)? {
    guard start < end else { return nil }
    switch scalars[start] {
    case 0x2d, 0x2a, 0x2022: return (.point, start + 1)
    default: break
    }
    var place = start
    while place < end, kinds[place] & ScalarKind.decimal != 0 { place += 1 }
    guard place > start, place < end, scalars[place] == 0x2e || scalars[place] == 0x29 else {
      return nil
    }
    return (.number, place + 1)
  }
}
