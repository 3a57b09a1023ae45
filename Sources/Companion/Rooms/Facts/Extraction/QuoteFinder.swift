/// Finds what a model quotes in the message it quotes from, and gives it back letter by letter.
enum QuoteFinder {
  /// - Returns: The stretch of `message` that is the same as `quote` but for white space, kinds of quotation marks and
  ///   dashes, capitals and accents; `nil` where there is none.
  static func find(_ quote: String, in message: String) -> String? {
    let wanted = folded(quote[...]).map(\.letter)
    guard wanted.count >= 3 else { return nil }
    let all = folded(message[...])
    guard all.count >= wanted.count else { return nil }
    var start = 0
    while start + wanted.count <= all.count {
      if all[start].letter == wanted[0],
        (0..<wanted.count).allSatisfy({ all[start + $0].letter == wanted[$0] })
      {
        let end = message.index(after: all[start + wanted.count - 1].place)
        return String(message[all[start].place..<end])
      }
      start += 1
    }
    return nil
  }

  /// Letters and digits alone, with their places: what stands between them may be written in many ways.
  private static func folded(_ text: Substring) -> [(letter: String, place: String.Index)] {
    var letters: [(String, String.Index)] = []
    for place in text.indices {
      let character = text[place]
      guard character.isLetter || character.isNumber else { continue }
      letters.append((RecallTokenizer.words(String(character)).joined(), place))
    }
    return letters
  }
}
