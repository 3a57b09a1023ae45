/// One clause of what was said: its words as they are written and as they are compared, each with its place, so that a
/// rule's finding can be quoted letter by letter.
struct SpokenClause: Sendable {
  struct Word: Sendable {
    let range: Range<String.Index>
    /// Lower case, no accents; parts of a compound joined by hyphens: "beau-pere".
    let folded: String
    /// Begins with a capital letter.
    let isCapital: Bool
    /// All in capitals: "SURTOUT", "TGV".
    let isShouted: Bool
  }

  let text: String
  let words: [Word]

  /// Words of a clause at most: what is longer is noise, or a paste without full stops.
  static let most = 120
  /// Clauses of a message that are read, and characters: what stands behind them is a paste.
  static let mostClauses = 400
  static let mostCharacters = 20_000

  /// The stretch of the message from one word to another, both included.
  func quote(_ range: ClosedRange<Int>) -> String {
    String(text[words[range.lowerBound].range.lowerBound..<words[range.upperBound].range.upperBound])
  }

  /// The whole clause as it was written.
  var quote: String { words.isEmpty ? "" : quote(0...(words.count - 1)) }

  var folded: [String] { words.map(\.folded) }

  /// What a message says, clause by clause, in its order.
  static func all(in message: String) -> [SpokenClause] {
    var clauses: [SpokenClause] = []
    var words: [Word] = []
    func end() {
      if !words.isEmpty { clauses.append(SpokenClause(text: message, words: words)) }
      words = []
    }
    var place = message.startIndex
    let last = message.index(place, offsetBy: mostCharacters, limitedBy: message.endIndex) ?? message.endIndex
    while place < last, clauses.count < mostClauses {
      let character = message[place]
      if isLetter(character) {
        let start = place
        while place < message.endIndex, isLetter(message[place]) || isInside(place, of: message) {
          place = message.index(after: place)
        }
        words.append(word(message, start..<place))
        if words.count >= most { end() }
        continue
      }
      if ends(at: place, in: message) { end() }
      place = message.index(after: place)
    }
    end()
    return clauses
  }

  private static func word(_ message: String, _ range: Range<String.Index>) -> Word {
    let written = message[range]
    return Word(
      range: range, folded: RecallTokenizer.words(String(written)).joined(separator: "-"),
      isCapital: written.first?.isUppercase ?? false,
      isShouted: written.count > 1 && written.allSatisfy { !$0.isLowercase })
  }

  private static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// A hyphen between letters, and the point or colon of a number or an hour.
  private static func isInside(_ place: String.Index, of message: String) -> Bool {
    guard place > message.startIndex else { return false }
    let before = message[message.index(before: place)]
    let next = message.index(after: place)
    guard next < message.endIndex else { return false }
    switch message[place] {
    case "-", "‑":
      guard before.isLetter, message[next].isLetter else { return false }
      // "appelle-moi" is two words, "beau-père" is one.
      return !pronouns.contains(message[next...].prefix(while: { $0.isLetter }).lowercased())
    case ".", ",", ":": return before.isNumber && message[next].isNumber
    default: return false
    }
  }

  private static let pronouns: Set<String> = [
    "moi", "toi", "lui", "le", "la", "les", "leur", "nous", "vous", "je", "tu", "il", "elle", "on", "ils",
    "elles", "y",
    "en", "ce", "ci", "t",
  ]

  private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "st", "mme", "m", "pr", "prof"]

  /// The letters in front of a place, five at most: no title is longer, and a message may be nothing but full stops (T34).
  private static func before(_ place: String.Index, in message: String) -> Substring {
    var start = place
    for _ in 0..<5 where start > message.startIndex {
      let previous = message.index(before: start)
      guard isLetter(message[previous]) else { break }
      start = previous
    }
    return message[start..<place]
  }

  /// A full stop of a title ("Dr. Lennox") ends nothing.
  private static func ends(at place: String.Index, in message: String) -> Bool {
    switch message[place] {
    case "!", "?", "…", "\n", ";": return true
    case ".":
      return !titles.contains(before(place, in: message).lowercased())
    default: return false
    }
  }
}
