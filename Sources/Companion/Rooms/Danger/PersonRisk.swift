import Foundation
import Safeguard
import Store
import Vault

/// What is noted of danger beyond one conversation, so that a new one begins with it (R6): sealed among the risk
/// records, named like the account. Forgotten as they are.
struct PersonRisk: Codable, Sendable, Equatable {
  /// Concern, urgent, or none after the person said that they are safe.
  var level: RiskLevel
  var label: RiskLabel
  var seenAt: Date
  /// Where it was seen last; forgotten with that conversation. `nil` for words typed on a page.
  var thread: ChatThread.ID?
  /// When the person last said, asked outright, that they are safe: what was seen before is lowered everywhere.
  var safeAt: Date?
  /// When it was last urgent, which a check-in does not undo: exercises wait until the next day (CARE §7). `nil` for never,
  /// and in older records.
  var urgentAt: Date?

  /// What stands after a turn; `nil` when nothing changed.
  static func after(
    _ record: RiskRecord, _ result: TriageResult, from before: PersonRisk?, in thread: ChatThread.ID,
    at moment: Date
  ) -> PersonRisk? {
    let rose = record.state.lastRaisedTurn == record.turn
    guard record.state.level >= .concern, rose || result.level >= .concern else { return nil }
    return raised(record.state.level, record.state.label, from: before, in: thread, at: moment)
  }

  /// The graver of what stands and what was seen now.
  /// - Parameter thread: `nil` for words typed on a page.
  static func raised(
    _ level: RiskLevel, _ label: RiskLabel, from before: PersonRisk?, in thread: ChatThread.ID?,
    at moment: Date
  ) -> PersonRisk {
    let standing = before.flatMap { RiskMemory.isForgotten($0.seenAt, at: moment) ? nil : $0 }
    var after =
      standing
      ?? PersonRisk(
        level: .none, label: .none, seenAt: moment, safeAt: before?.safeAt, urgentAt: before?.urgentAt)
    if level >= after.level {
      after.level = level
      after.label = label
    }
    if level == .urgent { after.urgentAt = moment }
    after.seenAt = moment
    after.thread = thread
    return after
  }
}

extension Chest {
  /// - Returns: `nil` when nothing is noted, and when it does not open: the messages speak for themselves.
  func personRisk() async -> Found<PersonRisk>? {
    try? await value(PersonRisk.self, owner, in: .risk)
  }

  /// Writes the note in place of what stood there, if anything did.
  func replacing(_ note: PersonRisk) throws -> [Change] {
    // The deletion heals a row that no longer opens; of one that is not there it is none.
    [.clear(.risk, id: owner), try .append(note, in: .risk, id: owner)]
  }
}
