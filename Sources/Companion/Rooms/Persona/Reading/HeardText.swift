/// A text read once for what is said in it again and again: its words by number, sentence by sentence.
struct HeardText: Sendable {
  enum Mark: UInt8, Sendable {
    case word, comma, stop, question, exclamation, ellipsis, dash, colon, emoji, quote, asterisk, lineEnd,
      other

    var endsSentence: Bool {
      switch self {
      case .stop, .question, .exclamation, .ellipsis, .lineEnd: true
      default: false
      }
    }
  }

  struct Token: Sendable {
    let mark: Mark
    /// Whether a word begins with a capital letter.
    let isCapital: Bool
    /// Of a word or an emoji, in the book; 0 for marks.
    let number: WordBook.Number
    /// Where it stands, in UTF-8 bytes.
    let start: Int32
    let end: Int32
  }

  struct Sentence: Sendable {
    /// Its words and inner marks; what ends it is left out.
    let tokens: Range<Int>
    /// The first mark that ends it; `.other` where the text just ends.
    let ending: Mark
    /// In UTF-8 bytes, with its ending.
    let bytes: Range<Int>
  }

  let text: String
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []

  init(_ text: String, in language: Language, _ book: inout WordBook) {
    self.text = text
    tokens = Tokeniser.tokens(of: text, in: language, &book)
    split()
  }

  private mutating func split() {
    var start = 0
    var place = 0
    while place < tokens.count {
      guard tokens[place].mark.endsSentence else {
        place += 1
        continue
      }
      let end = place
      while place < tokens.count, tokens[place].mark.endsSentence { place += 1 }
      close(start..<end, by: tokens[end].mark, upTo: place)
      start = place
    }
    close(start..<tokens.count, by: .other, upTo: tokens.count)
  }

  private mutating func close(_ range: Range<Int>, by ending: Mark, upTo end: Int) {
    // A heart or a star after the full stop belongs to no sentence of its own.
    guard range.contains(where: { tokens[$0].mark == .word }), let first = range.first else { return }
    var last = end - 1
    while last > first, tokens[last].mark == .lineEnd { last -= 1 }
    sentences.append(
      Sentence(
        tokens: range, ending: ending, bytes: Int(tokens[first].start)..<Int(tokens[last].end)))
  }

  /// The words of a sentence, in their order.
  func words(of sentence: Sentence) -> [WordBook.Number] {
    tokens[sentence.tokens].compactMap { $0.mark == .word ? $0.number : nil }
  }

  /// The text between two places in UTF-8 bytes, letter by letter.
  func stretch(_ bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return String(text[start..<end])
  }

  func stretch(tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return stretch(Int(self.tokens[first].start)..<Int(self.tokens[last].end))
  }
}
