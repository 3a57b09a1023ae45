/// Whether a sentence is nothing but a yes to what was said, or begins with one: "you are right", "c'est vrai". Where danger
/// was seen it agrees with the worst of it (R14, R18), whatever the person asked to hear; where they fish for a yes, it is none.
enum BareAgreement {
  /// In words.
  private static let most = 7

  static func leads(_ text: String) -> Bool {
    guard !text.contains(where: { $0 == "?" || $0 == "？" }) else { return false }
    let clauses = text.split(maxSplits: 1) { ",;:—–".contains($0) }
    // "Yes, that is true": the yes alone says nothing yet.
    if clauses.count > 1, Normaliser.sentences(String(clauses[0])).joined().allSatisfy(yes.contains) {
      return leads(String(clauses[1]))
    }
    let words = Normaliser.sentences(String(clauses.first ?? "")).flatMap(\.self)
    guard words.count <= most, words.contains(where: agreeing.contains),
      words.allSatisfy({ agreeing.contains($0) || beside.contains($0) })
    else { return false }
    guard clauses.count > 1 else { return true }
    // "You are right, let us talk about it": the yes is to something good.
    return !Normaliser.sentences(String(clauses[1])).joined().contains(where: caring.contains)
  }

  private static let yes: Set = ["oui", "yes", "yeah", "ouais"]

  private static let caring: Set = [
    "parler", "parle", "parlons", "dire", "dis", "demander", "appeler", "appelle", "aide", "aider", "ecouter",
    "ecoute",
    "repos", "reposer", "pause", "soin", "medecin", "ami", "amie", "soeur", "frere", "merite",
    "merites",
    "talk", "talking", "tell", "telling", "say", "ask", "asking", "call", "calling", "help", "listen", "rest",
    "break",
    "care", "doctor", "friend", "sister", "brother", "deserve",
  ]

  private static let agreeing: Set = [
    "raison", "vrai", "exact", "exactement", "absolument", "evidemment", "idee", "effectivement",
    "parfaitement",
    "totalement", "right", "true", "exactly", "absolutely", "totally", "agreed", "agree", "idea", "indeed",
    "correct",
    "completely",
  ]
  private static let beside: Set = [
    "tu", "vous", "as", "avez", "ce", "est", "oui", "bien", "sur", "tout", "a", "fait", "une", "bonne",
    "excellente",
    "tres", "la", "je", "suis", "de", "accord", "en", "effet", "you", "are", "that", "is", "it", "yes", "so",
    "i", "good",
    "great", "of", "course", "very", "quite", "well", "with", "totally", "this",
  ]
}
