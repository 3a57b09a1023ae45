import Foundation

/// An answer made plain for comparing: lower case, no accents, one kind of apostrophe, numbers in digits.
struct PlainAnswer {
  /// Words longer than this are told, not chosen; nothing is looked for in them.
  static let wordsLimit = 14
  private static let charactersLimit = 160

  /// With punctuation and with numbers in digits: `1 heure et demie, 2 reveils, leve a 7h`.
  let marked: String
  /// Words alone, as they were said: `une heure et demie deux reveils leve a 7h`.
  let said: String
  /// The same with numbers in digits.
  let counted: String

  /// - Returns: `nil` for what is empty, or too long to be a choice, a number or a time.
  init?(_ text: String) {
    guard text.count <= Self.charactersLimit else { return nil }
    let folded = Self.fold(text)
    said = Self.wordsOnly(folded)
    guard !said.isEmpty else { return nil }
    marked = NumberWords.digits(in: folded)
    counted = Self.wordsOnly(marked)
    guard said.split(separator: " ").count <= Self.wordsLimit else { return nil }
  }

  static func fold(_ text: String) -> String {
    text.replacing("’", with: "'").replacing("œ", with: "oe")
      .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Letters, digits and apostrophes, one space between.
  static func wordsOnly(_ folded: String) -> String {
    folded.split { !($0.isLetter || $0.isNumber || $0 == "'") }.joined(separator: " ")
  }

  /// Whether the phrase stands in it as whole words.
  func holds(_ phrase: String) -> Bool {
    " \(said) ".contains(" \(phrase) ") || " \(counted) ".contains(" \(phrase) ")
  }

  /// Whether it is one of the phrases and nothing else.
  func isOne(of phrases: Set<String>) -> Bool { phrases.contains(said) || phrases.contains(counted) }

  /// Whether nothing but the phrases says anything: no "but", no "or", no "not" beside them.
  func isPlain(beside phrases: [String]) -> Bool {
    var rest = " \(said) "
    var other = " \(counted) "
    for phrase in phrases.sorted(by: { $0.count > $1.count }) {
      rest = rest.replacing(" \(phrase) ", with: " ")
      other = other.replacing(" \(phrase) ", with: " ")
    }
    let left = (rest.count < other.count ? rest : other).split(separator: " ").map(String.init)
    return !left.contains { Self.turning.contains($0) || $0.hasSuffix("n't") }
  }

  /// Words that turn what stands beside them into something else.
  private static let turning: Set<String> = [
    "pas", "non", "ne", "ni", "ou", "mais", "sauf", "entre", "plus", "moins", "sans", "not", "no", "or",
    "but",
    "except", "between", "less", "more", "never", "jamais", "neither", "nor", "if", "si",
  ]
}
