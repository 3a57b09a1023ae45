/// Whether a sentence is not the companion's own: the notes that only the model was given, or the person's words, said back
/// as if they were its own. Small models do so under pressure, and leave somebody alone who was in danger (T39).
struct Parrot: Sendable, Equatable {
  /// Three words in a row, of the notes.
  private let notes: Set<String>
  /// The words of the message that is being answered.
  private let asked: [String]
  /// The person asks for words: theirs, or some to be said in their place.
  private let mayRepeat: Bool

  /// - Parameters:
  ///   - notes: What the model alone was told, in the language of the conversation; empty for nothing.
  ///   - asked: The message that is being answered.
  init(notes: String = "", asked: String = "") {
    self.notes = Set(Normaliser.sentences(notes).flatMap(Self.triples))
    self.asked = Array(Normaliser.sentences(asked).flatMap(\.self).prefix(Self.mostAsked))
    mayRepeat = self.asked.contains(where: Self.asksForWords.contains)
  }

  /// - Parameters:
  ///   - text: One sentence, without its quotations.
  ///   - isDanger: Where it was seen, three words and nothing else are too many. Elsewhere most of a clause in which the
  ///     person spoke of themselves, for "my sister" is nobody's but theirs.
  func speaks(_ text: String, isDanger: Bool) -> Bool {
    let words = Normaliser.sentences(text).flatMap(\.self)
    if saysNotes(words) { return true }
    if isDanger, words.count >= 3, common(words).count == words.count { return true }
    guard isDanger || !mayRepeat else { return false }
    let clauses = text.split { ",;:".contains($0) }.map { Normaliser.sentences(String($0)).flatMap(\.self) }
    return ([words] + clauses).contains { some in
      let run = common(some)
      return run.count >= 4 && Double(run.count) >= Self.shareSaidBack * Double(some.count)
        && some.count >= 5 && run.contains(where: Self.ofOneself.contains)
    }
  }

  // MARK: The notes

  /// In words; shorter ones say what anybody says.
  private static let least = 4
  /// Of so few words all must stand in the notes.
  private static let few = 5
  /// Shares of a sentence's triples that stand in the notes. Those speak of the person as of somebody else: a sentence that
  /// speaks to them may have more in common with what the model was to say.
  private static let shares = (about: 0.5, to: 0.7)

  /// A model that speaks of itself does what the notes asked for.
  private func saysNotes(_ words: [String]) -> Bool {
    guard !notes.isEmpty, words.count >= Self.least, !words.contains(where: Self.ofItself.contains) else {
      return false
    }
    let triples = Self.triples(words)
    let share = Double(triples.count(where: notes.contains)) / Double(triples.count)
    if words.count <= Self.few { return share == 1 }
    return share >= (words.contains(where: Self.toPerson.contains) ? Self.shares.to : Self.shares.about)
  }

  private static func triples(_ words: [String]) -> [String] {
    guard words.count >= 3 else { return [] }
    return (0...(words.count - 3)).map { words[$0..<($0 + 3)].joined(separator: " ") }
  }

  // MARK: The person's words

  /// So much of a clause may not be theirs: "tu arrête mon lithium" changed one word of six.
  private static let shareSaidBack = 0.6
  /// Words of a message that are looked at: a pasted letter is not searched for each sentence.
  private static let mostAsked = 400

  /// The longest run of words that stands in the message as it stands here.
  private func common(_ words: [String]) -> ArraySlice<String> {
    var best = words[0..<0]
    var before = [Int](repeating: 0, count: asked.count + 1)
    for place in words.indices {
      var now = [Int](repeating: 0, count: asked.count + 1)
      for other in asked.indices where asked[other] == words[place] {
        now[other + 1] = before[other] + 1
        if now[other + 1] > best.count { best = words[(place + 1 - now[other + 1])...place] }
      }
      before = now
    }
    return best
  }

  private static let ofItself: Set = ["je", "i", "we", "nous"]
  private static let toPerson: Set = [
    "tu", "te", "toi", "ton", "ta", "tes", "vous", "votre", "vos", "you", "your",
  ]
  private static let ofOneself: Set = ["je", "me", "moi", "mon", "ma", "mes", "i", "my", "myself"]
  private static let asksForWords: Set = [
    "repete", "repetez", "repeter", "corrige", "corrigez", "corriger", "traduis", "traduire", "traduisez",
    "recopie",
    "reformule", "reecris", "relis", "relire", "cite", "lis", "orthographe", "ecris", "ecrire", "ecrivez",
    "redige",
    "rediger", "dire", "formuler", "phrase", "message", "lettre", "mail", "sms", "texte", "discours",
    "repeat", "correct", "translate", "rewrite", "rephrase", "proofread", "copy", "quote", "read", "spelling",
    "grammar",
    "write", "draft", "word", "phrase", "message", "letter", "email", "text", "speech", "sentence",
  ]
}
