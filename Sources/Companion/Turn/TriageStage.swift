import Foundation
import Safeguard
import Store
import Vault

/// What triage made of one message.
struct TriageOutcome: Sendable {
  let record: RiskRecord
  /// The version it was made from; `nil` for none.
  let version: Int64?
  /// Nothing stood in the account yet.
  let isNewRecord: Bool
  /// The state differs from what stands, or the turn was counted.
  let isWorthKeeping: Bool
  /// What is noted beyond this conversation, where that changed.
  let person: PersonRisk?
  /// To be shown before the model speaks.
  let card: CrisisCard?
  /// To be shown under the reply.
  let checkIn: CheckInQuestion?
  /// What the model is told.
  let brief: RiskBrief

  var state: RiskState { record.state }

  /// The same after a turn in which the model said nothing: what it was to ask was not asked.
  var unsaid: TriageOutcome {
    var record = record
    record.state.unsaid(turn: record.turn)
    return TriageOutcome(
      record: record, version: version, isNewRecord: isNewRecord, isWorthKeeping: isWorthKeeping,
      person: person, card: card,
      checkIn: checkIn, brief: brief)
  }
}

/// Looks for danger in a message, outside any chat model and before anything that can fail.
struct TriageStage: Sendable {
  let reader: TriageReader
  let figures: Figures

  /// Never fails: what cannot be read counts as unknown, and the message speaks for itself.
  func assess(_ job: ReplyJob) async -> TriageOutcome {
    var held: Chest.Found<RiskRecord>?
    var isReadable = true
    do {
      held = try await job.chest.value(RiskRecord.self, job.thread.id.raw, in: .risk)
    } catch VaultError.damaged, HouseError.damaged {
      // It is written anew.
    } catch {
      isReadable = false
    }
    let moment = job.resident.now()
    let noted = await job.resident.notedDanger(isPrivate: job.thread.isPrivate)
    var record = held?.value ?? RiskRecord(state: RiskState(), turn: 0)
    if job.isNew { record.turn += 1 }
    record.recall(noted, at: moment)
    let person = try? await job.resident.familiarPerson()
    let language = person?.language ?? job.resident.house.settings.language

    let start = ContinuousClock.now
    // A long text that is pasted becomes an attachment, and may be somebody's last letter.
    let texts = [job.message.text] + job.attached.map(\.text)
    let result = await reader.assess(texts, remembering: job.resident.vectors)
    figures.record(.triage, ContinuousClock.now - start)

    record.state.take(result, turn: record.turn)
    record.note(result, at: moment)
    let shows = showsCard(record, result, job)
    let brief = await RiskBrief.telling(
      &record, showsCard: shows, isParting: Farewell.isSaid(in: job.message.text), to: job.resident)
    let checkIn =
      brief.asksCheckIn ? Words.checkInQuestion(record.state.checkInsAsked, in: language) : nil
    if checkIn != nil { record.state.checkInAsked(turn: record.turn) }
    if shows { record.state.cardShown(turn: record.turn) }
    return TriageOutcome(
      record: record, version: held?.address.version, isNewRecord: held == nil,
      isWorthKeeping: isReadable && record != held?.value,
      person: isReadable ? .after(record, result, from: noted, in: job.thread.id, at: moment) : nil,
      card: shows ? await job.resident.crisisCard(for: record.state.label, in: job.message.text) : nil,
      checkIn: checkIn,
      brief: brief)
  }

  /// Asking again, or saying a dangerous thing in other words, shows the card again: its place on the screen may be
  /// gone with what stood there.
  private func showsCard(_ record: RiskRecord, _ result: TriageResult, _ job: ReplyJob) -> Bool {
    let asksAgain = !job.isNew || job.isEdit
    let isDangerous = result.level >= .concern || record.state.lastSeenTurn == record.turn
    return record.state.showsCard(turn: record.turn)
      || (asksAgain && isDangerous && record.state.level >= .concern)
  }
}
