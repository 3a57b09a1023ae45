import Store
import Vault

/// A message that goes takes its quotes and what rests on them alone along, also out of a character that was made of
/// them.
extension Resident {
  /// The changes that belong into the transaction in which messages, threads or a companion go.
  static func personaChanges(
    afterDeleting messages: Set<Message.ID>, threads: Set<ChatThread.ID>, companion: CompanionProfile.ID?,
    in chest: Chest
  ) async throws -> [Chest.Change] {
    try await personaChanges(in: chest) { card, id in
      id == companion ? nil : card.without { messages.contains($0.message) || threads.contains($0.thread) }
    }
  }

  /// The same for what is not to be remembered any more.
  static func personaChanges(covering forgotten: Forgotten, in chest: Chest) async throws -> [Chest.Change] {
    try await personaChanges(in: chest) { card, _ in
      let messages = try await messages(of: card, in: chest)
      return card.without { quote in
        forgotten.covers(quote.message, in: quote.thread) || forgotten.mentions(quote.text)
          || (messages[quote.message].map(forgotten.covers) ?? true)
      } mentioning: {
        forgotten.mentions($0)
      }
    }
  }

  /// What went while a card was being made is not kept in it.
  func leaveOutWhatIsGone() async throws {
    let forgotten = try await forgotten()
    try await change { chest in
      let changes = try await Self.personaChanges(covering: forgotten, in: chest)
      if !changes.isEmpty { try await chest.commit(changes) }
    }
  }

  /// - Parameter left: What is left of a card; `nil` where nothing is.
  private static func personaChanges(
    in chest: Chest, _ left: (PersonaCard, CompanionProfile.ID) async throws -> PersonaCard?
  ) async throws -> [Chest.Change] {
    var changes: [Chest.Change] = []
    for try await shelf in chest.sweep(.persona, batch: 20) {
      for found in Chest.read(PersonaCard.self, shelf).found {
        let id = CompanionProfile.ID(raw: found.address.id)
        guard let card = try await left(found.value, id) else {
          changes.append(.delete(.persona, id: id.raw))
          continue
        }
        guard card != found.value else { continue }
        changes.append(try .replace(card, in: .persona, id: id.raw, expecting: found.address.version))
        changes += try await characterChanges(from: found.value, to: card, of: id, in: chest)
      }
    }
    return changes
  }

  /// The character that was made of the former card, and that nobody changed since, goes along.
  private static func characterChanges(
    from former: PersonaCard, to card: PersonaCard, of id: CompanionProfile.ID, in chest: Chest
  ) async throws -> [Chest.Change] {
    guard let used = former.used, used != card.used,
      let profile = try await chest.value(CompanionProfile.self, id.raw, in: .companion),
      profile.value.persona == used
    else { return [] }
    var changed = profile.value
    changed.persona = card.used ?? ""
    return [try .replace(changed, in: .companion, id: id.raw, expecting: profile.address.version)]
  }

  private static func messages(of card: PersonaCard, in chest: Chest) async throws -> [Message.ID: Message] {
    let ids = Array(Set(card.lines.flatMap { $0.quotes.map(\.message.raw) }))
    var messages: [Message.ID: Message] = [:]
    for start in stride(from: 0, to: ids.count, by: 500) {
      let some = Array(ids.dropFirst(start).prefix(500))
      for message in try await chest.values(Message.self, some, in: .message).values {
        messages[message.id] = message
      }
    }
    return messages
  }
}
