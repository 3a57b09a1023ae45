import Foundation

/// Who speaks in a written talk: one person and whoever it talks with.
struct Speakers: Equatable {
  let person: String
  /// `nil` where somebody wrote alone.
  let companion: String?

  /// How people name themselves, French and English; and the macro of character cards.
  private static let persons: Set = [
    "me", "moi", "je", "i", "you", "vous", "toi", "tu", "user", "utilisateur", "utilisatrice", "human",
    "humain",
    "humaine", "{{user}}", "<user>",
  ]
  private static let companions: Set = [
    "assistant", "assistante", "ai", "ia", "bot", "chatbot", "chatgpt", "claude", "gemini", "model", "modèle",
    "rep",
    "{{char}}", "<bot>",
  ]

  /// - Parameter names: Of every line that may begin a message, in their order.
  /// - Returns: `nil` without any name.
  init?(_ names: [String]) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for name in names {
      if counts[name] == nil { order.append(name) }
      counts[name, default: 0] += 1
    }
    // The two who speak most; a line that begins "Note:" is no third one. Who came first counts where all are equal.
    let most = order.enumerated().sorted { one, other in
      (counts[other.element] ?? 0, one.offset) < (counts[one.element] ?? 0, other.offset)
    }.map(\.element)
    guard let first = order.first(where: { $0 == most.first || most.count > 1 && $0 == most[1] }) else {
      return nil
    }
    if let known = order.first(where: { Self.persons.contains($0.lowercased()) }) {
      person = known
      companion = most.first { $0 != known && !Self.persons.contains($0.lowercased()) }
    } else if let known = order.first(where: { Self.companions.contains($0.lowercased()) }) {
      guard let other = most.first(where: { $0 != known }) else { return nil }
      (person, companion) = (other, known)
    } else {
      person = first
      companion = most.prefix(2).first { $0 != first }
    }
  }

  /// A name of its own; what only says that it is a program is none.
  var partner: ImportedPartner? {
    companion.flatMap { Self.companions.contains($0.lowercased()) ? nil : ImportedPartner(id: $0, name: $0) }
  }
}
