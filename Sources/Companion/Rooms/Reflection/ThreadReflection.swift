import Engines
import Store
import Vault

/// Brings one thread's summary up to the start of its window, a chunk at a time. Each chunk is kept as soon as
/// it is summed up, so that a failure repeats one chunk only.
struct ThreadReflection: Sendable {
  let resident: Resident
  let id: ChatThread.ID

  /// Tokens of talk that are summed up at once: what the default model reads in about 15 s.
  private static let chunkTokens = 1_000
  /// Chunks a round; a long imported thread is taken up again in the next round.
  private static let chunksPerRound = 8

  private var chest: Chest { resident.chest }

  /// Does one round.
  /// - Returns: Whether the summary now reaches the window; if not, another round goes on from where this ended.
  /// - Throws: `HouseError.conflict` when the thread changed meanwhile, `CancellationError` at a lock, and what
  ///   the model or storage has to say.
  func advance() async throws -> Bool {
    guard let thread = try await chest.value(ChatThread.self, id.raw, in: .thread)?.value,
      let start = thread.windowStart
    else { return true }
    let held = try await summary()
    let (chunks, extends) = try await chunks(before: start, after: held?.upTo)
    guard !chunks.isEmpty else { return true }
    let companion = try await Resident.companion(thread.companion, in: chest).value
    let person = try await Resident.person(in: chest).value
    let model = try await resident.house.models.model(for: person)
    let summariser = Summariser(
      model: model, language: companion.language, owner: resident.id.description)
    var text = extends ? held?.text ?? "" : ""
    var standing = held
    for ids in chunks.prefix(Self.chunksPerRound) {
      let messages = try await chest.values(Message.self, ids.map(\.raw), in: .message).values
      guard messages.count == ids.count, let last = ids.last else { throw HouseError.conflict }
      // Whoever left is not spoken of to a model any more.
      guard resident.gate.isOpen else { throw CancellationError() }
      let forgotten = try await resident.forgotten()
      let told = messages.filter { !forgotten.leavesOut($0) }
      if !told.isEmpty {
        let answer = try await summariser.extend(text, with: told)
        if let usage = answer.usage { await resident.house.models.count(usage, of: model.card.name) }
        guard !answer.text.isEmpty else { throw EngineError.notAModelServer }
        text = answer.text
      }
      let next = Summary(text: text, upTo: last, at: resident.now())
      try await keep(next, over: standing, read: ids, without: forgotten)
      standing = next
    }
    return chunks.count <= Self.chunksPerRound
  }

  /// What stands; a row that does not open is as good as none, and is written anew.
  private func summary() async throws -> Summary? {
    do {
      return try await chest.value(Summary.self, id.raw, in: .summary)?.value
    } catch VaultError.damaged, HouseError.damaged {
      return nil
    }
  }

  /// The model took its time: what was deleted or forgotten meanwhile must not come back in a summary.
  private func keep(
    _ next: Summary, over former: Summary?, read: [Message.ID], without forgotten: Forgotten
  ) async throws {
    for attempt in 1... {
      guard resident.gate.isOpen else { throw CancellationError() }
      guard let thread = try await chest.value(ChatThread.self, id.raw, in: .thread),
        try await summary()?.upTo == former?.upTo,
        try await resident.forgotten().marks == forgotten.marks,
        try await chest.get(read.map(\.raw), in: .message).records.count == read.count
      else { throw HouseError.conflict }
      do {
        try await chest.commit([
          // The deletion heals a row that no longer opens; of one that is not there it is none.
          .delete(.summary, id: id.raw),
          .append(next, in: .summary, id: id.raw),
          // Changes nothing, and fails when anything touches the thread at the same moment: a deletion is then
          // seen at the next look, and what was only said or renamed costs no more than that look.
          .replace(thread.value, in: .thread, id: id.raw, expecting: thread.address.version),
        ])
        return
      } catch StoreError.versionConflict where attempt < 10 {
        continue
      }
    }
  }

  /// What was said before `start` and after `last`, in chunks, oldest first; ids only, for a thread may be long.
  /// - Returns: Also whether `last` was met. If not, it stands on another branch or is gone, and the chunks
  ///   begin where the thread begins.
  private func chunks(
    before start: Message.ID, after last: Message.ID?
  ) async throws -> (chunks: [[Message.ID]], extends: Bool) {
    var branch = Branch(chest, thread: id, from: start)
    // A start that does not open says nothing of what came before it; the window soon moves on.
    guard try await branch.next()?.value.id == start else { return ([], false) }
    var newestFirst: [(id: Message.ID, tokens: Int)] = []
    var extends = false
    while let found = try await branch.next() {
      guard found.value.id != last else {
        extends = true
        break
      }
      guard resident.gate.isOpen else { throw CancellationError() }
      newestFirst.append((found.value.id, TokenEstimate.tokens(in: found.value.text)))
    }
    var chunks: [[Message.ID]] = []
    var tokens = 0
    for message in newestFirst.reversed() {
      if chunks.isEmpty || tokens + message.tokens > Self.chunkTokens {
        chunks.append([])
        tokens = 0
      }
      chunks[chunks.count - 1].append(message.id)
      tokens += message.tokens
    }
    return (chunks, extends)
  }
}
