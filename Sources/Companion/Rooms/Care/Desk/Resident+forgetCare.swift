import Store
import Vault

extension Resident {
  /// The rooms of Care, whole.
  static let careRooms: [RoomName] = [
    .intake, .bilan, .formulation, .exercise, .act, .day, .followUp, .journal, .sheet, .rehearsal, .careLink,
    .careDraft,
  ]

  /// Forgets all of Care: answers, bilans, cards, exercises, plans, days, journal, summary and rehearsals, and what stands of
  /// the follow-up under the house key, the calendar's address among it. What was noted of danger
  /// is forgotten on its own (`forgetDanger`). A commit takes away all that stands at that moment, of all rooms; when the
  /// house falls in between, everything is still there, and asking again goes on.
  package func forgetCare() async throws {
    while true {
      let isDone = try await change { chest in
        var gone: [Chest.Change] = []
        for room in Self.careRooms {
          for try await shelf in chest.sweep(room) {
            gone += (shelf.records.map(\.address) + shelf.damaged).map { .delete(room, id: $0.id) }
          }
        }
        if !gone.isEmpty { try await chest.commit(gone) }
        return gone.isEmpty
      }
      if isDone { break }
    }
    try await tendFollowUp()
    try await house.archive.tidyAfterDeletion()
  }
}
