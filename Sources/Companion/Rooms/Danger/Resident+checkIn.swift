import Foundation
package import Safeguard
import Store
import Vault

/// The question the house itself puts to somebody who was in danger, some calm turns later. The one way by which a
/// conversation's risk is lowered (R6, R24). Says nothing of levels (R25).
package struct CheckInQuestion: Codable, Sendable, Equatable {
  package let question: String
  package let hint: String
  package let answers: [Answer]

  package struct Answer: Codable, Sendable, Equatable {
    package let value: CheckInAnswer
    package let label: String
  }
}

package enum CheckInAnswer: String, Codable, Sendable, CaseIterable {
  case safe, unsure, inDanger

  var state: RiskState.CheckIn {
    switch self {
    case .safe: .safe
    case .unsure: .unsure
    case .inDanger: .inDanger
    }
  }
}

/// What the house says to an answer.
package struct CheckedIn: Codable, Sendable, Equatable {
  package let sentence: String
  /// At once, for somebody in danger.
  package let card: CrisisCard?
}

extension Resident {
  /// Takes the person's own word on how they are. `inDanger` raises the risk and gives the card; `unsure` is a
  /// concern where none stood; `safe` lowers it, here and wherever danger was seen before.
  /// - Throws: `HouseError.notFound`.
  package func checkIn(_ answer: CheckInAnswer, in id: ChatThread.ID) async throws -> CheckedIn {
    let moment = now()
    let label = try await change(of: id) { chest in
      _ = try await Self.thread(id, in: chest)
      let held = try? await chest.value(RiskRecord.self, id.raw, in: .risk)
      let person = await notedDanger(isPrivate: privately.holds(id.raw))
      var record = held?.value ?? RiskRecord(state: RiskState(), turn: 0)
      record.recall(person, at: moment)
      record.state.checkIn(answer.state, turn: record.turn)
      if answer == .inDanger { record.state.cardShown(turn: record.turn) }
      record.seenAt = record.state.isBlank ? nil : moment
      var changes: [Chest.Change] = []
      if let held {
        changes = [
          try .replace(record, in: .risk, id: id.raw, expecting: held.address.version)
        ]
      } else {
        changes = [.clear(.risk, id: id.raw), try .append(record, in: .risk, id: id.raw)]
      }
      if let after = PersonRisk.answered(
        answer, (record.state.level, record.state.label), from: person, in: id, at: moment)
      {
        changes += try chest.replacing(after)
      }
      try await chest.commit(changes)
      // A private conversation leaves nothing behind; but what was noted before it may be taken back from there.
      if answer == .safe, privately.holds(id.raw), var kept = await self.chest.personRisk()?.value {
        kept.level = .none
        kept.label = .none
        kept.safeAt = moment
        try await self.chest.commit(try self.chest.replacing(kept))
      }
      return record.state.label
    }
    let language = (try? await familiarPerson())?.language ?? house.settings.language
    return CheckedIn(
      sentence: Words.checkedIn(answer, in: language),
      card: answer == .inDanger ? await crisisCard(for: label) : nil)
  }

  /// What is noted of the person, as seen from a conversation: the graver of what is kept and what was said in private
  /// since the account was opened.
  func notedDanger(isPrivate: Bool) async -> PersonRisk? {
    let kept = await chest.personRisk()?.value
    guard isPrivate else { return kept }
    let unkept = await privately.chest.personRisk()?.value
    guard let kept, let unkept else { return kept ?? unkept }
    return unkept.level >= kept.level ? unkept : kept
  }
}

extension PersonRisk {
  /// - Parameters:
  ///   - state: The level and label where the question was answered.
  ///   - thread: `nil` for a page.
  static func answered(
    _ answer: CheckInAnswer, _ state: (level: RiskLevel, label: RiskLabel), from before: PersonRisk?,
    in thread: ChatThread.ID?, at moment: Date
  ) -> PersonRisk? {
    switch answer {
    case .safe:
      return PersonRisk(
        level: .none, label: .none, seenAt: moment, thread: thread, safeAt: moment, urgentAt: before?.urgentAt
      )
    case .unsure:
      if var before, before.level >= .concern, !RiskMemory.isForgotten(before.seenAt, at: moment) {
        before.seenAt = moment
        return before
      }
      return raised(.concern, state.label, from: before, in: thread, at: moment)
    case .inDanger:
      return PersonRisk(
        level: state.level, label: state.label, seenAt: moment, thread: thread, safeAt: before?.safeAt,
        urgentAt: moment)
    }
  }
}
