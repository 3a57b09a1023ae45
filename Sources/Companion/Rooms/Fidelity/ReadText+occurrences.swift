extension ReadText {
  /// How often a sequence of ASCII characters stands in the text, none shared between two.
  func occurrences(of sequence: StaticString) -> Int {
    let wanted = sequence.withUTF8Buffer { $0.map(UInt32.init) }
    var (count, place, matched) = (0, 0, 0)
    while place + wanted.count <= scalars.count {
      matched = 0
      while matched < wanted.count, scalars[place + matched] == wanted[matched] { matched += 1 }
      if matched == wanted.count {
        count += 1
        place += wanted.count
      } else {
        place += 1
      }
    }
    return count
  }
}
