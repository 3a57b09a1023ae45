/// What of a turn gets a vector: the whole of it, and, when it is long, its pieces one by one: what is said in passing
/// would drown in the rest.
package enum RecallPieces {
  /// A turn is long from here, and a piece ends here at the latest, in characters: two or three sentences.
  static let length = 160
  /// Pieces of one turn at most; the whole is heard to their end.
  static let most = 8

  /// - Returns: The whole first; nothing for a text without letters or digits.
  package static func of(_ text: String) -> [String] {
    let whole = String(text.prefix(length * most))
    guard whole.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
    guard whole.count > length else { return [whole] }
    var pieces: [String] = []
    var piece = ""
    func end() {
      let cut = piece.trimmed
      if !cut.isEmpty { pieces.append(cut) }
      piece = ""
    }
    for sentence in sentences(of: whole) {
      if !piece.isEmpty, piece.count + sentence.count > length { end() }
      piece += sentence
    }
    end()
    return pieces.count > 1 ? [whole] + pieces.prefix(most) : [whole]
  }

  /// Each with the marks and blanks that end it; one that is longer than a piece is cut at a blank.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var hasEnded = false
    for character in text {
      let isEnd = ".!?…;\n".contains(character)
      let isTooLong = sentence.count >= length && character == " "
      if (hasEnded && !isEnd && !character.isWhitespace) || isTooLong {
        sentences.append(sentence)
        sentence = ""
        hasEnded = false
      }
      if isEnd { hasEnded = true }
      sentence.append(character)
    }
    sentences.append(sentence)
    return sentences
  }
}
