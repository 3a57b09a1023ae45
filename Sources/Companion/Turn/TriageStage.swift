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
    let mayBeUnsure = isReadable ? await answersExercise(job, record, at: moment) : false
    let (result, unsure) = await heard(texts, job, mayBeUnsure: mayBeUnsure)
    figures.record(.triage, ContinuousClock.now - start)

    let before = record.state.level
    record.state.take(result, turn: record.turn)
    record.note(result, at: moment)
    let shows = showsCard(record, result, job) || unsure != nil
    var brief = await RiskBrief.telling(
      &record, showsCard: shows, isParting: Farewell.isSaid(in: job.message.text), to: job.resident)
    brief.hear(result, hasRisen: record.state.level > before)
    let asks = brief.asksCheckIn || unsure != nil
    let checkIn = asks ? Words.checkInQuestion(record.state.checkInsAsked, in: language) : nil
    if checkIn != nil { record.state.checkInAsked(turn: record.turn) }
    if shows { record.state.cardShown(turn: record.turn) }
    return TriageOutcome(
      record: record, version: held?.address.version, isNewRecord: held == nil,
      isWorthKeeping: isReadable && record != held?.value,
      person: isReadable ? .after(record, result, from: noted, in: job.thread.id, at: moment) : nil,
      card: shows
        ? await job.resident.crisisCard(for: unsure ?? record.state.label, in: job.message.text) : nil,
      checkIn: checkIn,
      brief: brief)
  }

  /// What a message shows. Where it answers a step of an exercise, a `Scrap` over which the encoder stands alone is a hard moment
  /// (R5), with the card and the house's question, and the exercise goes on: a false alarm in every other exercise would end most.
  /// - Returns: `unsure` is what the encoder alone took it for.
  private func heard(
    _ texts: [String], _ job: ReplyJob, mayBeUnsure: Bool
  ) async -> (result: TriageResult, unsure: RiskLabel?) {
    guard mayBeUnsure, texts.allSatisfy(Scrap.isOne) else {
      return (await reader.assess(texts, remembering: job.resident.vectors), nil)
    }
    let (heard, alone) = await reader.assessTwice(texts, remembering: job.resident.vectors)
    guard Scrap.isUnsure(heard, alone: alone) else { return (heard, nil) }
    let hard = TriageResult(label: .distress, level: .support, triggers: [])
    return (alone.level == .none ? hard : alone, heard.label)
  }

  /// Whether a message can be nothing but the answer to a step of an exercise that the house asked for a moment ago, in a
  /// conversation where nothing speaks of danger: none stands, and none was heard under the card that is still in sight. Two
  /// alarms of the encoder so near to each other count in full. In doubt it is no answer.
  private func answersExercise(_ job: ReplyJob, _ record: RiskRecord, at moment: Date) async -> Bool {
    guard let guided = job.thread.guided, guided.work?.kind == .exercise, guided.isUnderWay,
      !guided.isLate(at: moment), record.state.level < .concern,
      !record.state.cardWasShown(before: record.turn)
    else { return false }
    return (try? await guided.isFollowed(by: job.message, in: job.chest)) ?? false
  }

  /// The same message, with what an answer that was chosen, and not written, asks of the house (CARE §7).
  func raised(_ outcome: TriageOutcome, by result: TriageResult, _ job: ReplyJob) async -> TriageOutcome {
    let moment = job.resident.now()
    let noted = await job.resident.notedDanger(isPrivate: job.thread.isPrivate)
    var record = outcome.record
    let before = record.state.level
    record.state.take(result, turn: record.turn)
    record.note(result, at: moment)
    let shows = showsCard(record, result, job)
    var brief = await RiskBrief.telling(&record, showsCard: shows, isParting: false, to: job.resident)
    brief.hear(result, hasRisen: record.state.level > before)
    if shows { record.state.cardShown(turn: record.turn) }
    return TriageOutcome(
      record: record, version: outcome.version, isNewRecord: outcome.isNewRecord, isWorthKeeping: true,
      person: .after(record, result, from: noted, in: job.thread.id, at: moment) ?? outcome.person,
      card: shows ? await job.resident.crisisCard(for: record.state.label) : outcome.card,
      checkIn: outcome.checkIn, brief: brief)
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
