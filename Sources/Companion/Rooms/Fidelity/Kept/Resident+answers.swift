import Store
import Vault

/// What a candidate answered goes with the exchange it belongs to.
extension Resident {
  /// The changes that belong into the transaction in which messages or threads go.
  func answerRemovals(
    afterDeleting messages: Set<Message.ID>, threads: Set<ChatThread.ID> = [], in chest: Chest
  ) async throws -> [Chest.Change] {
    try await answerRemovals(in: chest) { answer in
      threads.contains(answer.pair.thread) || messages.contains(answer.pair.asked)
        || messages.contains(answer.pair.reply)
    }
  }

  /// The changes that belong into the transaction in which something is marked as not to be remembered.
  func answerRemovals(covering forgotten: Forgotten, in chest: Chest) async throws -> [Chest.Change] {
    var named: Set<RecordID> = []
    for try await shelf in chest.sweep(.answer) {
      for answer in Chest.read(MeasuredAnswer.self, shelf).values {
        named.formUnion([answer.pair.asked.raw, answer.pair.reply.raw])
      }
    }
    guard !named.isEmpty else { return [] }
    var covered: Set<Message.ID> = []
    let ids = Array(named)
    for start in stride(from: 0, to: ids.count, by: 500) {
      let some = Array(ids.dropFirst(start).prefix(500))
      for message in try await chest.values(Message.self, some, in: .message).values
      where forgotten.covers(message) { covered.insert(message.id) }
    }
    return try await answerRemovals(in: chest) { answer in
      covered.contains(answer.pair.asked) || covered.contains(answer.pair.reply)
        || forgotten.mentions(answer.text)
    }
  }

  private func answerRemovals(
    in chest: Chest, where isGone: (MeasuredAnswer) -> Bool
  ) async throws -> [Chest.Change] {
    var changes: [Chest.Change] = []
    for try await shelf in chest.sweep(.answer) {
      for found in Chest.read(MeasuredAnswer.self, shelf).found where isGone(found.value) {
        changes.append(.delete(.answer, id: found.address.id))
      }
    }
    return changes
  }
}
