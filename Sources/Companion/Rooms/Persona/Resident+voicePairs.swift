import Foundation
import Store
import Vault

extension Resident {
  /// The exchanges that a companion's voice is taken from, oldest first.
  ///
  /// The shown branch of every kept conversation, whole replies alone. Left out: private conversations, what is not to
  /// be remembered, replies that a crisis card stood above, and those in which the guard put a sentence of the
  /// house's.
  /// - Parameter rest: Awaited between two conversations; what it throws ends the reading.
  /// - Throws: `CancellationError` when the task is cancelled, `HouseError.notFound` for a companion that is no more.
  package func voicePairs(
    of companion: CompanionProfile.ID, in era: Era, rest: () async throws -> Void = {}
  ) async throws -> [VoicePair] {
    _ = try await self.companion(companion)
    let forgotten = try await forgotten()
    var pairs: [VoicePair] = []
    for thread in try await voiceThreads(of: companion) {
      // A conversation at a time, so that whoever talks meanwhile never waits for all of them.
      try Task.checkCancellation()
      try await rest()
      pairs += try await records { chest in
        try await Self.pairs(of: thread, in: era, chest, without: forgotten)
      }
    }
    // Two of the same moment stay in one order, whatever order the conversations were kept in.
    return pairs.sorted { ($0.at, $0.id.description) < ($1.at, $1.id.description) }
  }

  /// All kept conversations with a companion, in no order.
  func voiceThreads(of companion: CompanionProfile.ID) async throws -> [ChatThread] {
    try await records { chest in
      var threads: [ChatThread] = []
      var position: Int64 = 0
      while true {
        let shelf = try await chest.oldest(.thread, under: companion.raw, after: position, limit: 500)
        let places = (shelf.records.map(\.address) + shelf.damaged).map(\.position)
        guard let last = places.max() else { return threads }
        position = last
        threads += Chest.read(ChatThread.self, shelf).values
      }
    }
  }

  private static func pairs(
    of thread: ChatThread, in era: Era, _ chest: Chest, without forgotten: Forgotten
  ) async throws -> [VoicePair] {
    guard !thread.isPrivate else { return [] }
    var pairs: [VoicePair] = []
    var walk = Branch(chest, thread: thread.id, from: thread.leaf)
    var reply: Message?
    while let message = try await walk.next()?.value {
      defer { reply = message.isVoice && era.holds(model: message.model, at: message.at) ? message : nil }
      guard let reply, reply.previous == message.id, message.role == .person, !message.text.trimmed.isEmpty,
        !forgotten.covers(message), !forgotten.covers(reply)
      else { continue }
      pairs.append(
        VoicePair(
          id: reply.id, asked: message.id, thread: thread.id, said: message.text, reply: reply.text,
          at: reply.at, model: reply.model))
    }
    return pairs
  }
}

extension Message {
  /// Whether these are the companion's own words, all of them.
  fileprivate var isVoice: Bool {
    role == .companion && state == .whole && card == nil && guarded == 0 && house != true
      && !text.trimmed.isEmpty
  }
}
