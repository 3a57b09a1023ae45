import Foundation
import Safeguard
import Store
import Vault

extension GuidedStage {
  /// The answer, its place in the conversation and what the house says, in one transaction: whatever ends the house after it
  /// loses none of the three, and whatever ends it before leaves the message unanswered and not taken.
  func seal(
    _ done: Done, _ job: ReplyJob, over found: Chest.Found<ChatThread>, _ chest: Chest
  ) async throws {
    var thread = found.value
    thread.guided = done.turn.guided
    var changes: [Chest.Change] = [
      try .replace(thread, in: .thread, id: thread.id.raw, expecting: found.address.version)
    ]
    if let record = done.turn.record, let work = done.turn.work {
      if let version = done.version {
        changes.append(try record.replacing(in: work.room, id: work.id, expecting: version))
      } else {
        changes.append(try record.appending(in: work.room, id: work.id))
      }
    }
    // What is planned in private is asked after by nobody.
    if case .exercise(let exercise)? = done.turn.record, !thread.isPrivate {
      changes += try await job.resident.actChanges(for: exercise, in: chest)
    }
    if let gone = done.gone {
      changes.append(.delete(gone.room, id: gone.id))
    }
    if done.outcome.course == .house {
      var reply = job.reply
      reply.text = done.outcome.text
      reply.house = true
      changes.append(try .replace(reply, in: .message, id: reply.id.raw))
    }
    try await chest.commit(changes)
  }

  /// The message is sealed; that it was no answer is said.
  func failed(_ job: ReplyJob) -> GuidedOutcome {
    guard job.thread.guided?.isUnderWay == true else { return .none }
    let manner = Manner(job.resident.house.settings.language)
    return GuidedOutcome(course: .beside, text: Words.InTalk.notKept.in(manner))
  }
}

extension GuidedRecord {
  func replacing(in room: RoomName, id: RecordID, expecting version: Int64) throws -> Chest.Change {
    switch self {
    case .intake(let intake): try .replace(intake, in: room, id: id, expecting: version)
    case .exercise(let exercise): try .replace(exercise, in: room, id: id, expecting: version)
    }
  }

  func appending(in room: RoomName, id: RecordID) throws -> Chest.Change {
    switch self {
    case .intake(let intake): try .append(intake, in: room, id: id)
    case .exercise(let exercise): try .append(exercise, in: room, id: id)
    }
  }
}

extension CompanionProfile {
  /// How the house speaks in a conversation with it.
  var manner: Manner { Manner(language, tone.address) }
}

extension CareStanding {
  /// Danger stands in this conversation, also in a private one.
  static func waiting(_ manner: Manner) -> CareStanding {
    CareStanding(
      mayExercise: false, sentence: Words.Watching.waitsForCheckIn.in(manner),
      checkIn: Words.checkInQuestion(1, in: manner.language), card: nil)
  }
}

extension Guided {
  /// Deletes all that was worked on here.
  var removals: [Chest.Change] {
    Set(taken.map(\.work) + left + (work.map { [$0] } ?? [])).map { .clear($0.room, id: $0.id) }
  }
}

extension GuidedWork {
  var room: RoomName {
    switch kind {
    case .intake: .intake
    case .exercise: .exercise
    }
  }
}
