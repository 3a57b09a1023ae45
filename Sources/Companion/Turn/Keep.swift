import Foundation
import Safeguard
import Store
import Vault

/// Writes a reply down: what is there so far while it grows, and all of it at the end.
struct Keep: Sendable {
  /// Seals what is written so far. A failure is left to the end: the next attempt may go through.
  func soFar(_ draft: Draft, _ job: ReplyJob) async {
    guard let change = try? Chest.Change.replace(draft.growing, in: .message, id: job.reply.id.raw) else {
      return
    }
    _ = try? await job.chest.commit([change])
  }

  /// Reply, risk state, moved window and the note for reflection, in one transaction.
  ///
  /// - Returns: The message as it is kept, and what went wrong when storage refused it: then what was sealed
  ///   before stands, and says that it was cut.
  func finish(
    _ draft: Draft, _ job: ReplyJob, risk: TriageOutcome, scene: Scene?, report: PromptReport?,
    models: ModelDesk
  ) async -> (message: Message, problem: HouseError?) {
    let message = draft.kept
    do {
      // Shielded: a cancelled task would have its transaction rolled back, and a finished reply must be kept
      // whatever became of whoever asked for it; so must the word, below, that it could not be. The one place
      // in the house where this is done.
      try await Task {
        do {
          try await persist(message, job, risk: risk, scene: scene, report: report)
        } catch  where report != nil {
          // The numbers of its prompt must not stand in the way of a reply.
          try await persist(message, job, risk: risk, scene: scene, report: nil)
        }
      }.value
    } catch {
      return (await Task { await unkept(message, job) }.value, HouseError(storage: error))
    }
    if !job.thread.isPrivate { job.resident.memory.add(message, position: job.positions.reply) }
    if let usage = message.usage, let model = message.model { await models.count(usage, of: model) }
    return (message, nil)
  }

  /// A rename at the same moment is read again.
  private func persist(
    _ message: Message, _ job: ReplyJob, risk: TriageOutcome, scene: Scene?, report: PromptReport?
  ) async throws {
    for attempt in 1... {
      do {
        return try await write(message, job, risk: risk, scene: scene, report: report)
      } catch StoreError.versionConflict where attempt < 3 {
        continue
      }
    }
  }

  private func write(
    _ message: Message, _ job: ReplyJob, risk: TriageOutcome, scene: Scene?, report: PromptReport?
  ) async throws {
    let chest = job.chest
    let thread = job.thread.id
    var changes: [Chest.Change] = [
      try .replace(message, in: .message, id: message.id.raw),
      .clear(.running, id: message.id.raw),
    ]
    changes += try await risk.changes(in: thread, chest)
    if let start = scene?.newWindowStart {
      let found = try await Resident.thread(thread, in: chest)
      var moved = found.value
      moved.windowStart = start
      changes += [
        try .replace(moved, in: .thread, id: thread.raw, expecting: found.address.version)
      ]
      // What is private is not reflected on.
      if !moved.isPrivate {
        changes.append(
          try .append(ReflectionNote(thread: thread), in: .reflection, id: RecordID(), under: thread.raw))
      }
    }
    // What is said in danger is noted where danger is, and nowhere else (R25).
    if job.isNew, !job.thread.isPrivate, risk.state.level < .concern, WorthReading.isWorth(job.message.text) {
      let note = ReadingNote(message: job.message.id, thread: thread, isRuled: false)
      changes.append(try .append(note, in: .reading, id: job.message.id.raw, under: thread.raw))
    }
    if let report {
      changes += try await job.resident.whys.changes(for: report, of: message.id, in: thread, chest)
    }
    try await chest.commit(changes)
    if report != nil { job.resident.whys.note(message.id, in: thread) }
  }

  /// Marks what was sealed so far as cut. It is no longer than what stands, so it fits a full account too.
  private func unkept(_ message: Message, _ job: ReplyJob) async -> Message {
    let chest = job.chest
    var standing = (try? await chest.value(Message.self, message.id.raw, in: .message))?.value ?? message
    standing.state = standing.text.isEmpty ? .failed : .interrupted
    if let change = try? Chest.Change.replace(standing, in: .message, id: message.id.raw) {
      _ = try? await chest.commit([change, .clear(.running, id: message.id.raw)])
    }
    return standing
  }
}
