import Engines
import Foundation
import Safeguard
import Store
import Vault

/// Works through the messages of an account that wait to be read for facts: by rule at once, with the model when the
/// house rests. Each message is put away as soon as it is read, so that a restart repeats one at most.
struct FactReading: Sendable {
  /// What is left after a step.
  enum Left: Sendable, Equatable {
    case nothing, more
    /// The model cannot be asked now.
    case later
  }

  /// Messages that wait for a model at most: the rules have read them, and the newest matter most.
  static let mostWaiting = 200

  let resident: Resident

  private var chest: Chest { resident.chest }

  /// What waits, oldest first. Records that do not open are passed over.
  func notes() async throws -> [ReadingNote] {
    var notes: [ReadingNote] = []
    for try await shelf in chest.sweep(.reading) { notes += Chest.read(ReadingNote.self, shelf).values }
    return notes
  }

  /// Reads by rule what no rule has read yet.
  /// - Parameter rest: Awaited before each message.
  /// - Returns: Whether something waits for the model.
  @discardableResult
  func byRule(rest: () async -> Void = {}) async throws -> Bool {
    let waiting = try await notes()
    for note in waiting.dropLast(Self.mostWaiting) { try await putAway(note) }
    for note in waiting.suffix(Self.mostWaiting) where !note.isRuled {
      await rest()
      guard resident.gate.isOpen, !Task.isCancelled else { return false }
      // One that cannot be read holds up no other.
      try? await readByRule(note)
    }
    return !waiting.isEmpty
  }

  private func readByRule(_ note: ReadingNote) async throws {
    guard let found = try await found(note) else { return try await putAway(note) }
    let candidates = found.extraction.candidates(in: found.message, said: found.day)
    try await keep(candidates, found)
    var ruled = note
    ruled.isRuled = true
    try await chest.commit([.replace(ruled, in: .reading, id: note.message.raw)])
  }

  /// Reads the newest message that waits with the model.
  func withModel() async -> Left {
    do {
      guard let note = try await notes().last else { return .nothing }
      guard let found = try await found(note) else {
        try await putAway(note)
        return .more
      }
      let person = try await resident.familiarPerson()
      let models = resident.house.models
      let model = try await models.model(for: person)
      let (candidates, usage) = try await found.extraction.candidates(
        in: found.message, said: found.day, model: model)
      for counted in usage { await models.count(counted, of: model.card.name) }
      // The model took its time: what was deleted meanwhile is not to be read out of these words any more.
      guard try await isWaiting(note) else { return .more }
      try await keep(candidates, found)
      try await putAway(note)
      return .more
    } catch HouseError.unfit {
      // No more facts fit: trying again would never end.
      return await withoutNewest()
    } catch {
      return .later
    }
  }

  private func withoutNewest() async -> Left {
    guard let note = try? await notes().last, (try? await putAway(note)) != nil else { return .later }
    return .more
  }

  /// The changes that take deleted messages out of what waits.
  func removals(of gone: Set<Message.ID>) async throws -> [Chest.Change] {
    try await chest.get(gone.map(\.raw), in: .reading).records.map { .clear(.reading, id: $0.address.id) }
  }

  // MARK: One message

  private struct Found {
    let message: Message
    let day: CivilDay
    let extraction: FactExtraction
  }

  /// - Returns: `nil` when there is nothing to be read any more: it is gone, or to be forgotten.
  private func found(_ note: ReadingNote) async throws -> Found? {
    guard let message = try await chest.value(Message.self, note.message.raw, in: .message)?.value,
      message.role == .person, try await !resident.forgotten().covers(message),
      let thread = try await chest.value(ChatThread.self, note.thread.raw, in: .thread)?.value
    else { return nil }
    let companion = try await resident.familiarCompanion(thread.companion)
    let person = try await resident.familiarPerson()
    return Found(
      message: message, day: CivilDay(nearest: resident.wall(message.at).day),
      extraction: FactExtraction(
        language: companion.language, speakers: [person.name, companion.name],
        owner: resident.id.description))
  }

  private func keep(_ candidates: [FactCandidate], _ found: Found) async throws {
    guard !candidates.isEmpty else { return }
    _ = try await resident.revise { standing in
      found.extraction.revision(adding: candidates, from: found.message, to: standing)
    }
  }

  private func isWaiting(_ note: ReadingNote) async throws -> Bool {
    try await !chest.get([note.message.raw], in: .reading).records.isEmpty
  }

  private func putAway(_ note: ReadingNote) async throws {
    try await chest.commit([.clear(.reading, id: note.message.raw)])
  }
}
