/// A little pattern over the words of a clause, written as a line:
///
/// `je|j ne? deteste|hais @rest`: words as the tokenizer folds them, `|` between alternatives, `?` after what may be
/// missing, `__` for up to two words in between, `@name` for one to three capitalised words, `@word` for one word that
/// says something, `@rel` for a word of relation, `@number`, `@rest` for what follows up to the end of the clause.
struct SpokenPattern: Sendable {
  enum Element: Sendable, Equatable {
    case words(Set<String>)
    case gap
    case name, word, relation, number, rest
  }

  struct Match: Sendable, Equatable {
    var span: ClosedRange<Int>
    var name: ClosedRange<Int>?
    var word: Int?
    var relation: Int?
    var number: Int?
    var rest: ClosedRange<Int>?
  }

  private let elements: [(element: Element, isOptional: Bool)]

  init(_ line: String) {
    elements = line.split(separator: " ").map { piece in
      let isOptional = piece.last == "?"
      let bare = isOptional ? piece.dropLast() : piece
      let element: Element =
        switch bare {
        case "__": .gap
        case "@name": .name
        case "@word": .word
        case "@rel": .relation
        case "@number": .number
        case "@rest": .rest
        default: .words(Set(bare.split(separator: "|").map(String.init)))
        }
      return (element, isOptional)
    }
  }

  /// Every place in the clause where it holds, from left to right, without overlap.
  func matches(in clause: SpokenClause) -> [Match] {
    var found: [Match] = []
    var start = 0
    while start < clause.words.count {
      if let match = match(clause, from: start) {
        found.append(match)
        start = match.span.upperBound + 1
      } else {
        start += 1
      }
    }
    return found
  }

  private func match(_ clause: SpokenClause, from start: Int) -> Match? {
    var match = Match(span: start...start)
    guard let end = step(clause, at: start, element: 0, &match), end > start else { return nil }
    match.span = start...(end - 1)
    return match
  }

  /// - Returns: The place behind the last word taken.
  private func step(_ clause: SpokenClause, at place: Int, element index: Int, _ match: inout Match) -> Int? {
    guard index < elements.count else { return place }
    let (element, isOptional) = elements[index]
    for length in Self.lengths(of: element, at: place, in: clause) {
      var tried = match
      Self.note(element, at: place, length: length, &tried)
      if let end = step(clause, at: place + length, element: index + 1, &tried) {
        match = tried
        return end
      }
    }
    return isOptional ? step(clause, at: place, element: index + 1, &match) : nil
  }

  /// How many words an element may take here, the best first.
  private static func lengths(of element: Element, at place: Int, in clause: SpokenClause) -> [Int] {
    let words = clause.words
    guard place < words.count else { return element == .gap ? [0] : [] }
    switch element {
    case .words(let wanted): return wanted.contains(words[place].folded) ? [1] : []
    case .gap: return Array(0...min(2, words.count - place))
    case .name:
      var length = 0
      while length < 3, place + length < words.count, NameWords.isName(words[place + length]),
        length == 0 ? clause.isApposed(place) : clause.isBeside(place + length)
      { length += 1 }
      return Array((1...max(1, length)).reversed()).filter { $0 <= length }
    case .word: return NameWords.says(words[place].folded) ? [1] : []
    case .relation: return Relations.table[words[place].folded] == nil ? [] : [1]
    case .number: return SpokenNumber.value(words[place].folded) == nil ? [] : [1]
    case .rest: return [words.count - place]
    }
  }

  private static func note(_ element: Element, at place: Int, length: Int, _ match: inout Match) {
    switch element {
    case .words, .gap: break
    case .name: match.name = place...(place + length - 1)
    case .word: match.word = place
    case .relation: match.relation = place
    case .number: match.number = place
    case .rest: match.rest = place...(place + length - 1)
    }
  }
}

extension SpokenClause {
  /// Whether nothing that parts two thoughts stands before a word: a colon, a dash, a bracket that closes.
  func isApposed(_ place: Int) -> Bool {
    guard place > 0, place < words.count else { return true }
    return text[words[place - 1].range.upperBound..<words[place].range.lowerBound].allSatisfy {
      $0.isWhitespace || "’',.(\"“«".contains($0)
    }
  }

  /// Whether a word follows the one before it with nothing but blanks, an apostrophe or "de" between them.
  func isBeside(_ place: Int) -> Bool {
    guard place > 0, place < words.count else { return false }
    return text[words[place - 1].range.upperBound..<words[place].range.lowerBound].allSatisfy {
      $0.isWhitespace || $0 == "’" || $0 == "'" || $0 == "."
    }
  }
}

/// A number as it is said.
enum SpokenNumber {
  static func value(_ folded: String) -> Int? {
    if let digits = Int(folded), (0..<10_000).contains(digits) { return digits }
    return table[folded]
  }

  private static let table: [String: Int] = {
    let french =
      "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
      + "dix-neuf vingt"
    let english =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
      + "eighteen nineteen twenty"
    var table: [String: Int] = ["une": 1, "a": 1, "an": 1, "trente": 30, "thirty": 30, "quarante": 40]
    for list in [french, english] {
      for (value, word) in list.split(separator: " ").enumerated() { table[String(word)] = value }
    }
    let tens = [
      "quarante": 40, "forty": 40, "cinquante": 50, "fifty": 50, "soixante": 60, "sixty": 60, "septante": 70,
      "soixante-dix": 70, "seventy": 70, "quatre-vingts": 80, "quatre-vingt": 80, "octante": 80, "eighty": 80,
      "nonante": 90, "quatre-vingt-dix": 90, "ninety": 90,
    ]
    return table.merging(tens) { $1 }
  }()
}
