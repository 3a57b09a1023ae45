/// Words that say there is nothing to say.
enum Negative {
  /// - Returns: `true` for no words at all too.
  static func isOne(_ words: String?) -> Bool {
    guard let words else { return true }
    guard let plain = PlainAnswer(words) else { return false }
    return plain.isOne(of: phrases)
  }

  private static let phrases: Set<String> = [
    "non", "no", "nope", "rien", "rien du tout", "nothing", "nothing at all", "none", "aucun", "aucune",
    "ras", "r a s",
    "rien a signaler", "rien de particulier", "rien de special", "nothing special", "nothing to report",
    "tout va bien", "ca va", "all good", "i'm fine", "im fine", "personne", "nobody", "no one",
    "pas vraiment",
    "not really", "pas du tout", "not at all", "pas de probleme", "pas de traitement", "no treatment", "n a",
    "neant",
    "non rien", "no nothing", "jamais", "never",
  ]
}
