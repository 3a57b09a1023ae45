import Foundation

/// Whether a message takes leave and little else: then the house asks nothing; its question can wait (R20). A word of
/// farewell for good is not among them.
enum Parting {
  /// Characters: who writes more has more to say.
  private static let longest = 60

  private static let phrases = [
    "bonne nuit", "bonne soiree", "bonne journee", "a demain", "a bientot", "a plus tard", "a plus",
    "au revoir",
    "je te laisse", "je vous laisse", "je vais dormir", "je vais me coucher", "je file", "good night",
    "goodnight",
    "see you", "bye", "goodbye", "talk soon", "talk to you later", "talk tomorrow", "gotta go",
    "i have to go", "i'm off", "going to bed", "going to sleep",
  ]

  static func isParting(_ text: String) -> Bool {
    guard text.count <= longest else { return false }
    let plain = text.replacing("’", with: "'").folding(
      options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "en"))
    let words = " " + plain.map { $0.isLetter || $0 == "'" ? String($0) : " " }.joined() + " "
    return phrases.contains { words.contains(" \($0) ") }
  }
}
