import Safeguard
import Store

extension Resident {
  /// Whether an exercise may be offered in a conversation: not while danger stands there or came over from another
  /// one, until the person said in a check-in that they are safe (R24). When in doubt, not.
  package func mayOfferExercises(thread id: ChatThread.ID) async -> Bool {
    do {
      return try await records(of: id) { chest in
        let held = try await chest.value(RiskRecord.self, id.raw, in: .risk)
        var record = held?.value ?? RiskRecord(state: RiskState(), turn: 0)
        record.recall(await notedDanger(isPrivate: privately.holds(id.raw)), at: now())
        return record.state.level < .concern
      }
    } catch {
      return false
    }
  }
}
