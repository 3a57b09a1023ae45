/// Takes endings off, so that forms of one word meet: plurals, conjugation, the commonest suffixes.
///
/// Our own and light on purpose: it works on words without accents, never leaves less than three letters, and
/// is the same for what is indexed and what is asked.
enum Stemmer {
  static func stem(_ word: String, _ language: RecallLanguage) -> String {
    let word = IrregularForms.lemma(of: word, language) ?? word
    guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var letters = Array(word.utf8)
    switch language {
    case .fr: french(&letters)
    case .en: english(&letters)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  // MARK: French

  /// Without the s of the plural, which goes first. Longest first; at least four letters remain before a
  /// noun's suffix, three before a verb's.
  private static let frenchSuffixes: [(suffix: [UInt8], keep: Int)] =
    table(4, "issement atrice ateur ation ement euse ance ence erie eu")
    + table(
      3,
      """
      eraient erait eront eron erez erai era iraient irait iront iron irez irai ira aient asse assent assion issent
      isson issez issait issai issant eant eait eai eon ante ant ent ion iez ee ue ait ai ont ez er ir ie u ment
      """)

  private static func french(_ letters: inout [UInt8]) {
    if letters.ends(with: "aux"), !letters.ends(with: "eaux"), letters.count > 4 {
      letters.replaceEnd(3, with: "al")
    }
    if letters.last == UInt8(ascii: "x") || letters.last == UInt8(ascii: "s"), letters.count > 3 {
      letters.removeLast()
    }
    feminine(&letters)
    for (suffix, keep) in frenchSuffixes
    where letters.count >= suffix.count + keep && letters.ends(with: suffix) {
      letters.removeLast(suffix.count)
      break
    }
    if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    letters.undouble()
    if letters.count > 3, letters.last == UInt8(ascii: "i") { letters.removeLast() }
  }

  /// What feminine and masculine have in common, and verbs in -re with their forms: "infirmière" is "infirmier",
  /// "nouveau" "nouvelle", "sportif" "sportive", "vendre" "vend".
  private static func feminine(_ letters: inout [UInt8]) {
    if letters.count > 5, letters.ends(with: "iere") {
      letters.removeLast()
    } else if letters.count > 4, letters.ends(with: "eau") {
      letters.replaceEnd(3, with: "el")
    } else if letters.count > 4, letters.ends(with: "if") {
      letters.replaceEnd(2, with: "iv")
    } else if letters.count > 5,
      letters.ends(with: "dre") || letters.ends(with: "ttre") || letters.ends(with: "vre")
    {
      letters.removeLast(2)
    }
  }

  // MARK: English

  private static let englishSuffixes: [(suffix: [UInt8], keep: Int)] =
    table(
      4,
      "ational ations ation fulness ousness iveness ments ment nesses ness ingly edly fully ities ity able ible"
    )
    + table(3, "ings ing edly ed ly ers er ful")

  private static func english(_ letters: inout [UInt8]) {
    if letters.ends(with: "ies"), letters.count > 4 {
      letters.replaceEnd(3, with: "y")
    } else if letters.ends(with: "sses") || letters.ends(with: "shes") || letters.ends(with: "ches")
      || letters.ends(with: "xes")
    {
      letters.removeLast(2)
    } else if letters.last == UInt8(ascii: "s"), !letters.ends(with: "ss"), !letters.ends(with: "us"),
      !letters.ends(with: "is")
    {
      letters.removeLast()
    }
    for (suffix, keep) in englishSuffixes
    where letters.count >= suffix.count + keep && letters.ends(with: suffix) {
      letters.removeLast(suffix.count)
      break
    }
    if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    letters.undouble()
    if letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
  }

  private static func table(_ keep: Int, _ text: String) -> [(suffix: [UInt8], keep: Int)] {
    text.split(whereSeparator: \.isWhitespace).map { (Array($0.utf8), keep) }
      .sorted { $0.0.count > $1.0.count }
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }

  fileprivate func ends(with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    return (0..<length).allSatisfy { self[count - length + $0] == suffix.utf8Start[$0] }
  }

  fileprivate mutating func replaceEnd(_ length: Int, with text: String) {
    removeLast(length)
    append(contentsOf: text.utf8)
  }

  /// `planned` → `plann` → `plan`.
  fileprivate mutating func undouble() {
    if count > 3, self[count - 1] == self[count - 2] { removeLast() }
  }
}
