/// The stretches of a text that the learnt part reads one by one; the worst counts.
///
/// It learnt from messages of at most 128 tokens, some 85 words: one sentence that matters would drown in a
/// longer letter.
enum Windows {
  /// A text up to this many words is read whole.
  static let wholeWords = 80
  /// Of a longer one, so many words at a time…
  static let words = 60
  /// …each window beginning so many after the one before: 20 overlap, which few sentences exceed.
  static let step = 40
  /// What has no blanks is cut, so that a window stays a window. Scalars; longer than any word in use.
  static let longestWord = 40

  /// - Parameter text: What `Reading.parts` gives: no more than a long letter.
  /// - Returns: In order, never empty; a text of blanks is one window.
  static func of(_ text: String) -> [Substring] {
    let words = words(of: text)
    guard words.count > wholeWords else { return [text[...]] }
    var windows: [Substring] = []
    var first = 0
    while true {
      let last = min(first + Self.words, words.count)
      windows.append(text[words[first].lowerBound..<words[last - 1].upperBound])
      guard last < words.count else { return windows }
      // The last one reaches back, so that it is as long as the others.
      first = min(first + step, words.count - Self.words)
    }
  }

  private static func words(of text: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    var length = 0
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let isBlank = scalars[index].properties.isWhitespace
      if let begun = start, isBlank || length == longestWord {
        words.append(begun..<index)
        start = nil
      }
      if !isBlank, start == nil {
        start = index
        length = 0
      }
      length += 1
    }
    if let start { words.append(start..<text.endIndex) }
    return words
  }
}
