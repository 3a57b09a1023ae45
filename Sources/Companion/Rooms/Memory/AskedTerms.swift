/// What a question comes down to for the index.
struct AskedTerms: Sendable {
  /// Distinct, in their order; bounded, because the question may be a page.
  let terms: [String]
  let speaker: Speaker?
  let date: DateHint
  let asksWhen: Bool

  static let most = 64

  init(_ query: RecallQuery, fallback: RecallLanguage) {
    let words = RecallTokenizer.words(query.text)
    let dropped = Set(query.droppedNames.flatMap(RecallTokenizer.words))
    let kept = words.filter { !dropped.contains($0) }
    let guess = RecallLanguage.guess(words)
    var terms = RecallTokenizer.terms(kept, in: guess ?? fallback)
    if guess == nil {
      // Too short to tell: a name or a noun may have been indexed in either language.
      for language in RecallLanguage.allCases { terms += RecallTokenizer.terms(kept, in: language) }
    }
    var seen: Set<String> = []
    self.terms = Array(terms.filter { seen.insert($0).inserted }.prefix(Self.most))
    date = DateHint(words, today: query.today)
    asksWhen = words.contains("when") || words.contains("quand")
    speaker = query.speaker ?? Self.speaker(words)
  }

  /// `I` is the person, `you` the companion; nobody when both or neither stands there.
  private static func speaker(_ words: [String]) -> Speaker? {
    let person = words.contains { ["i", "my", "me", "je", "j", "mon", "ma", "mes", "moi"].contains($0) }
    let companion = words.contains { ["you", "your", "tu", "t", "ton", "tes", "vous", "votre"].contains($0) }
    return person == companion ? nil : person ? .person : .companion
  }
}
