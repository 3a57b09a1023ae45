import Safeguard
import Store
import Vault

extension TriageOutcome {
  /// What is to be written of it beside the reply.
  func changes(in thread: ChatThread.ID, _ chest: Chest) async throws -> [Chest.Change] {
    var changes: [Chest.Change] = []
    if let person { changes += try chest.replacing(person) }
    guard isWorthKeeping else { return changes }
    let standing = try? await chest.value(RiskRecord.self, thread.raw, in: .risk)
    // A check-in may have come while the reply grew: one that said that there is danger stands.
    if let standing, standing.address.version != version, standing.value.state.level > state.level {
      return changes
    }
    if isNewRecord || standing == nil {
      // The deletion heals a row that no longer opens; of one that is not there it is none.
      changes += [.delete(.risk, id: thread.raw), try .append(record, in: .risk, id: thread.raw)]
    } else {
      changes.append(try .replace(record, in: .risk, id: thread.raw))
    }
    return changes
  }
}
