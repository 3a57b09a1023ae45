import Foundation

/// The words that Google puts around what was asked, in the language of the account.
enum GeminiWords {
  /// In front of what the person asked; longer ones first where one begins with another.
  private static let asking = [
    // English
    "Prompted with:", "Prompted:", "Prompted", "Asked Gemini:", "Asked Bard:", "Asked:", "Asked", "Said:",
    "Said",
    "Sent:", "Branched", "Answered", "Submitted query:", "Submitted query",
    // French
    "A envoyé le prompt :", "A envoyé la requête :", "Prompt envoyé :", "Requête envoyée :", "Requête :",
    "Invite :",
    "Vous avez demandé :", "Vous avez demandé", "Vous avez dit :", "Vous avez dit", "A demandé :",
    "A demandé",
    "A dit :", "A dit", "Prompt :", "Prompt:", "Demandé :", "Message envoyé :", "Question posée :",
    // German, Spanish, Italian, Portuguese
    "Eingegebener Prompt:", "Gefragt:", "Gefragt", "Gesagt:", "Preguntaste:", "Has preguntado:", "Consulta:",
    "Dijiste:", "Has dicho:", "Hiciste la petición", "Hai chiesto:", "Hai detto:", "Você perguntou:",
    "Perguntou:", "Você disse:",
  ]

  /// Things done without a word to anybody.
  private static let doing = [
    "Used ", "Created ", "Gave ", "Added ", "Selected ", "Shared ", "Deleted ", "Viewed ", "Visited ",
    "Searched ",
    "Edited ", "Pinned ", "Renamed ", "Exported ", "Updated ", "Opened ",
    "A utilisé ", "Utilisation ", "A créé ", "Création ", "A donné ", "A ajouté ", "A sélectionné ",
    "A partagé ",
    "A supprimé ", "A consulté ", "A modifié ", "A renommé ", "A exporté ", "Vous avez utilisé ",
    "Vous avez créé ", "Vous avez donné ", "Vous avez consulté ", "Vous avez partagé ",
    "Vous avez sélectionné ",
    "Vous avez supprimé ", "Vous avez modifié ", "Vous avez ajouté ",
  ]

  /// What the person asked, without the verb in front.
  /// - Parameter hasAnswer: What was answered was asked, whatever the verb; it then stays.
  /// - Returns: `nil` for what was not asked.
  static func asked(_ title: String, hasAnswer: Bool) -> String? {
    let plain = plain(title)
    for verb in asking where plain.utf8.starts(with: verb.utf8) {
      let rest = title.dropFirst(verb.count)
      guard verb.hasSuffix(":") || rest.first?.isWhitespace ?? true else { continue }
      return withoutAttached(rest.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    guard hasAnswer, !isDone(title) else { return nil }
    return withoutAttached(title.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Whether that tells of something done without a word to anybody.
  static func isDone(_ title: String) -> Bool {
    let plain = plain(title)
    return doing.contains { plain.utf8.starts(with: $0.utf8) }
  }

  /// Google writes no-break spaces, French ones before a colon.
  private static func plain(_ title: String) -> String {
    // Longer than any verb; as many characters as in the title itself.
    String(title.prefix(40).map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  /// How many files a line like "Attached 2 files." tells of; 0 where it is another line.
  static func attached(_ line: String) -> Int {
    let line = line.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    guard line.count <= 60, line.contains("file") || line.contains("fichier") || line.contains("datei") else {
      return 0
    }
    guard
      ["attached", "joint", "angehängt"].contains(where: { line.contains($0) }),
      let digits = line.split(whereSeparator: { !$0.isNumber || !$0.isASCII }).first
    else { return 0 }
    return min(Int(digits.prefix(4)) ?? 0, 1000)
  }

  /// Without a trailing "Attached 2 files."
  private static func withoutAttached(_ text: String) -> String {
    guard let last = text.split(separator: "\n", omittingEmptySubsequences: false).last,
      attached(String(last)) > 0, text.count > last.count
    else { return text }
    return text.dropLast(last.count).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
