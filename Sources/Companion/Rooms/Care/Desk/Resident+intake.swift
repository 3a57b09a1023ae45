import Foundation
import Safeguard
import Store
import Vault

/// The first questions, and questionnaires taken alone. Each answer is sealed in one commit before the next question is
/// shown; a change made from an older version than stands is refused, so that two devices never write over each other.
extension Resident {
  /// Intakes and sittings that are read at most: decades of them.
  static let intakeLimit = 1_000

  /// The present thirty questions: the newest; `nil` where none were begun.
  package func intake() async throws -> KeptIntake? { try await newestIntake { $0.sitting == nil } }

  /// A questionnaire alone that was begun and not finished; `nil` for none.
  package func sitting(_ name: Instrument.Name) async throws -> KeptIntake? {
    try await newestIntake { $0.sitting == name && $0.finishedAt == nil }
  }

  /// All of both kinds, oldest first.
  package func intakes() async throws -> [KeptIntake] {
    let language = try await person().language
    return try await records { chest in
      try await chest.oldest(Intake.self, .intake, under: nil, limit: Self.intakeLimit).found
        .map { Self.kept($0, language) }
    }
  }

  /// - Throws: `HouseError.notFound`.
  package func intake(_ id: Intake.ID) async throws -> KeptIntake {
    let language = try await person().language
    return try await records { chest in
      guard let found = try await chest.value(Intake.self, id.raw, in: .intake) else {
        throw HouseError.notFound
      }
      return Self.kept(found, language)
    }
  }

  /// Begins the thirty questions, or gives those that wait to be gone on with: two devices that begin at once share them.
  /// - Parameter anew: Begins new ones beside those that are half-finished, as at four and eight weeks.
  package func beginIntake(anew: Bool = false) async throws -> KeptIntake {
    let manner = await manner()
    return try await revising.run(.intake) {
      if let standing = try await intake(), standing.intake.finishedAt == nil,
        standing.intake.version == Intake.version, !anew || standing.intake.answers.isEmpty
      {
        return standing
      }
      return try await keepNew(Intake(manner: manner, at: now()))
    }
  }

  /// The same for one questionnaire.
  /// - Throws: `HouseError.unfit` for one that is not asked in both languages.
  package func beginSitting(_ name: Instrument.Name) async throws -> KeptIntake {
    guard let sitting = Intake.sitting(name, manner: await manner(), at: now()) else {
      throw HouseError.unfit(field: "sitting")
    }
    return try await revising.run(.intake) {
      if let standing = try await self.sitting(name) { return standing }
      return try await keepNew(sitting)
    }
  }

  /// Reads the answers of a form for danger: the words, and the choices that themselves call for care.
  package func watched(_ answers: [IntakeFilling]) async -> Watched<[IntakeFilling]> {
    await watched(
      answers, texts: answers.compactMap(\.value.words),
      choice: answers.map { $0.step.level(of: $0.value) }.max() ?? .none)
  }

  /// Takes the answers of a form, in their order: to the present step, later ones, or in place of former ones.
  /// - Parameters:
  ///   - version: What the form was drawn from.
  ///   - order: Which writing of the page it is: drafts from before are not taken any more.
  /// - Throws: `HouseError.notFound`, `.conflict` when another device changed it since, `.empty` for no answer or blank
  ///   words, `.tooLong`, `.unfit` naming the step that does not take its value. Nothing is kept of them then.
  package func answer(
    _ answers: Watched<[IntakeFilling]>, in id: Intake.ID, from version: Int64, order: DraftOrder? = nil
  ) async throws -> IntakeTurn {
    guard !answers.value.isEmpty else { throw HouseError.empty }
    for case .words(let words) in answers.value.map(\.value) {
      guard !words.trimmed.isEmpty else { throw HouseError.empty }
      guard words.count <= IntakeFilling.wordsLimit else {
        throw HouseError.tooLong(limit: IntakeFilling.wordsLimit)
      }
    }
    let moment = now()
    return try await changeIntake(id, from: version, order: order, watch: answers.watch) { intake in
      var said: IntakeReply?
      for answer in answers.value {
        let risk = answer.value.words == nil ? .none : answers.risk
        guard let reply = intake.fill(answer.step, with: answer.value, risk: risk, at: moment) else {
          throw HouseError.unfit(field: answer.step.rawValue)
        }
        said = said.map { $0.isWeightier(than: reply) ? $0 : reply } ?? reply
      }
      return said ?? .done()
    }
  }

  /// Takes words to the present step, as they are said in talk.
  /// - Parameter risk: What Safeguard read in them; there is no way to take words that were not read (C1).
  func take(_ said: String, risk: RiskLevel, in id: Intake.ID) async throws -> IntakeTurn {
    let moment = now()
    return try await changeIntake(id) { $0.take(said, risk: risk, at: moment) }
  }

  /// Takes a choice for the present step.
  func choose(_ value: IntakeAnswer.Value, in id: Intake.ID) async throws -> IntakeTurn {
    let moment = now()
    return try await changeIntake(id) { $0.choose(value, at: moment) }
  }

  /// "On another day."
  package func pauseIntake(_ id: Intake.ID) async throws -> IntakeTurn {
    try await changeIntake(id) { $0.rest() }
  }

  /// Goes on where it stood; after danger with the person's own word in a check-in alone (R24).
  package func resumeIntake(_ id: Intake.ID) async throws -> IntakeTurn {
    let isCheckedIn = await careStanding().mayExercise
    return try await changeIntake(id) { $0.resume(isCheckedIn: isCheckedIn) }
  }

  /// - Throws: `HouseError.notFound`.
  package func deleteIntake(_ id: Intake.ID) async throws {
    try await take(away: id.raw, from: .intake, and: [.delete(.careDraft, id: id.raw)])
  }

  // MARK: Keeping

  /// One change, sealed at once.
  /// - Parameter version: `nil` for whatever stands, as in talk.
  private func changeIntake(
    _ id: Intake.ID, from version: Int64? = nil, order: DraftOrder? = nil, watch: CareWatch = .calm,
    _ work: (inout Intake) throws -> IntakeReply
  ) async throws -> IntakeTurn {
    let language = try await person().language
    return try await answering(id.raw, order: order) {
      try await change { chest in
        guard let found = try await chest.value(Intake.self, id.raw, in: .intake) else {
          throw HouseError.notFound
        }
        guard version == nil || version == found.address.version else { throw HouseError.conflict }
        var intake = found.value
        intake.manner.language = language
        let reply = try work(&intake)
        let answered = intake.answers.filter { found.value.answers[$0.key] != $0.value }.keys
        let places = Set(answered.map { CareDraft.place(of: $0.rawValue) })
        let addresses = try await chest.commit(
          [try .replace(intake, in: .intake, id: id.raw, expecting: found.address.version)]
            + (try await Self.leaving(places, of: id.raw, in: chest)))
        let now = addresses.first?.version ?? found.address.version + 1
        return IntakeTurn(KeptIntake(id: id, intake: intake, version: now), reply, watch: watch)
      }
    }
  }

  private func keepNew(_ intake: Intake) async throws -> KeptIntake {
    let id = Intake.ID()
    return try await records { chest in
      let addresses = try await chest.commit([.append(intake, in: .intake, id: id.raw)])
      return KeptIntake(id: id, intake: intake, version: addresses.first?.version ?? 1)
    }
  }

  private func newestIntake(where fits: (Intake) -> Bool) async throws -> KeptIntake? {
    let language = try await person().language
    return try await records { chest in
      var before: Int64?
      while true {
        let shelf = try await chest.newest(.intake, under: nil, before: before, limit: 50)
        if let found = Chest.read(Intake.self, shelf).found.first(where: { fits($0.value) }) {
          return Self.kept(found, language)
        }
        guard let last = (shelf.records.map(\.address) + shelf.damaged).map(\.position).min() else {
          return nil
        }
        before = last
      }
    }
  }

  /// In the language that the person reads now.
  private static func kept(_ found: Chest.Found<Intake>, _ language: Language) -> KeptIntake {
    var intake = found.value
    intake.manner.language = language
    return KeptIntake(id: Intake.ID(raw: found.address.id), intake: intake, version: found.address.version)
  }

  /// - Parameter more: What goes with it.
  /// - Throws: `HouseError.notFound`.
  func take(away id: RecordID, from room: RoomName, and more: [Chest.Change] = []) async throws {
    try await records { chest in
      // Also what no longer opens can be taken away.
      let shelf = try await chest.get([id], in: room)
      guard !shelf.records.isEmpty || !shelf.damaged.isEmpty else { throw HouseError.notFound }
      try await chest.commit([.delete(room, id: id)] + more)
    }
  }
}

extension IntakeReply {
  /// Of several answers given at once the gravest reply is told: care first, then what is to be looked at again.
  func isWeightier(than other: IntakeReply) -> Bool { weight > other.weight }

  private var weight: Int {
    switch self {
    case .paused(.risk): 4
    case .contradiction, .again, .offer, .confirm, .why: 3
    case .next(_, showsHelp: true), .done(showsHelp: true): 2
    case .paused: 1
    case .next, .done: 0
    }
  }
}
