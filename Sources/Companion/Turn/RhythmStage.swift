import Foundation
import Safeguard
import Store

/// What the house says of its own beside a reply, and what the day's sums gain by it.
struct RhythmOutcome: Sendable {
  var notices: [HouseNotice] = []
  /// For the model.
  var guidance: Phrase?
  /// What this turn adds to the sums of its day; `nil` when nothing is kept.
  var gain: UseDay?
}

/// Time, nights and age: after danger was looked for, before the model is asked. Never fails.
struct RhythmStage: Sendable {
  /// Days that are looked at for what is named once in a while.
  private static let reach = 8

  let now: @Sendable () -> Date

  func assess(_ job: ReplyJob, risk: TriageOutcome) async -> RhythmOutcome {
    let resident = job.resident
    let person = try? await resident.familiarPerson()
    let language = person?.language ?? resident.house.settings.language
    var outcome = RhythmOutcome()
    if let notice = await hearAge(in: job, person, language) { outcome.notices.append(notice) }

    let moment = resident.wall(now())
    let days = (try? await resident.useDays(limit: Self.reach)) ?? []
    let limits = person?.limits ?? UseLimits()
    let isInDanger = risk.state.level >= .concern
    let step = resident.rhythm.turn {
      $0.turn(
        at: moment, days: days, limits: limits, isNew: job.isNew, isInDanger: isInDanger,
        hasCard: risk.card != nil)
    }
    outcome.notices += step.advice.map { advice in
      let minutes = advice == .limitReached ? limits.minutesADay ?? 0 : step.sittingMinutes
      return HouseNotice(advice, minutes: minutes, in: language)
    }
    if step.asksAboutPeople { outcome.guidance = Prompts.peopleAround }
    if !job.thread.isPrivate { outcome.gain = await gain(of: step, job, moment) }
    return outcome
  }

  /// Adds the turn to the sums of its day. Sums are worth no failure of a reply.
  func keep(_ outcome: RhythmOutcome, _ job: ReplyJob) async {
    guard let gain = outcome.gain else { return }
    try? await job.resident.note(gain)
  }

  /// Whoever says they are under 18 is spoken to as such from now on, and told so; never silently (R36).
  private func hearAge(in job: ReplyJob, _ person: Person?, _ language: Language) async -> HouseNotice? {
    let resident = job.resident
    guard job.isNew, !resident.isYoung(person), AgeStatement.minor(in: job.message.text) != nil else {
      return nil
    }
    if job.thread.isPrivate {
      resident.rhythm.saidYoungInPrivate = true
    } else {
      var change = PersonChange()
      change.isMinor = true
      do { _ = try await resident.update(change) } catch { return nil }
    }
    return HouseNotice(kind: .minor, sentence: Words.Rhythm.minor.in(language))
  }

  private func gain(of step: Rhythm.Step, _ job: ReplyJob, _ moment: Rhythm.Moment) async -> UseDay {
    var gain = step.gain
    gain.conversations = await isTakenUp(job, on: moment.day) ? 1 : 0
    return gain
  }

  /// Whether this is the conversation's first message of the day, also after a restart.
  private func isTakenUp(_ job: ReplyJob, on day: Int) async -> Bool {
    guard job.isNew, !job.resident.rhythm.takes(job.thread.id, on: day) else { return false }
    guard let previous = job.message.previous,
      let message = try? await job.chest.value(Message.self, previous.raw, in: .message)?.value
    else { return true }
    return job.resident.wall(message.at).day != day
  }
}
