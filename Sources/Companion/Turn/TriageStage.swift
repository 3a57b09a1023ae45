import Safeguard
import Store
import Vault

/// The risk of a conversation, as it is kept: sealed, under the thread's name.
struct RiskRecord: Codable, Sendable, Equatable {
  var state: RiskState
  /// The person's turns counted so far.
  var turn: Int
}

/// What triage made of one message.
struct TriageOutcome: Sendable {
  let record: RiskRecord
  /// Nothing stood in the account yet.
  let isNewRecord: Bool
  /// The state differs from what stands, or the turn was counted.
  let isWorthKeeping: Bool
  /// To be shown before the model speaks.
  let card: CrisisCard?

  var state: RiskState { record.state }
}

/// Looks for danger in a message, outside any chat model and before anything that can fail.
struct TriageStage: Sendable {
  let figures: Figures
  private let triage = Triage()

  init(figures: Figures) { self.figures = figures }

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
    var record = held?.value ?? RiskRecord(state: RiskState(), turn: 0)
    let person = try? await job.resident.familiarPerson()
    let language = person?.language ?? job.resident.house.settings.language

    let start = ContinuousClock.now
    let result = triage.assess(job, language: language.safeguard)
    figures.record(.triage, ContinuousClock.now - start)

    if job.isNew { record.turn += 1 }
    record.state.take(result, turn: record.turn)
    // Asking again, or saying a dangerous thing in other words, shows the card again: its place on the screen
    // may be gone with what stood there.
    let asksAgain = !job.isNew || job.isEdit
    let isDangerous = result.level >= .concern || record.state.lastSeenTurn == record.turn
    let shows =
      record.state.showsCard(turn: record.turn)
      || (asksAgain && isDangerous && record.state.level >= .concern)
    if shows { record.state.cardShown(turn: record.turn) }
    let card =
      shows
      ? Referral.shared.card(
        country: person?.country, language: language.safeguard, label: record.state.label) : nil
    return TriageOutcome(
      record: record, isNewRecord: held == nil, isWorthKeeping: isReadable && record != held?.value,
      card: card)
  }
}
