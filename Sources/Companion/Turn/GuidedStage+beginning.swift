import Foundation
import Safeguard
import Store
import Vault

/// Opening what is worked on, and beginning it.
extension GuidedStage {
  func begin(
    _ topic: GuidedTopic, _ turn: inout GuidedTurn, _ setting: Setting, _ job: ReplyJob, _ chest: Chest
  ) async throws -> Done? {
    switch topic {
    case .any:
      turn.putDown()
      turn.guided.offer = .any
      let names = GuidedOffer.list.map(Words.Telling.exercise)
      let outcome = turn.offers(Words.InTalk.which(names).in(setting.manner))
      return Done(turn: turn, outcome: outcome)
    case .intake:
      if let found = try await unfinishedIntake(chest) {
        turn.guided.turn(to: found.work, at: setting.moment)
        turn.record = found.record
        turn.work = found.work
        let opening = Words.InTalk.takenUp(Words.InTalk.intakeName).in(found.record.manner)
        let outcome = turn.resume(opening: opening)
        return Done(turn: turn, outcome: outcome, version: found.version)
      }
      let intake = Intake(manner: setting.manner, at: setting.moment)
      let work = GuidedWork(.intake, RecordID())
      turn.guided.turn(to: work, at: setting.moment)
      turn.record = .intake(intake)
      turn.work = work
      let outcome = turn.begin(opening: [intake.opening()])
      return Done(turn: turn, outcome: outcome)
    case .exercise(let kind):
      return try await begin(kind, &turn, setting, job, chest)
    }
  }

  /// Goes on with an exercise of that kind that was left here unfinished, else begins a new one.
  func begin(
    _ kind: CareExercise, _ turn: inout GuidedTurn, _ setting: Setting, _ job: ReplyJob, _ chest: Chest
  ) async throws -> Done? {
    let moment = setting.moment
    for work in ([turn.guided.work].compactMap(\.self) + turn.guided.left.reversed())
    where work.kind == .exercise {
      guard let found = try await open(work, chest, of: job.resident),
        case .exercise(let exercise) = found.record,
        exercise.kind == kind, exercise.position != nil
      else { continue }
      turn.guided.turn(to: work, at: moment)
      turn.record = found.record
      turn.work = work
      let opening = Words.InTalk.takenUp(Words.Telling.exercise(kind)).in(exercise.manner)
      let outcome = turn.resume(opening: opening)
      return Done(turn: turn, outcome: outcome, version: found.version)
    }
    let id = Exercise.ID()
    // Also for a private conversation: what keeps from harm is known from everywhere.
    let around = try await job.resident.surroundings(of: id, in: job.resident.chest)
    guard around.flags.isDisjoint(with: Exercise.barring) else {
      turn.putDown()
      let outcome = turn.offers(Words.InTalk.barred.in(setting.manner))
      return Done(turn: turn, outcome: outcome)
    }
    // A thought that turned out to be a problem goes along.
    var parent: Exercise?
    if let by = turn.guided.offeredBy,
      case .exercise(let former)? = try await open(by, chest, of: job.resident)?.record,
      former.follows == kind
    {
      parent = former
    }
    var exercise = Exercise(kind, id: id, manner: setting.manner, from: parent, around: around, at: moment)
    exercise.thread = job.thread.isPrivate ? nil : job.thread.id.raw
    let work = GuidedWork(.exercise, exercise.id.raw)
    turn.guided.turn(to: work, at: moment)
    turn.record = .exercise(exercise)
    turn.work = work
    let outcome = turn.begin(opening: [Words.Exercising.why(kind).in(setting.manner)])
    return Done(turn: turn, outcome: outcome)
  }

  struct Opened: Sendable {
    let work: GuidedWork
    let record: GuidedRecord
    let version: Int64
  }

  /// - Returns: `nil` for one that is gone or does not open.
  func open(
    _ work: GuidedWork?, _ chest: Chest, of resident: Resident
  ) async throws -> Opened? {
    guard let work else { return nil }
    do {
      switch work.kind {
      case .intake:
        guard let found = try await chest.value(Intake.self, work.id, in: .intake) else { return nil }
        return Opened(work: work, record: .intake(found.value), version: found.address.version)
      case .exercise:
        guard let found = try await chest.value(Exercise.self, work.id, in: .exercise) else { return nil }
        var exercise = found.value
        exercise.around = try await resident.surroundings(of: exercise.id, in: resident.chest)
        return Opened(work: work, record: .exercise(exercise), version: found.address.version)
      }
    } catch VaultError.damaged, HouseError.damaged {
      return nil
    }
  }

  /// The first questions that were begun, here or on their page, and not ended.
  func unfinishedIntake(_ chest: Chest) async throws -> Opened? {
    let newest = try await chest.newest(Intake.self, .intake, under: nil, limit: 20)
    guard let found = newest.found.first(where: { $0.value.sitting == nil }), found.value.position != nil
    else { return nil }
    return Opened(
      work: GuidedWork(.intake, found.address.id), record: .intake(found.value),
      version: found.address.version)
  }
}
