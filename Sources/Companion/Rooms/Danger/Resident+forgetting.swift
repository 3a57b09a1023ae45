import Foundation
import Safeguard
import Store
import Vault

/// What is noted of danger is health data: erasable at any time, and short-lived (R35).
extension Resident {
  /// Forgets what was noted of danger in one conversation, and beyond it.
  /// - Throws: `HouseError.notFound`.
  package func forgetDanger(in id: ChatThread.ID) async throws {
    try await change(of: id) { chest in
      _ = try await Self.thread(id, in: chest)
      try await chest.commit([.delete(.risk, id: id.raw), .delete(.risk, id: chest.owner)])
      if privately.holds(id.raw) { try await self.chest.commit([.delete(.risk, id: self.chest.owner)]) }
    }
  }

  /// Forgets what was noted of danger everywhere.
  package func forgetDanger() async throws {
    try await records { chest in
      for chest in [chest, privately.chest] {
        try await Self.erase(.risk, in: chest, alsoDamaged: true) { _ in true }
      }
    }
  }

  /// Forgets what is old enough, and dates what was noted before dates were.
  func forgetOldDanger() async throws {
    let moment = now()
    try await records { chest in
      try await Self.erase(.risk, in: chest) { opened in
        guard let dated = try? RecordCoding.decode(Dated.self, opened.plaintext) else { return false }
        return dated.seenAt.map { RiskMemory.isForgotten($0, at: moment) } ?? false
      }
      for try await shelf in chest.sweep(.risk) {
        for found in Chest.read(RiskRecord.self, shelf).found where found.value.seenAt == nil {
          guard !found.value.state.isBlank else { continue }
          var record = found.value
          record.seenAt = moment
          try await chest.commit([
            .replace(record, in: .risk, id: found.address.id, expecting: found.address.version)
          ])
        }
      }
    }
  }

  /// The deletion of what is noted of the person, when it comes from this conversation.
  static func dangerSeen(in id: ChatThread.ID, _ chest: Chest) async -> [Chest.Change] {
    guard let found = await chest.personRisk(), found.value.thread == id else { return [] }
    return [.delete(.risk, id: chest.owner)]
  }

  private struct Dated: Decodable { let seenAt: Date? }

  private static func erase(
    _ room: RoomName, in chest: Chest, alsoDamaged: Bool = false, where isDue: (Chest.Opened) -> Bool
  ) async throws {
    var gone: [Chest.Change] = []
    for try await shelf in chest.sweep(room) {
      gone += shelf.records.filter(isDue).map { .delete(room, id: $0.address.id) }
      if alsoDamaged { gone += shelf.damaged.map { .delete(room, id: $0.id) } }
    }
    if !gone.isEmpty { try await chest.commit(gone) }
  }
}
