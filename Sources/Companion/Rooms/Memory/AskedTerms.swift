/// What a question comes down to for the index.
struct AskedTerms: Sendable {
  /// Distinct, in their order; bounded, because the question may be a page.
  let terms: [String]
  /// For each term that has any, the words that may stand for it (`WordFamilies`), none of which was asked for itself.
  let kin: [[String]]
  let speaker: Speaker?
  /// Whether that is a guess, because the question says nothing of it.
  let isPresumed: Bool
  let date: DateHint
  let asksWhen: Bool

  static let most = 64
  /// Terms whose families are heard: a question has fewer, and a page must not look through half of what was said.
  private static let mostKin = 24

  init(_ query: RecallQuery, fallback: RecallLanguage) {
    let words = RecallTokenizer.words(query.text)
    let person = Set(query.names.person.flatMap(RecallTokenizer.words))
    let companion = Set(query.names.companion.flatMap(RecallTokenizer.words))
    let kept =
      query.weights.dropsNames ? words.filter { !person.contains($0) && !companion.contains($0) } : words
    let guess = RecallLanguage.guess(words)
    var terms = RecallTokenizer.terms(kept, in: guess ?? fallback)
    if guess == nil {
      // Too short to tell: a name or a noun may have been indexed in either language.
      for language in RecallLanguage.allCases { terms += RecallTokenizer.terms(kept, in: language) }
    }
    var seen: Set<String> = []
    self.terms = Array(terms.filter { seen.insert($0).inserted }.prefix(Self.most))
    kin = Self.kin(of: self.terms, in: guess ?? fallback)
    date = DateHint(words, today: query.today)
    asksWhen = Self.asksWhen(words)
    let meant = query.speaker ?? Self.speaker(words, person, companion)
    speaker = meant ?? query.otherwise
    isPresumed = meant == nil
  }

  /// Each word once, so that two words of one family do not count it twice.
  private static func kin(of terms: [String], in language: RecallLanguage) -> [[String]] {
    var known = Set(terms)
    let families = terms.lazy.compactMap { term in
      let kin = WordFamilies.kin(of: term, language)
      return kin.isEmpty ? nil : kin
    }
    return families.prefix(mostKin).map { kin in kin.filter { known.insert($0).inserted } }
  }

  /// Who is named decides; else `you` who said something is the companion.
  private static func speaker(
    _ words: [String], _ person: Set<String>, _ companion: Set<String>
  ) -> Speaker? {
    let (namesPerson, namesCompanion) = (
      words.contains(where: person.contains), words.contains(where: companion.contains)
    )
    if namesPerson != namesCompanion { return namesPerson ? .person : .companion }
    for (index, word) in words.enumerated() where you.contains(word) {
      // "did you say", "m’avais-tu conseillé", "vous m’avez dit": the verb stands close by.
      let near = words[max(0, index - 3)..<min(words.count, index + 5)]
      if near.contains(where: said.contains) { return .companion }
    }
    return nil
  }

  private static let you: Set<String> = ["you", "tu", "vous", "t"]
  private static let said: Set<String> = [
    "say", "said", "advise", "advised", "suggest", "suggested", "recommend", "recommended", "proposed", "dit",
    "disais", "disiez", "conseille", "suggere", "propose", "recommande", "repondu",
    "answer", "answered",
  ]

  private static func asksWhen(_ words: [String]) -> Bool {
    if words.contains(where: ["when", "quand"].contains) { return true }
    return zip(words, words.dropFirst()).contains { first, second in
      switch first {
      case "how": second == "long"
      case "what", "which": second == "day" || second == "date"
      case "quel", "quels": second == "jour" || second == "jours"
      case "quelle": second == "date"
      default: false
      }
    } || Self.asksHowMany(words)
  }

  /// `how many weeks`, `combien de jours`.
  private static func asksHowMany(_ words: [String]) -> Bool {
    words.indices.dropLast(2).contains { index in
      let isAsked =
        (words[index] == "how" && words[index + 1] == "many")
        || (words[index] == "combien" && words[index + 1] == "de")
      return isAsked && (DateWords.units[words[index + 2]] != nil || words[index + 2] == "temps")
    }
  }
}
