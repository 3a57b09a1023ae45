import Foundation
import Store
import Vault

extension Resident {
  /// Brings in what waits, one after another, as long as the account is open. After a lock or a fall of the house it goes
  /// on from the last mark.
  func bringIn() async {
    while imports.turnstile.begin() {
      imports.isAtWork(true)
      let isDone = await bringInWhatWaits()
      imports.isAtWork(false)
      imports.turnstile.end()
      // One that came at the very end found the turnstile taken.
      guard isDone, gate.isOpen, !Task.isCancelled, (try? await nextImport()) != nil else { return }
    }
  }

  /// - Returns: Whether nothing waits any more; else something is in the way, and it is tried again after the next unlock
  ///   or when the person says so.
  private func bringInWhatWaits() async -> Bool {
    await dropUploads()
    while gate.isOpen, !Task.isCancelled, let next = try? await nextImport() {
      var run = ImportRun(next, of: self)
      do {
        try await run.run()
        // A card may have come in with quotes of what is not here, or not to be remembered.
        try? await leaveOutWhatIsGone()
      } catch {
        guard await settle(next.value.id, after: error) else { return false }
      }
      await dropUploads()
    }
    return true
  }

  /// The oldest that is to go on.
  private func nextImport() async throws -> Chest.Found<KeptImport>? {
    try await chest.oldest(KeptImport.self, .imports, under: nil, limit: Self.importLimit).found.first {
      $0.value.state == .waiting || $0.value.state == .running
    }
  }

  /// Writes down why an import did not come to its end.
  /// - Returns: Whether the next one may begin.
  private func settle(_ id: KeptImport.ID, after error: any Error) async -> Bool {
    let wish = imports.wish(takenFor: id)
    switch error {
    case is CancellationError: return false
    case ImportStop.asked:
      guard gate.isOpen, let wish else { return false }
      return await note(id, wish == .pause ? .paused : .stopped, nil)
    case ImportStop.stuck: return await note(id, .paused, .unavailable)
    case ImportStop.companionGone: return await note(id, .stopped, .companionGone)
    default:
      guard gate.isOpen else { return false }
      let trouble: KeptImport.Trouble =
        switch HouseError(storage: error) {
        case .diskFull: .diskFull
        case .quotaExceeded: .quotaExceeded
        case .readOnly: .readOnly
        default: .unavailable
        }
      return await note(id, .paused, trouble)
    }
  }

  /// - Returns: Whether it could be written: where it could not, the import stands as it was and goes on after the next
  ///   unlock.
  private func note(_ id: KeptImport.ID, _ state: KeptImport.State, _ trouble: KeptImport.Trouble?) async
    -> Bool
  {
    do {
      try await changeImport(id) { record in
        record.state = state
        record.trouble = trouble
        if state.isOver { record.endedAt = now() }
      }
      imports.note(nil, of: id)
      return true
    } catch {
      imports.note(trouble, of: id)
      return false
    }
  }

  func changeImport(
    _ id: KeptImport.ID, _ edit: (inout KeptImport) throws -> Void
  ) async throws {
    for _ in 0..<10 {
      guard let found = try await chest.value(KeptImport.self, id.raw, in: .imports) else {
        throw HouseError.notFound
      }
      var record = found.value
      try edit(&record)
      do {
        try await chest.unlimited.commit([
          .replace(record, in: .imports, id: id.raw, expecting: found.address.version)
        ])
        return
      } catch StoreError.versionConflict {
        continue
      }
    }
    throw HouseError.conflict
  }
}
