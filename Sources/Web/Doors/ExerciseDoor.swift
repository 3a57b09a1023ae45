import Companion
import Foundation
import HTTPTypes
import Hummingbird
import Vault

/// The exercises of self-help and what was planned in them. Each answer in words goes through the watch first (C1); no
/// answer here says a level (R25).
struct ExerciseDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.exercises, use: list)
    doors.on(RouteTable.beginExercise, use: begin)
    doors.on(RouteTable.exercise, use: read)
    doors.on(RouteTable.answerExercise, use: answer)
    doors.on(RouteTable.keepExerciseDraft, use: keepDraft)
    doors.on(RouteTable.editExercise, use: edit)
    doors.on(RouteTable.restExercise, use: rest)
    doors.on(RouteTable.resumeExercise, use: resume)
    doors.on(RouteTable.linkExercise, use: link)
    doors.on(RouteTable.deleteExercise, use: delete)
    doors.on(RouteTable.addRound, use: addRound)
    doors.on(RouteTable.deleteRound, use: deleteRound)
    doors.on(RouteTable.acts, use: acts)
    doors.on(RouteTable.answerAct, use: answerAct)
    doors.on(RouteTable.deleteAct, use: deleteAct)
  }

  /// What an answer came to.
  private struct Stepped: Encodable {
    var exercise: ShownExercise?
    /// Absent when calm.
    var watch: CareWatch?
    /// Why nothing is begun.
    var sentence: String?
    /// On which the finished record may be put; absent for any other exercise.
    var cards: [ExerciseCard]?
    /// What was typed and is no answer yet, by place; absent for nothing.
    var draft: [String: [String]]?
  }

  private func shown(
    _ exercise: Exercise, reply: ExerciseReply? = nil, watch: CareWatch = .calm, for person: Resident
  ) async throws -> Response {
    let cards = try await person.cards(for: exercise)
    let shown = ShownExercise(exercise, reply: reply, notes: try await person.whatIsGone(behind: exercise))
    let draft = try await person.draft(of: exercise)
    return .json(
      Stepped(
        exercise: shown, watch: watch.told, cards: cards.isEmpty ? nil : cards,
        draft: draft.isEmpty ? nil : draft))
  }

  private func shown(_ stepped: ExerciseStepped, for person: Resident) async throws -> Response {
    try await shown(stepped.exercise, reply: stepped.reply, watch: stepped.watch, for: person)
  }

  // MARK: Exercises

  @Sendable private func list(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().exerciseShelf())
  }

  private struct Beginning: Decodable {
    var kind: CareExercise
    var from: Exercise.ID?
    /// Of a thought record: its thought, word for word.
    var thought: String?
  }

  @Sendable private func begin(_ visit: Visit) async throws -> Response {
    let form: Beginning = try visit.json()
    let person = try visit.person()
    if let reason = try await person.barsExercises() { return .json(Stepped(sentence: reason)) }
    let standing = await person.careStanding()
    guard standing.mayExercise else { return .json(Stepped(sentence: standing.sentence)) }
    if let thought = form.thought {
      guard form.kind == .thoughtRecord else { throw HouseError.unfit(field: "thought") }
      let begun = try await person.beginRecord(of: thought)
      return .json(
        Stepped(exercise: ShownExercise(begun.exercise, reply: begun.reply), watch: begun.watch.told),
        status: .created)
    }
    let exercise = try await person.begin(form.kind, from: form.from)
    return .json(Stepped(exercise: ShownExercise(exercise)), status: .created)
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    return try await shown(try await person.exercise(try visit.id("exercise")), for: person)
  }

  private struct Answer: Decodable, NumberedWriting {
    /// In words, to the present step.
    var said: String?
    var fields: [ExerciseStep: ExerciseAnswer.Value]?
    var page: Named<DraftOrder.Page>?
    var number: Int?
  }

  @Sendable private func answer(_ visit: Visit) async throws -> Response {
    let form: Answer = try visit.json()
    let given: ExerciseGiven
    if let said = form.said {
      given = .said(said)
    } else if let fields = form.fields, !fields.isEmpty {
      given = .filled(fields)
    } else {
      throw DoorError.malformed("fields")
    }
    let person = try visit.person()
    let stepped = try await person.answer(try visit.id("exercise"), given, order: form.order)
    return try await shown(stepped, for: person)
  }

  @Sendable private func keepDraft(_ visit: Visit) async throws -> Response {
    let new: NewCareDraft = try visit.json()
    try await visit.person().keepDraft(new, of: try visit.id("exercise", of: Exercise.self))
    return .done
  }

  private struct Edit: Decodable, NumberedWriting {
    var step: ExerciseStep
    var value: ExerciseAnswer.Value
    var round: RecordID?
    var page: Named<DraftOrder.Page>?
    var number: Int?
  }

  @Sendable private func edit(_ visit: Visit) async throws -> Response {
    let form: Edit = try visit.json()
    let person = try visit.person()
    let stepped = try await person.edit(
      try visit.id("exercise"), form.step, to: form.value, round: form.round, order: form.order)
    return try await shown(stepped, for: person)
  }

  @Sendable private func rest(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    return try await shown(try await person.rest(try visit.id("exercise")), for: person)
  }

  @Sendable private func resume(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    return try await shown(try await person.resume(try visit.id("exercise")), for: person)
  }

  private struct Link: Decodable { var formulation: Formulation.ID? }

  @Sendable private func link(_ visit: Visit) async throws -> Response {
    let form: Link = try visit.json()
    let person = try visit.person()
    return try await shown(
      try await person.link(try visit.id("exercise"), to: form.formulation), for: person)
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    let id: Exercise.ID = try visit.id("exercise")
    try await visit.person().delete(id)
    return .done
  }

  // MARK: Rounds

  private struct Round: Decodable, NumberedWriting {
    var kind: ExerciseRound.Kind
    var day: Int?
    var fields: [ExerciseStep: ExerciseAnswer.Value]
    var page: Named<DraftOrder.Page>?
    var number: Int?
  }

  @Sendable private func addRound(_ visit: Visit) async throws -> Response {
    let form: Round = try visit.json()
    let person = try visit.person()
    let stepped = try await person.add(
      form.kind, form.fields, day: form.day, to: try visit.id("exercise"), order: form.order)
    return try await shown(stepped, for: person)
  }

  @Sendable private func deleteRound(_ visit: Visit) async throws -> Response {
    let round: Named<ExerciseRound> = try visit.id("round")
    let person = try visit.person()
    return try await shown(
      try await person.delete(round.raw, of: try visit.id("exercise")), for: person)
  }

  // MARK: Acts

  @Sendable private func acts(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().plannedActs().map(ShownAct.init))
  }

  private struct ActStepped: Encodable {
    var act: ShownAct
    var next: ShownAct?
    var sentence: String
    /// Absent when calm.
    var watch: CareWatch?
  }

  @Sendable private func answerAct(_ visit: Visit) async throws -> Response {
    let told: ActTold = try visit.json()
    let act: Named<PlannedAct> = try visit.id("act")
    let answered = try await visit.person().answer(act.raw, told)
    return .json(
      ActStepped(
        act: ShownAct(answered.act), next: answered.next.map(ShownAct.init), sentence: answered.sentence,
        watch: answered.watch.told))
  }

  @Sendable private func deleteAct(_ visit: Visit) async throws -> Response {
    let act: Named<PlannedAct> = try visit.id("act")
    try await visit.person().deleteAct(act.raw)
    return .done
  }
}
