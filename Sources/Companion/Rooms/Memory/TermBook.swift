/// What recall knows of the words it met: their kinds, and the place of their term in each language. A text of a
/// hundred words holds few that are new, so that most are worked out once and not with every turn.
///
/// These are the person's words: the book is emptied when something is taken out of the index, and when it is full.
struct TermBook: Sendable {
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let frenchStop = Kinds(rawValue: 1)
    static let englishStop = Kinds(rawValue: 2)
    static let ofTime = Kinds(rawValue: 4)
    static let firstPerson = Kinds(rawValue: 8)
  }

  /// Some four megabytes.
  private static let most = 1 << 16
  /// Of a term that was not asked for yet.
  private static let unknown = UInt32.max
  /// Of a word that has no term in a language: one of its small words.
  private static let none = UInt32.max - 1

  /// Words in columns, by their place in the book.
  private var words: [String] = []
  private var kindsOf: [Kinds] = []
  /// Places of their terms in the index, by language.
  private var french: [UInt32] = []
  private var english: [UInt32] = []

  /// A word of at most 16 bytes, which is nearly all of them.
  private struct ShortWord: Hashable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard bytes.count <= 16 else { return nil }
      for index in 0..<min(8, bytes.count) { low |= UInt64(bytes[index]) << UInt64(8 * index) }
      for index in 8..<max(8, bytes.count) { high |= UInt64(bytes[index]) << UInt64(8 * (index - 8)) }
    }

    /// Seeded anew for each book: nobody's text chooses where words meet. One multiplication, since a dictionary's own
    /// hash took a third of all the time that indexing takes.
    func hash(_ seed: (UInt64, UInt64)) -> UInt64 {
      let product = (low ^ seed.0).multipliedFullWidth(by: high ^ seed.1)
      return product.high ^ product.low
    }
  }

  private let seed = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))
  /// By hash a place, with the next slot where one is taken; a power of two of them, at most half of them taken.
  private var slots = [UInt32](repeating: Self.unknown, count: 1 << 10)
  /// By place; a longer word has none.
  private var shorts: [ShortWord?] = []
  private var long: [String: UInt32] = [:]

  /// The words of one text, as places in the book.
  private(set) var met: [UInt32] = []
  /// What kinds are among them, and how many small words of each language.
  private(set) var kinds: Kinds = []
  private var frenchStops = 0
  private var englishStops = 0

  /// Reads a text; `met` and `kinds` then tell of it.
  mutating func read(_ text: String) {
    met.removeAll(keepingCapacity: true)
    (kinds, frenchStops, englishStops) = ([], 0, 0)
    // Before, so that the places of one text stay good.
    if words.count >= Self.most { forget() }
    RecallTokenizer.visit(text) { bytes in
      let place = place(of: bytes)
      met.append(place)
      let kinds = kindsOf[Int(place)]
      self.kinds.formUnion(kinds)
      if kinds.contains(.frenchStop) { frenchStops += 1 }
      if kinds.contains(.englishStop) { englishStops += 1 }
    }
  }

  /// As `RecallLanguage.guess`, of the text that was read.
  var language: RecallLanguage? {
    frenchStops == englishStops ? nil : frenchStops > englishStops ? .fr : .en
  }

  /// Puts the places of the text's terms into `terms`, in the order they were said.
  mutating func terms(in language: RecallLanguage, of index: inout BM25Index, into terms: inout [UInt32]) {
    terms.removeAll(keepingCapacity: true)
    for place in met {
      var term = language == .fr ? french[Int(place)] : english[Int(place)]
      if term == Self.unknown {
        let isSmall = kindsOf[Int(place)].contains(language == .fr ? .frenchStop : .englishStop)
        term = isSmall ? Self.none : index.place(of: Stemmer.stem(words[Int(place)], language))
        if language == .fr { french[Int(place)] = term } else { english[Int(place)] = term }
      }
      if term != Self.none { terms.append(term) }
    }
  }

  var isEmpty: Bool { words.isEmpty }

  mutating func forget() { self = TermBook() }

  private mutating func place(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let short = ShortWord(bytes) else {
      let word = String(decoding: bytes, as: UTF8.self)
      if let known = long[word] { return known }
      long[word] = UInt32(words.count)
      return add(word, nil)
    }
    var slot = slot(of: short)
    if slots[slot] != Self.unknown { return slots[slot] }
    if words.count * 2 >= slots.count {
      widen()
      slot = self.slot(of: short)
    }
    slots[slot] = UInt32(words.count)
    return add(String(decoding: bytes, as: UTF8.self), short)
  }

  /// Where the word stands, or is to stand.
  private func slot(of short: ShortWord) -> Int {
    var slot = Int(truncatingIfNeeded: short.hash(seed)) & (slots.count - 1)
    while slots[slot] != Self.unknown, shorts[Int(slots[slot])] != short {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func widen() {
    slots = [UInt32](repeating: Self.unknown, count: slots.count * 4)
    for (place, short) in shorts.enumerated() {
      if let short { slots[slot(of: short)] = UInt32(place) }
    }
  }

  private mutating func add(_ word: String, _ short: ShortWord?) -> UInt32 {
    var kinds: Kinds = []
    if StopWords.french.contains(word) { kinds.insert(.frenchStop) }
    if StopWords.english.contains(word) { kinds.insert(.englishStop) }
    if DateWords.ofTime.contains(word) { kinds.insert(.ofTime) }
    if Self.firstPerson.contains(word) { kinds.insert(.firstPerson) }
    words.append(word)
    shorts.append(short)
    kindsOf.append(kinds)
    french.append(Self.unknown)
    english.append(Self.unknown)
    return UInt32(words.count - 1)
  }

  private static let firstPerson: Set<String> = [
    "je", "j", "moi", "mon", "ma", "mes", "i", "my", "me", "mine",
  ]
}
