import Foundation
import Safeguard
import Store
import Vault

// The rooms of Care, line by line. Those whose record is told as it is are lines themselves.

/// Questions and answers. The pause and what safety read are left out like all of the state of risk (`docs/export.md`).
struct ExportedIntake: RoomLine {
  static let kind = ExportKind.intake
  static let room = RoomName.intake

  let id: RecordID
  let version: Int
  let sitting: Instrument.Name?
  let manner: Manner
  let startedAt: Date
  let finishedAt: Date?
  /// By step, in their own values.
  let answers: [IntakeStep: IntakeAnswer]

  init(_ intake: Intake, at address: RecordAddress) {
    id = address.id
    version = intake.version
    sitting = intake.sitting
    manner = intake.manner
    startedAt = intake.startedAt
    finishedAt = intake.finishedAt
    answers = intake.answers
  }

  func read(for owner: RecordID) -> OwnRecord? { OwnRecord(Self.room, id, Intake(self), startedAt) }
}

extension Intake {
  fileprivate init(_ line: ExportedIntake) {
    version = line.version
    sitting = line.sitting
    manner = line.manner
    startedAt = line.startedAt
    finishedAt = line.finishedAt
    answers = line.answers
  }
}

/// A bilan as it is, with its name.
struct ExportedBilan: RoomLine {
  static let kind = ExportKind.bilan
  static let room = RoomName.bilan

  let bilan: Bilan
  let id: RecordID

  private enum CodingKeys: CodingKey { case id }

  init(_ bilan: Bilan, at address: RecordAddress) { (self.bilan, id) = (bilan, address.id) }

  init(from decoder: any Decoder) throws {
    bilan = try Bilan(from: decoder)
    id = try decoder.container(keyedBy: CodingKeys.self).decode(RecordID.self, forKey: .id)
  }

  func encode(to encoder: any Encoder) throws {
    try bilan.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
  }

  func read(for owner: RecordID) -> OwnRecord? {
    let days = [bilan.nextCheck, bilan.goal?.byDay].compactMap(\.self)
    guard days.allSatisfy(CivilDay.written.contains) else { return nil }
    return OwnRecord(Self.room, id, bilan, bilan.at)
  }
}

extension Formulation: RoomLine {
  static let kind = ExportKind.formulation
  static let room = RoomName.formulation

  init(_ record: Formulation, at address: RecordAddress) { self = record }

  func read(for owner: RecordID) -> OwnRecord? { OwnRecord(Self.room, id.raw, self, updatedAt, title) }
}

/// An exercise whole, beside what it is: the line has a kind of its own.
struct ExportedExercise: RoomLine {
  static let kind = ExportKind.exercise
  static let room = RoomName.exercise

  let what: CareExercise
  let exercise: Exercise

  init(_ exercise: Exercise, at address: RecordAddress) { (what, self.exercise) = (exercise.kind, exercise) }

  func read(for owner: RecordID) -> OwnRecord? {
    let answers = Array(exercise.answers.values) + exercise.rounds.flatMap(\.answers.values)
    let days = exercise.rounds.map(\.day) + answers.compactMap(\.value.moment?.day)
    guard exercise.rounds.count <= Exercise.roundsLimit, days.allSatisfy(CivilDay.written.contains) else {
      return nil
    }
    return OwnRecord(Self.room, exercise.id.raw, exercise, exercise.startedAt, exercise.kind.rawValue)
  }
}

/// What was planned, and how it went.
struct ExportedAct: RoomLine {
  static let kind = ExportKind.act
  static let room = RoomName.act

  let act: PlannedAct

  init(_ act: PlannedAct, at address: RecordAddress) { self.act = act }

  func read(for owner: RecordID) -> OwnRecord? {
    guard act.text.count <= PlannedAct.textLimit, (0..<1_440).contains(act.minute) else { return nil }
    return OwnRecord(Self.room, act.id, act, day: act.day, act.text)
  }
}

extension DaysPage.Day: RoomLine {
  static let kind = ExportKind.careDay
  static let room = RoomName.day

  init(_ record: CareDay, at address: RecordAddress) { self.init(record) }

  func read(for owner: RecordID) -> OwnRecord? {
    guard let number = WeekPage.number(day),
      let kept = try? CareDay(
        day: number, mood: mood, emotions: emotions, note: note, sleep: sleep, company: company,
        activities: activities, at: at
      ).checked()
    else { return nil }
    var record = OwnRecord(Self.room, RecordID(), kept, day: number, note)
    record?.day = number
    return record
  }
}

extension TalkRehearsal: RoomLine {
  static let kind = ExportKind.rehearsal
  static let room = RoomName.rehearsal

  init(_ record: TalkRehearsal, at address: RecordAddress) { self = record }

  func read(for owner: RecordID) -> OwnRecord? {
    let isFit =
      scripts.count <= Self.scriptsLimit && scripts.allSatisfy { !$0.lines.isEmpty }
      && turns.count <= Self.turnsLimit && take >= 1 && turns.allSatisfy { (1...take).contains($0.take) }
    return isFit ? OwnRecord(Self.room, id.raw, self, startedAt) : nil
  }
}

extension CareLinkBook: RoomLine {
  static let kind = ExportKind.careLink
  static let room = RoomName.careLink
  static let atOnce = 1

  init(_ record: CareLinkBook, at address: RecordAddress) { self = record }

  func read(for owner: RecordID) -> OwnRecord? { OwnRecord(Self.room, only: owner, self) }
}

/// What was typed and answers nothing yet, beside what it belongs to.
struct ExportedCareDraft: RoomLine {
  static let kind = ExportKind.careDraft
  static let room = RoomName.careDraft
  static let atOnce = 4

  /// An exercise, or a set of questions.
  let of: RecordID
  let draft: CareDraft

  private enum CodingKeys: CodingKey { case of }

  init(_ draft: CareDraft, at address: RecordAddress) { (of, self.draft) = (address.id, draft) }

  init(from decoder: any Decoder) throws {
    of = try decoder.container(keyedBy: CodingKeys.self).decode(RecordID.self, forKey: .of)
    draft = try CareDraft(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    try draft.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(of, forKey: .of)
  }

  func read(for owner: RecordID) -> OwnRecord? {
    guard let texts = try? NewCareDraft(draft.texts).checked(), !texts.isEmpty else { return nil }
    let words = texts.sorted { $0.key < $1.key }.flatMap(\.value).joined(separator: " ")
    var record = OwnRecord(Self.room, of, CareDraft(texts: texts, at: draft.at), draft.at, words)
    record?.needs = [OwnRecord.Need(of, in: .exercise, .intake)]
    return record
  }
}
