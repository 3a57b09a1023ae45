/// Breaks a text that comes piece by piece at word ends, so that no word is cut at the terminal's edge.
///
/// A word is held back until it is known to fit: call `end` when the text is over.
struct WordWrap: Sendable {
  private let columns: Int
  private var column: Int
  private var word = ""
  private var wordWidth = 0
  private var spaces = ""

  /// - Parameter columns: 0 leaves the text as it is.
  /// - Parameter column: Where the first word starts.
  init(columns: Int, startingAt column: Int = 0) {
    self.columns = columns
    self.column = column
  }

  /// - Returns: What can be written now.
  mutating func write(_ piece: String) -> String {
    guard columns > 0 else { return piece }
    var out = ""
    for character in piece {
      switch character {
      case "\n", "\r\n":
        out += endWord() + "\n"
        spaces = ""
        column = 0
      case " ":
        out += endWord()
        spaces.append(character)
      default:
        word.append(character)
        wordWidth += DisplayWidth.of(character)
        if wordWidth >= columns { out += endWord() }
      }
    }
    return out
  }

  mutating func end() -> String { endWord() }

  private mutating func endWord() -> String {
    guard !word.isEmpty else { return "" }
    defer {
      word = ""
      wordWidth = 0
      spaces = ""
    }
    if column > 0, column + spaces.count + wordWidth > columns {
      column = wordWidth
      return "\n" + word
    }
    column += spaces.count + wordWidth
    return spaces + word
  }
}
