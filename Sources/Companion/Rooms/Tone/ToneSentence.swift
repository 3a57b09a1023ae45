import Foundation

/// A sentence of a message as far as a wish about the tone is looked for in it: its clauses between commas, in plain
/// words, without what stands in quotation marks.
struct ToneSentence: Sendable {
  struct Clause: Sendable {
    /// Lower case, no accents; cut at apostrophes and hyphens.
    let words: [String]
    /// Whether a quotation stood in it: then it is another's.
    let isQuoted: Bool

    /// Short enough to be the wish itself, or what is said around it.
    var isMine: Bool { !isQuoted && words.count <= 16 }
  }

  let clauses: [Clause]
  let asks: Bool

  /// Whether it says what somebody said or thought.
  var tells: Bool { clauses.contains { $0.isQuoted || $0.words.contains(where: Self.telling.contains) } }

  var isCourtesy: Bool { clauses.allSatisfy { !$0.isQuoted && ToneLexicon.isCourtesy($0.words) } }

  /// "From now on, …": a clause that says nothing else.
  var lasts: Bool {
    clauses.contains { clause in
      let rest = ToneLexicon.lasting.removed(from: clause.words)
      return rest.count < clause.words.count && ToneLexicon.isCourtesy(rest)
    }
  }

  private static let telling: Set<String> = Set(
    """
    dit disait disent disais disaient dira repete repetait repetent ecrit ecrivait demande demandait demandent crie
    criait crier repond repondait repondu conseille conseillait ordonne lance lancait sorti balance reproche reprochait
    pense pensais pensait penser appelle note consigne
    said says say saying told tells telling tell asked asks asking wrote writes texted yelled shouted shouts replied
    replies goes snapped suggested suggests advised advises thought think thinking whispered insisted insists reads
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static func all(in text: String) -> [ToneSentence] {
    var sentences: [ToneSentence] = []
    var clauses: [Clause] = []
    var words: [String] = []
    var word = ""
    var quoted = false
    var closing: Character?
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    func endClause() {
      endWord()
      if !words.isEmpty || quoted { clauses.append(Clause(words: words, isQuoted: quoted)) }
      (words, quoted) = ([], closing != nil)
    }
    func endSentence(asks: Bool = false) {
      endClause()
      if !clauses.isEmpty { sentences.append(ToneSentence(clauses: clauses, asks: asks)) }
      clauses = []
    }
    for character in plain(text) {
      if let open = closing {
        if character == open { closing = nil }
        continue
      }
      switch character {
      case "«": (closing, quoted) = ("»", true)
      case "“", "„": (closing, quoted) = ("”", true)
      case "\"": (closing, quoted) = ("\"", true)
      case ",", "(", ")", "—", "–": endClause()
      case ".", "!", "…", ";", "\n": endSentence()
      case "?": endSentence(asks: true)
      // What follows a colon is said by what stands before it: both stay one clause.
      case ":": word.append(character)
      case let letter where letter.isLetter || letter.isNumber: word.append(letter)
      default: endWord()
      }
    }
    endSentence()
    return sentences
  }

  private static func plain(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).replacing("œ", with: "oe")
  }
}
