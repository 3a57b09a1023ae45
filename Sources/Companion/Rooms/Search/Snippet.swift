import Safeguard

/// The stretch of a text around what was looked for.
struct Snippet: Sendable {
  /// Characters, marks of omission included.
  static let length = 200
  /// Characters before the first word that was found.
  private static let lead = 50

  let pieces: [SearchHit.Piece]

  /// Characters that are looked through at once: a text of 200,000 rarely has to be read to its end.
  private static let stretch = 8_000
  /// What two stretches share, so that no word is cut.
  private static let overlap = 100

  /// - Returns: `nil` when no word of the text is looked for.
  init?(of text: String, for search: SearchWords) {
    var start = text.startIndex
    while true {
      let end = text.index(start, offsetBy: Self.stretch, limitedBy: text.endIndex) ?? text.endIndex
      // One line, without what cannot be seen; characters can then be counted and cut.
      let line = Array(Self.flat(text[start..<end]))
      let isCut = (before: start > text.startIndex, after: end < text.endIndex)
      if let pieces = Self.pieces(of: line, isCut: isCut, for: search) {
        self.pieces = pieces
        return
      }
      guard isCut.after else { return nil }
      start = text.index(end, offsetBy: -Self.overlap)
    }
  }

  private static func pieces(
    of line: [Character], isCut: (before: Bool, after: Bool), for search: SearchWords
  ) -> [SearchHit.Piece]? {
    let found = ranges(in: line).filter { range in
      RecallTokenizer.words(String(line[range])).contains(where: search.match)
    }
    guard let first = densest(found) else { return nil }
    var start = max(0, first.lowerBound - lead)
    // From the beginning of a word on.
    if start > 0, let blank = line[start..<first.lowerBound].firstIndex(of: " ") { start = blank + 1 }
    let end = min(line.count, start + length - 2)
    var pieces: [SearchHit.Piece] = []
    var place = start
    func add(to next: Int, hit: Bool) {
      if next > place { pieces.append(.init(text: String(line[place..<next]), hit: hit)) }
      place = max(place, next)
    }
    for range in found where range.upperBound > start && range.lowerBound < end {
      add(to: range.lowerBound, hit: false)
      add(to: min(range.upperBound, end), hit: true)
    }
    add(to: end, hit: false)
    if start > 0 || isCut.before { pieces.insert(.init(text: "…", hit: false), at: 0) }
    if end < line.count || isCut.after { pieces.append(.init(text: "…", hit: false)) }
    return joined(pieces)
  }

  /// Neighbours of one kind become one piece.
  private static func joined(_ pieces: [SearchHit.Piece]) -> [SearchHit.Piece] {
    pieces.reduce(into: []) { joined, piece in
      if let last = joined.last, last.hit == piece.hit {
        joined[joined.count - 1] = .init(text: last.text + piece.text, hit: last.hit)
      } else {
        joined.append(piece)
      }
    }
  }

  /// The first of the words that have the most others close behind.
  private static func densest(_ found: [Range<Int>]) -> Range<Int>? {
    let reach = length - lead - 20
    var best: (range: Range<Int>, count: Int)?
    var end = 0
    for (index, range) in found.enumerated() {
      end = max(end, index)
      while end < found.count, found[end].upperBound <= range.lowerBound + reach { end += 1 }
      if end - index > best?.count ?? 0 { best = (range, end - index) }
    }
    return best?.range ?? found.first
  }

  /// Stretches of letters and digits.
  private static func ranges(in line: [Character]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (index, character) in line.enumerated() {
      let isWord = character.isLetter || character.isNumber
      if isWord, start == nil { start = index }
      if !isWord, let begun = start {
        ranges.append(begun..<index)
        start = nil
      }
    }
    if let start { ranges.append(start..<line.count) }
    return ranges
  }

  /// White space becomes one blank; what changes a line without being seen goes, but for the joiners that some
  /// scripts and pictures need (T38).
  private static func flat(_ text: Substring) -> String {
    var flat = ""
    var isBlank = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isBlank { flat.unicodeScalars.append(" ") }
        isBlank = true
      } else if !scalar.isUnseen || scalar.value == 0x200C || scalar.value == 0x200D {
        flat.unicodeScalars.append(scalar)
        isBlank = false
      }
    }
    return flat
  }
}
