import Foundation
package import Safeguard
import Store
package import Vault

/// The exercises of an account: begun, answered, rested, resumed, changed, deleted. Words go through the watch first.
extension Resident {
  /// Read at most: some years of them.
  static let exerciseReach = 400

  /// Newest first, with what they must know of the house.
  package func exercises() async throws -> [Exercise] {
    let manner = await manner()
    return try await records { chest in
      let flags = Set(try await lastFlags(in: chest))
      let found = try await chest.newest(
        Exercise.self, .exercise, under: nil, limit: Self.exerciseReach)
      return found.values.map { exercise in
        var exercise = exercise
        exercise.manner = manner
        exercise.around = ExerciseSurroundings(zone: house.settings.timeZone.identifier, flags: flags)
        return exercise
      }
    }
  }

  /// - Throws: `HouseError.notFound`.
  package func exercise(_ id: Exercise.ID) async throws -> Exercise {
    let manner = await manner()
    return try await records { chest in
      guard var exercise = try await chest.value(Exercise.self, id.raw, in: .exercise)?.value else {
        throw HouseError.notFound
      }
      exercise.manner = manner
      exercise.around = try await surroundings(of: id, in: chest)
      return exercise
    }
  }

  /// Begins an exercise. Whoever offers it has asked `careStanding` and `barsExercises` before.
  /// - Parameters:
  ///   - parent: What it comes out of; its thought, problem or worry is taken over.
  ///   - thread: The conversation in which it is done; `nil` on the page.
  /// - Throws: `HouseError.unfit` for an exercise that has a room of its own, `.notFound` for an unknown parent.
  package func begin(
    _ kind: CareExercise, from parent: Exercise.ID? = nil, in thread: RecordID? = nil
  ) async throws -> Exercise {
    try await begin(kind, from: parent, in: thread, filling: [:], watch: .calm).exercise
  }

  /// Begins a thought record with its thought, as it stands in the journal. It is read for danger like any other answer, and
  /// exercise and thought are sealed in one commit: a request that fails leaves nothing half-begun behind.
  /// - Throws: `HouseError.empty`.
  package func beginRecord(of thought: String) async throws -> ExerciseStepped {
    guard !thought.trimmed.isEmpty else { throw HouseError.empty }
    let watch = await watch(answers: [thought])
    return try await begin(.thoughtRecord, filling: [.thought: .words(thought)], watch: watch)
  }

  private func begin(
    _ kind: CareExercise, from parent: Exercise.ID? = nil, in thread: RecordID? = nil,
    filling fields: [ExerciseStep: ExerciseAnswer.Value], watch: CareWatch
  ) async throws -> ExerciseStepped {
    guard !ExerciseStep.steps(of: kind).isEmpty else { throw HouseError.unfit(field: "kind") }
    let manner = await manner()
    let moment = now()
    let (exercise, reply) = try await records { chest in
      var former: Exercise?
      if let parent {
        guard let found = try await chest.value(Exercise.self, parent.raw, in: .exercise) else {
          throw HouseError.notFound
        }
        former = found.value
      }
      let id = Exercise.ID()
      var exercise = Exercise(
        kind, id: id, manner: manner, from: former, around: try await surroundings(of: id, in: chest),
        at: moment)
      exercise.thread = thread
      let reply =
        fields.isEmpty ? exercise.ahead() : exercise.fill(fields, risk: watch.level, at: moment)
      _ = try await chest.commit([.append(exercise, in: .exercise, id: id.raw)])
      return (exercise, reply)
    }
    return ExerciseStepped(exercise: exercise, reply: reply, watch: watch)
  }

  /// Takes an answer. Its words are read for danger before anything else is decided; where danger stands, they are kept and
  /// nothing further is asked.
  /// - Parameter order: Which writing of the page it is: drafts from before are not taken any more.
  /// - Throws: `HouseError.notFound`.
  package func answer(
    _ id: Exercise.ID, _ given: ExerciseGiven, order: DraftOrder? = nil
  ) async throws -> ExerciseStepped {
    let watch = await watch(answers: given.words)
    let standing = await careStanding()
    let moment = now()
    let (exercise, reply) = try await update(id, leaving: Self.answered, order: order) { exercise in
      guard standing.mayExercise || !watch.isCalm else { return exercise.hold(given.words, at: moment) }
      switch given {
      case .said(let said): return exercise.take(said, risk: watch.level, at: moment)
      case .filled(let fields):
        // What keeps from harm is taken when it is pressed, never from a form.
        if fields.count == 1, let value = fields.values.first, !value.hasWords,
          fields.keys.first == exercise.position
        {
          return exercise.choose(value, at: moment)
        }
        return exercise.fill(fields, risk: watch.level, at: moment)
      }
    }
    return ExerciseStepped(exercise: exercise, reply: reply, watch: watch)
  }

  /// The same for words that a conversation read already.
  /// - Parameter risk: What it read in them.
  package func take(_ said: String, risk: RiskLevel, in id: Exercise.ID) async throws -> ExerciseStepped {
    let moment = now()
    let (exercise, reply) = try await update(id, leaving: Self.answered) {
      $0.take(said, risk: risk, at: moment)
    }
    return ExerciseStepped(exercise: exercise, reply: reply, watch: .calm)
  }

  /// Changes an answer that was given, or one of a round that was put away.
  /// - Throws: `HouseError.unfit` for a value that does not fit there.
  package func edit(
    _ id: Exercise.ID, _ step: ExerciseStep, to value: ExerciseAnswer.Value, round: RecordID? = nil,
    order: DraftOrder? = nil
  ) async throws -> ExerciseStepped {
    let watch = await watch(answers: value.allWords)
    let moment = now()
    let place = CareDraft.place(changing: step.rawValue, in: round)
    let (exercise, reply) = try await update(id, leaving: { _, _ in [place] }, order: order) { exercise in
      let reply =
        if let round {
          exercise.edit(round, step, to: value, risk: watch.level, at: moment)
        } else {
          exercise.edit(step, to: value, risk: watch.level, at: moment)
        }
      guard let reply else { throw HouseError.unfit(field: step.rawValue) }
      return reply
    }
    return ExerciseStepped(exercise: exercise, reply: reply, watch: watch)
  }

  /// Adds a round at once: a night, a worry in one tap.
  /// - Parameter day: On the person's calendar; `nil` for today.
  package func add(
    _ kind: ExerciseRound.Kind, _ fields: [ExerciseStep: ExerciseAnswer.Value], day: Int?, to id: Exercise.ID,
    order: DraftOrder? = nil
  ) async throws -> ExerciseStepped {
    let watch = await watch(answers: fields.values.flatMap(\.allWords))
    let moment = now()
    let place = CareDraft.place(adding: kind)
    let (exercise, reply) = try await update(id, leaving: { _, _ in [place] }, order: order) { exercise in
      let today = exercise.today(moment)
      guard (today - 366...today).contains(day ?? today) else { throw HouseError.unfit(field: "day") }
      guard
        let reply = exercise.add(kind, fields, day: day ?? today, risk: watch.level, at: moment)
      else { throw HouseError.unfit(field: "fields") }
      return reply
    }
    return ExerciseStepped(exercise: exercise, reply: reply, watch: watch)
  }

  /// - Throws: `HouseError.notFound`.
  package func delete(_ round: RecordID, of id: Exercise.ID) async throws -> Exercise {
    let moment = now()
    return try await update(id) { exercise in
      guard exercise.delete(round, at: moment) else { throw HouseError.notFound }
      return exercise.ahead()
    }.0
  }

  package func rest(_ id: Exercise.ID) async throws -> ExerciseStepped {
    let (exercise, reply) = try await update(id) { $0.rest() }
    return ExerciseStepped(exercise: exercise, reply: reply, watch: .calm)
  }

  /// Goes on; after danger not before the person's own word (R24).
  package func resume(_ id: Exercise.ID) async throws -> ExerciseStepped {
    let standing = await careStanding()
    let (exercise, reply) = try await update(id) { exercise in
      guard standing.mayExercise else { return exercise.hold([], at: exercise.updatedAt) }
      return exercise.resume(isCheckedIn: true)
    }
    return ExerciseStepped(exercise: exercise, reply: reply, watch: .calm)
  }

  /// Takes an exercise away, with its acts and its place on a card.
  /// - Throws: `HouseError.notFound`.
  package func delete(_ id: Exercise.ID) async throws {
    let moment = now()
    try await change { chest in
      guard try await chest.get(id.raw, in: .exercise) != nil else { throw HouseError.notFound }
      var changes: [Chest.Change] = [
        .delete(.exercise, id: id.raw), .delete(.careDraft, id: id.raw),
      ]
      changes += try await acts(of: id, in: chest).map { .delete(.act, id: $0.value.id) }
      changes += try await unlinking(id, in: chest, at: moment)
      _ = try await chest.commit(changes)
    }
  }

  /// Reads, changes and seals one exercise together with the acts that were planned in it. What was typed and is answered now
  /// leaves the draft in the same commit.
  /// - Parameter places: Of the exercise before and after: where it was typed.
  func update(
    _ id: Exercise.ID, leaving places: @Sendable (Exercise, Exercise) -> Set<String> = { _, _ in [] },
    order: DraftOrder? = nil, _ work: @Sendable (inout Exercise) throws -> ExerciseReply
  ) async throws -> (Exercise, ExerciseReply) {
    let manner = await manner()
    let moment = now()
    return try await answering(id.raw, order: order) {
      try await change { chest in
        guard let found = try await chest.value(Exercise.self, id.raw, in: .exercise) else {
          throw HouseError.notFound
        }
        var exercise = found.value
        exercise.manner = manner
        exercise.around = try await surroundings(of: id, in: chest)
        let former = exercise
        let reply = try work(&exercise)
        var changes = try await actChanges(for: exercise, in: chest)
        changes += try await linking(&exercise, in: chest, at: moment)
        changes.append(
          try .replace(exercise, in: .exercise, id: id.raw, expecting: found.address.version))
        changes += try await Self.leaving(places(former, exercise), of: id.raw, in: chest)
        _ = try await chest.commit(changes)
        return (exercise, reply)
      }
    }
  }

  /// The places of the steps that an answer filled, and of the one that was asked where it was answered or its words were kept.
  private static let answered: @Sendable (Exercise, Exercise) -> Set<String> = { former, now in
    var steps = Set(now.answers.filter { former.answers[$0.key] != $0.value }.keys)
    let isTaken =
      now.position != former.position || now.rounds != former.rounds || now.heard.count > former.heard.count
    if isTaken, let asked = former.position { steps.insert(asked) }
    return Set(steps.map { CareDraft.place(of: $0.rawValue) })
  }
}
