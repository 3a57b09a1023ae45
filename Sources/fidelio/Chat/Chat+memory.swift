import Companion
import Foundation
import Web

/// What is remembered, seen and deleted from the conversation.
extension Chat {
  /// Facts that are shown at once.
  private static let mostFacts = 20

  /// `/memory`, `/memory WORDS`, `/memory delete N`.
  func memory(_ line: String) async throws {
    let parts = line.split(separator: " ")
    if parts.count == 2, Self.deleting.contains(parts[0].lowercased()), let number = Int(parts[1]) {
      return try await deleteFact(number)
    }
    let page: MemoryPage = try await client.send(
      .post, "/api/memory/search",
      json: MemoryFilter(text: line.isEmpty ? nil : line, limit: Self.mostFacts))
    known = page.facts.map(\.id)
    if page.facts.isEmpty { return say(page.total == 0 ? ChatWords.nothingKnown : ChatWords.nothingFound) }
    for (index, fact) in page.facts.enumerated() {
      Out.line("\(index + 1)  \(Self.shown(fact))")
      for old in fact.older { Out.line("   \(ChatWords.before.in(language)) \(Self.shown(old))") }
    }
    if page.count > page.facts.count { say(ChatWords.moreKnown(page.count - page.facts.count)) }
  }

  private static let deleting: Set<String> = ["delete", "supprimer", "effacer"]

  private static func shown(_ fact: ShownFact) -> String {
    "\(fact.text.harmless) (\(fact.said.ISO8601Format().prefix(10)))"
  }

  private func deleteFact(_ number: Int) async throws {
    guard known.indices.contains(number &- 1) else { return say(ChatWords.noSuchFact) }
    guard try await isSure(ChatWords.sureOfFact) else { return }
    _ = try await client.send(.delete, "/api/memory/\(known[number - 1])").accepted()
    known = []
    say(ChatWords.factDeleted)
  }

  /// `/delete`: the person's last message, with the reply to it.
  func deleteLast() async throws {
    guard let last = try await lastMessages(4).last(where: { $0.role == .person }) else {
      return say(ChatWords.nothingYet)
    }
    guard try await isSure(ChatWords.sureOfLast) else { return }
    _ = try await client.send(.delete, "/api/messages/\(last.id)").accepted()
    say(ChatWords.lastDeleted)
  }

  /// Asked where somebody can answer; a script has said what it wants.
  private func isSure(_ question: Phrase) async throws -> Bool {
    guard keyboard.isTerminal else { return true }
    let answer = try await Asking(keyboard: keyboard, language: language).line(question)
    return ["y", "yes", "o", "oui"].contains(answer.lowercased())
  }
}
