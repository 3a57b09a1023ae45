/// A text read once: its characters, what each is, and where its words stand. Every rate is counted on these, in one
/// pass and without regular expressions, so that time grows with length alone, whatever the text.
struct ReadText {
  /// A stretch of characters that belong together, with its name.
  struct Run {
    let start: Int
    let end: Int
    let hash: WordHash
  }

  let language: Language
  let scalars: [UInt32]
  /// `ScalarKind` of each character.
  let kinds: [UInt8]
  /// Words as `language` writes them. English: letters and apostrophes (`don't`). French: letters, where an apostrophe
  /// ends the shortened word before it (`l'` and `amie`).
  let words: [Run]
  /// Letters, digits and underscores without a gap, in both languages (`don` and `t`).
  let runs: [Run]

  init(_ text: String, in language: Language) {
    var scalars: [UInt32] = []
    var kinds: [UInt8] = []
    scalars.reserveCapacity(text.utf8.count)
    kinds.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if language == .fr, let last = scalars.last,
        let whole = FrenchLetter.joined(last, scalar.value)
      {
        scalars[scalars.count - 1] = whole
        continue
      }
      scalars.append(scalar.value)
      kinds.append(ScalarKind.of(scalar))
    }
    self.language = language
    self.scalars = scalars
    self.kinds = kinds
    runs = Self.runs(scalars, kinds)
    words = language == .fr ? Self.frenchWords(scalars, kinds) : Self.englishWords(scalars, kinds)
  }

  /// What phrases are looked for in: French words, which know their shortened forms, and English runs.
  var tokens: [Run] { language == .fr ? words : runs }

  /// Whether nothing lies between two tokens but what joins the words of a phrase: a space, an apostrophe, in French
  /// a hyphen, too (`peut-être`).
  func areJoined(_ first: Run, _ second: Run) -> Bool {
    guard second.start == first.end + 1 else { return second.start == first.end }
    switch scalars[first.end] {
    case 0x20, Self.apostrophe: return true
    case 0xa0, 0x2d: return language == .fr
    default: return false
    }
  }

  static let apostrophe = UInt32(UInt8(ascii: "'"))
  static let curlyApostrophe: UInt32 = 0x2019
  static let lineFeed: UInt32 = 10

  private static func runs(_ scalars: [UInt32], _ kinds: [UInt8]) -> [Run] {
    stretches(scalars) { kinds[$0] & ScalarKind.wordly != 0 }
  }

  private static func englishWords(_ scalars: [UInt32], _ kinds: [UInt8]) -> [Run] {
    stretches(scalars) { place in
      let value = scalars[place]
      return value == apostrophe || value < 128 && kinds[place] & ScalarKind.letter != 0
    }
  }

  private static func stretches(_ scalars: [UInt32], where belongs: (Int) -> Bool) -> [Run] {
    var found: [Run] = []
    var place = 0
    while place < scalars.count {
      guard belongs(place) else {
        place += 1
        continue
      }
      let start = place
      var hash = WordHash()
      while place < scalars.count, belongs(place) {
        hash.add(scalars[place])
        place += 1
      }
      found.append(Run(start: start, end: place, hash: hash))
    }
    return found
  }

  private static func frenchWords(_ scalars: [UInt32], _ kinds: [UInt8]) -> [Run] {
    var found: [Run] = []
    var place = 0
    while place < scalars.count {
      guard kinds[place] & ScalarKind.letter != 0 else {
        place += 1
        continue
      }
      let start = place
      var hash = WordHash()
      while place < scalars.count {
        let isMark = scalars[place] == apostrophe || scalars[place] == curlyApostrophe
        guard isMark || kinds[place] & ScalarKind.letter != 0 else { break }
        place += 1
        guard isMark else {
          hash.add(scalars[place - 1])
          continue
        }
        let before = hash
        hash.add(apostrophe)
        if !FrenchLetter.keepsApostropheInside.contains(before) { break }
      }
      found.append(Run(start: start, end: place, hash: hash))
    }
    return found
  }
}
