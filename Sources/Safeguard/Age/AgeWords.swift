import Foundation

/// Text as the age patterns read it: plain letters and figures, clause by clause, without what is quoted.
enum AgeWords {
  /// A quick look, before anything is taken apart.
  static func mayTell(_ text: String) -> Bool {
    let lower = text.lowercased()
    return [
      "ans", "an ", "1", "8", "9", "mineur", "majeur", "minor", "underage", "under", "teen", "een",
      "eighteen", "piges",
    ]
    .contains { lower.contains($0) }
  }

  /// - Returns: The clauses of each sentence, cut at commas and the like; each knows what its sentence said before.
  static func clauses(of text: String) -> [AgeClause] {
    var all: [AgeClause] = []
    var before: [String] = []
    var words: [String] = []
    var word = ""
    func endWord() {
      // "13ans" is two words.
      let figure = word.prefix { $0.isASCII && $0.isNumber }
      let unit = word.dropFirst(figure.count)
      if (1...2).contains(figure.count), ["ans", "piges", "years"].contains(unit) {
        words += [String(figure), String(unit)]
      } else if !word.isEmpty {
        words.append(word)
      }
      word = ""
    }
    func endClause() {
      endWord()
      if !words.isEmpty { all.append(AgeClause(words: words, before: before)) }
      before += words
      words = []
    }
    for scalar in plain(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case ",", ":", "(", ")":
        endClause()
      case ".", "!", "?", ";", "\n", "…":
        endClause()
        before = []
      default: endWord()
      }
    }
    endClause()
    return all
  }

  /// Lower case, without accents and without what stands between quotation marks.
  private static func plain(_ text: String) -> String {
    // Most messages quote nobody, and the expression takes its time.
    let mayQuote = text.unicodeScalars.contains { ["«", "“", "\""].contains($0) }
    let bare =
      mayQuote ? text.replacing(#/«[^»\n]*»|“[^”\n]*”|"[^"\n]*"/#) { _ in " quoted " } : text
    return bare.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
  }

  /// A number from 8 to 18 that stands at `index`, and how many words it takes.
  static func number(in clause: AgeClause, at index: Int) -> (value: Int, length: Int)? {
    let word = clause[index]
    if let value = Int(word), (8...18).contains(value), word.count <= 2 { return (value, 1) }
    if word == "dix", let unit = ["sept": 17, "huit": 18, "neuf": 0][clause[index + 1]] {
      return unit == 0 ? nil : (unit, 2)
    }
    return names[word].map { ($0, 1) }
  }

  static let telling: Set = ["mineur", "mineure", "majeur", "majeure", "minor", "underage", "age", "adult"]

  private static let names: [String: Int] = [
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
    "seize": 16,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18,
  ]
}
