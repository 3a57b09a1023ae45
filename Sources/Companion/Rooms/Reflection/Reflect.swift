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

/// What happens after a turn, in the background and never in its way: facts are read (`FactReading`), and the rolling
/// summary of a long thread is kept.
struct Reflect: Sendable {
  let backgrounds: Backgrounds

  func afterTurn(_ job: ReplyJob, scene: Scene?) {
    if !job.thread.isPrivate {
      backgrounds.add(.remember(job.resident))
      if job.isNew { backgrounds.add(.read(job.resident)) }
    }
    guard scene?.newWindowStart != nil else { return }
    backgrounds.add(.reflect(job.resident))
  }

  /// Works through an account's queue, oldest note first. A thread that fails is set aside and holds up no
  /// other; one with more to read than a round takes goes on after the others had their turn.
  /// - Returns: Threads whose notes are left; they are tried again later.
  static func work(for resident: Resident) async -> Set<ChatThread.ID> {
    var failed: Set<ChatThread.ID> = []
    var overtaken: Set<ChatThread.ID> = []
    var later: Set<ChatThread.ID> = []
    while resident.gate.isOpen, !Task.isCancelled {
      guard let note = try? await nextNote(resident.chest, except: failed.union(later)) else {
        guard !later.isEmpty else { break }
        later = []
        continue
      }
      let thread = note.value.thread
      do {
        if try await ThreadReflection(resident: resident, id: thread).advance() {
          try await resident.chest.commit([.clear(.reflection, id: note.address.id)])
        } else {
          later.insert(thread)
        }
      } catch {
        // The thread changed under the model's hands: once more, from what stands now.
        if HouseError(storage: error) == .conflict, overtaken.insert(thread).inserted {
          later.insert(thread)
        } else {
          failed.insert(thread)
        }
      }
    }
    return failed
  }

  /// The oldest note that can be read, of any thread but these.
  static func nextNote(
    _ chest: Chest, except threads: Set<ChatThread.ID> = []
  ) async throws -> Chest.Found<ReflectionNote>? {
    for try await shelf in chest.sweep(.reflection, batch: threads.isEmpty ? 1 : 100) {
      let notes = Chest.read(ReflectionNote.self, shelf).found
      if let found = notes.first(where: { !threads.contains($0.value.thread) }) { return found }
    }
    return nil
  }
}
