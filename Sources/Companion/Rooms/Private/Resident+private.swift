import Store
import Vault

extension Resident {
  /// Where a thread, a message or an attachment stands: among what is kept, unless it is private.
  func chest(holding id: RecordID) -> Chest { privately.holds(id) ? privately.chest : chest }

  /// Runs work on the records of a thread, message or attachment, kept or private.
  func records<Thing, T: Sendable>(
    of id: Named<Thing>, _ work: (Chest) async throws -> T
  ) async throws -> T {
    try await records { _ in try await work(chest(holding: id.raw)) }
  }

  /// The same for a change that another device may make at the same moment.
  func change<Thing, T: Sendable>(
    of id: Named<Thing>, _ work: (Chest) async throws -> T
  ) async throws -> T {
    try await change { _ in try await work(chest(holding: id.raw)) }
  }
}
