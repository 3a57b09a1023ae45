/// How a text is laid out: its sentences, lines and paragraphs.
struct TextForm {
  /// Lines that are not empty, and those of them that are points, numbered points and headings in Markdown.
  private(set) var lines = 0
  private(set) var bullets = 0
  private(set) var numbered = 0
  private(set) var headings = 0
  /// Lines that follow each other without an empty one.
  private(set) var paragraphs = 0
  /// The last character that is not white space.
  private(set) var last: UInt32?
  private(set) var opensWithMarkup = false
  /// Words of each sentence. A sentence ends at a line's end, and at white space after `.`, `!` or `?`.
  private var sentences: [Int] = []

  init(_ text: ReadText) {
    readSentences(text)
    readLines(text)
    guard let first = text.kinds.firstIndex(where: { $0 & ScalarKind.space == 0 }) else { return }
    last = text.kinds.lastIndex { $0 & ScalarKind.space == 0 }.map { text.scalars[$0] }
    let hash = UInt32(UInt8(ascii: "#"))
    let star = UInt32(UInt8(ascii: "*"))
    opensWithMarkup =
      text.scalars[first] == hash
      || text.scalars[first] == star && first + 1 < text.scalars.count
        && text.scalars[first + 1] == star
  }

  var sentenceMean: Double {
    sentences.isEmpty ? 0 : Double(sentences.reduce(0, +)) / Double(sentences.count)
  }

  /// Of the whole population, not of a sample.
  var sentenceDeviation: Double {
    guard !sentences.isEmpty else { return 0 }
    let mean = sentenceMean
    let squares = sentences.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return (squares / Double(sentences.count)).squareRoot()
  }

  private mutating func readSentences(_ text: ReadText) {
    var (words, hasInk, next) = (0, false, 0)
    for (place, kind) in text.kinds.enumerated() {
      if kind & ScalarKind.space == 0 {
        hasInk = true
        if next < text.words.count, text.words[next].start == place {
          words += 1
          next += 1
        }
      } else if hasInk,
        text.scalars[place] == ReadText.lineFeed || Self.ends(text.scalars[place - 1])
      {
        sentences.append(words)
        (words, hasInk) = (0, false)
      }
    }
    if hasInk { sentences.append(words) }
  }

  private static func ends(_ value: UInt32) -> Bool {
    value == 0x2e || value == 0x21 || value == 0x3f
  }

  private mutating func readLines(_ text: ReadText) {
    var (start, isInParagraph) = (0, false)
    while start <= text.scalars.count {
      let end = text.scalars[start...].firstIndex(of: ReadText.lineFeed) ?? text.scalars.count
      let ink = text.kinds[start..<end].firstIndex { $0 & ScalarKind.space == 0 }
      if let ink {
        lines += 1
        if !isInParagraph { paragraphs += 1 }
        if text.scalars[start] == UInt32(UInt8(ascii: "#")) { headings += 1 }
        switch ListMarker(at: ink, before: end, scalars: text.scalars, kinds: text.kinds) {
        case .point: bullets += 1
        case .number: numbered += 1
        case nil: break
        }
      }
      isInParagraph = ink != nil
      start = end + 1
    }
  }
}
