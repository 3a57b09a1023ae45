/// Whether a sentence does something that is good to hear in danger.
///
/// A list of what must not be said can never be complete: a small model that goes astray says what nobody has thought of
/// yet. Where danger stands in the very message, a list of what a good sentence does nearly can (T39).
enum CaringSpeech {
  /// - Parameter text: One sentence, together with what it goes on from.
  static func isHeard(in text: String) -> Bool {
    let words = Normaliser.sentences(text).flatMap(\.self)
    if words.isEmpty || isGreeting(words) { return true }
    // What is only quoted is not said to anybody.
    let sentences = Normaliser.sentences(Quotation.without(text))
    guard let first = sentences.first?.first else { return false }
    let marks = Set(tables.read(sentences).hits.map { $0.sign.name.prefix { $0 != "." } })
    let asks = text.contains { $0 == "?" || $0 == "？" }
    guard marks.contains("helps") || asks && marks.contains("asks"), !marks.contains("hinders") else {
      return false
    }
    if marks.contains("dying"), !marks.contains("told") { return false }
    if marks.contains("spoken") || marks.contains("present") || urging.contains(first) { return true }
    // Of nobody: "that sounds heavy", "breathe". Or a question about somebody: "is she safe?"
    return !marks.contains("own") && (asks || !marks.contains("others"))
  }

  /// A name may follow.
  private static func isGreeting(_ words: [String]) -> Bool {
    words.count <= 3 && greetings.contains(words[0]) || words.count <= 2 && thanks.contains(words[0])
  }

  private static let thanks: Set = ["merci", "thank", "thanks"]
  private static let greetings: Set = ["bonjour", "bonsoir", "salut", "coucou", "hello", "hi", "hey"]

  /// What somebody is asked to do begins so.
  private static let urging: Set = [
    "appelle", "appelez", "appelons", "respire", "respirez", "reste", "restez", "eloigne", "eloignez", "pose",
    "posez",
    "sors", "sortez", "va", "allez", "ouvre", "ouvrez", "mets", "mettez", "donne", "donnez", "viens", "venez",
    "assieds",
    "asseyez", "demande", "demandez", "parle", "parlez", "laisse", "laissez", "please", "call", "breathe",
    "stay", "move",
    "put", "leave", "go", "come", "open", "sit", "step", "walk", "give", "ask", "tell", "let", "lie", "text",
    "ring",
  ]

  private static let tables = Lexicon(
    signs: ReplyGuard.caringFrench + ReplyGuard.caringEnglish, idioms: [], frames: [])
}
