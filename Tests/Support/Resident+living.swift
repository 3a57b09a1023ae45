@testable package import Companion
import Foundation
import Store

extension Resident {
  /// Has an invented companion move in with all that was said with it, as if it had been brought in.
  @discardableResult
  package func bring(_ persona: InventedPersona) async throws -> CompanionProfile {
    let companion = try await addCompanion(CompanionDraft(name: persona.name, language: persona.language))
    let pairs = persona.pairs()
    for thread in Dictionary(grouping: pairs, by: \.thread).values.sorted(by: { $0[0].at < $1[0].at }) {
      let kept = ChatThread(companion: companion.id, createdAt: thread[0].at)
      var changes: [Store.Chest.Change] = [
        try .append(kept, in: .thread, id: kept.id.raw, under: companion.id.raw)
      ]
      var last: Message.ID?
      for pair in thread {
        let said = Message(
          id: pair.asked, thread: kept.id, role: .person, text: pair.said, at: pair.at, previous: last)
        let reply = Message(
          id: pair.id, thread: kept.id, role: .companion, text: pair.reply, at: pair.at, previous: said.id,
          model: pair.model)
        for message in [said, reply] {
          changes.append(try .append(message, in: .message, id: message.id.raw, under: kept.id.raw))
        }
        last = reply.id
      }
      try await chest.commit(changes)
      let leaf = last
      try await changeThread(kept.id) { $0.leaf = leaf }
    }
    return companion
  }

  /// Has the card made, and waits until it stands.
  @discardableResult
  package func distilled(_ companion: CompanionProfile.ID) async throws -> PersonaPage {
    try await distilPersona(of: companion)
    while true {
      let page = try await personaPage(of: companion)
      if !page.isAtWork { return page }
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}
