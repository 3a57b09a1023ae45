import Engines
import Foundation
import Store
import Vault

/// The rolling summary of a thread: what the prompt tells of the part that no longer fits.
struct Summary: Codable, Sendable, Equatable {
  let text: String
  /// The last message it covers.
  let upTo: Message.ID
  let at: Date
}

/// Says that a thread waits to be reflected on. Sealed, so that a restart forgets none.
struct ReflectionNote: Codable, Sendable {
  let thread: ChatThread.ID
}

/// What happens after a turn, in the background and never in its way. So far it keeps the rolling summary;
/// facts follow in the memory room.
struct Reflect: Sendable {
  let backgrounds: Backgrounds

  func afterTurn(_ job: ReplyJob, scene: Scene?) {
    guard scene?.newWindowStart != nil else { return }
    backgrounds.add(.reflect(job.resident))
  }

  /// Tokens of talk that are summed up at once: what the default model reads in about 15 s.
  private static let chunkTokens = 1_000
  /// Chunks a round; a long imported thread is taken up again in the next round.
  private static let chunksPerRound = 8

  /// Works through an account's queue, oldest note first.
  /// - Returns: Whether notes are left because the model failed; they are tried again later.
  static func work(for resident: Resident) async -> Bool {
    while resident.gate.isOpen {
      guard let note = try? await nextNote(resident.chest) else { return false }
      do {
        try await sumUp(note.value.thread, of: resident)
        try await resident.chest.commit([.delete(.reflection, id: note.address.id)])
      } catch {
        return true
      }
    }
    return false
  }

  static func nextNote(_ chest: Chest) async throws -> Chest.Found<ReflectionNote>? {
    for try await shelf in chest.sweep(.reflection, batch: 1) {
      if let found = Chest.read(ReflectionNote.self, shelf).found.first { return found }
    }
    return nil
  }

  /// Brings a thread's summary up to the start of its window.
  private static func sumUp(_ id: ChatThread.ID, of resident: Resident) async throws {
    let chest = resident.chest
    guard let thread = try await chest.value(ChatThread.self, id.raw, in: .thread)?.value,
      let start = thread.windowStart
    else { return }
    let held = try await chest.value(Summary.self, id.raw, in: .summary)
    let companion = try await Resident.companion(thread.companion, in: chest).value
    let person = try await Resident.person(in: chest).value
    let model = try await resident.house.models.model(for: person)
    var text = held?.value.text ?? ""
    var upTo = held?.value.upTo
    var read: [Message.ID] = []
    for chunk in try await chunks(of: id, before: start, after: upTo, in: chest) {
      // Whoever left is not spoken of to a model any more.
      guard resident.gate.isOpen else { throw CancellationError() }
      read += chunk.map(\.id)
      text = try await Summariser(model: model, language: companion.language, owner: resident.id.description)
        .extend(text, with: chunk)
      upTo = chunk.last?.id ?? upTo
    }
    guard let upTo, upTo != held?.value.upTo else { return }
    let summary = Summary(text: text, upTo: upTo, at: resident.now())
    // The model took its time: what was deleted meanwhile must not come back in a summary.
    guard let standing = try await chest.value(ChatThread.self, id.raw, in: .thread) else { return }
    guard standing.value.windowStart == start,
      try await chest.get(read.map(\.raw), in: .message).records.count == read.count
    else { throw HouseError.conflict }
    try await chest.commit([
      held == nil
        ? .append(summary, in: .summary, id: id.raw)
        : .replace(summary, in: .summary, id: id.raw, expecting: held?.address.version),
      // Changes nothing, and fails when a deletion touches the thread at the same moment.
      .replace(standing.value, in: .thread, id: id.raw, expecting: standing.address.version),
    ])
  }

  /// What was said before `start` and after `last`, in chunks, oldest first.
  private static func chunks(
    of thread: ChatThread.ID, before start: Message.ID, after last: Message.ID?, in chest: Chest
  ) async throws -> [[Message]] {
    var branch = Branch(chest, thread: thread, from: start)
    _ = try await branch.next()
    var newestFirst: [Message] = []
    var tokens = 0
    while let found = try await branch.next(), found.value.id != last,
      tokens < chunkTokens * chunksPerRound
    {
      newestFirst.append(found.value)
      tokens += TokenEstimate.tokens(in: found.value.text)
    }
    var chunks: [[Message]] = [[]]
    tokens = 0
    for message in newestFirst.reversed() {
      let cost = TokenEstimate.tokens(in: message.text)
      if tokens + cost > chunkTokens, !chunks[chunks.count - 1].isEmpty {
        chunks.append([])
        tokens = 0
      }
      chunks[chunks.count - 1].append(message)
      tokens += cost
    }
    return chunks.filter { !$0.isEmpty }
  }
}
