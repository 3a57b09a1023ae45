import Store
import Vault

/// What is typed on the pages of exercises and questions is kept with the first letter, so that nothing of it is lost with
/// the page. An answer takes its own part of the draft away in the commit that keeps it.
extension Resident {
  /// Seals what is typed on the page of an exercise in place of what stood there; nothing takes it away.
  /// - Throws: `HouseError.notFound`, `.tooLong`, `.unfit`.
  package func keepDraft(_ new: NewCareDraft, of id: Exercise.ID) async throws {
    try await keepDraft(new, of: id.raw, in: .exercise)
  }

  /// The same for the first questions, and for a questionnaire alone.
  package func keepDraft(_ new: NewCareDraft, of id: Intake.ID) async throws {
    try await keepDraft(new, of: id.raw, in: .intake)
  }

  /// What stands there for the page; empty for nothing. What was typed to a step that was answered elsewhere meanwhile, as in
  /// a conversation, is left out.
  package func draft(of exercise: Exercise) async throws -> [String: [String]] {
    let position = exercise.position.map { CareDraft.place(of: $0.rawValue) }
    return try await draftTexts(of: exercise.id.raw).filter {
      !CareDraft.isStep($0.key) || $0.key == position
    }
  }

  package func draft(of id: Intake.ID) async throws -> [String: [String]] { try await draftTexts(of: id.raw) }

  /// Waits for what is just being written: a page that is loaded anew asks while the words of the one before are on their way.
  private func draftTexts(of id: RecordID) async throws -> [String: [String]] {
    try await drafting.run(ChatThread.ID(raw: id)) {
      try await records { chest in try await Self.careDraft(id, in: chest)?.texts ?? [:] }
    }
  }

  private func keepDraft(_ new: NewCareDraft, of id: RecordID, in room: RoomName) async throws {
    let draft = CareDraft(texts: try new.checked(), at: now())
    let place = ChatThread.ID(raw: id)
    try await drafting.run(place) {
      // What was typed before must not take the place of what was typed after, nor come back behind its answer.
      if let order = new.order, draftOrders.isOver(order, in: place) { return }
      try await change { chest in
        guard try await chest.get(id, in: room) != nil else { throw HouseError.notFound }
        try await chest.commit(try await Self.draftChanges(draft, of: id, in: chest))
      }
      if let order = new.order { draftOrders.note(order, in: place, stood: nil) }
    }
  }

  /// Does something that keeps an answer: drafts that come later wait for it, and older ones are not taken any more.
  func answering<T: Sendable>(
    _ id: RecordID, order: DraftOrder?, _ work: () async throws -> T
  ) async throws -> T {
    let place = ChatThread.ID(raw: id)
    return try await drafting.run(place) {
      let done = try await work()
      if let order { draftOrders.note(order, in: place, stood: nil) }
      return done
    }
  }

  /// What takes these places out of a draft; empty where none of them is in it.
  static func leaving(
    _ places: Set<String>, of id: RecordID, in chest: Chest
  ) async throws -> [Chest.Change] {
    guard !places.isEmpty, var draft = try await careDraft(id, in: chest),
      !places.isDisjoint(with: draft.texts.keys)
    else { return [] }
    draft.texts = draft.texts.filter { !places.contains($0.key) }
    return try await draftChanges(draft, of: id, in: chest)
  }

  /// Replaced where it stands: a new version at each pause of the typing must not tidy the whole file.
  private static func draftChanges(
    _ draft: CareDraft, of id: RecordID, in chest: Chest
  ) async throws -> [Chest.Change] {
    let shelf = try await chest.get([id], in: .careDraft)
    let isEmpty = draft.texts.isEmpty
    if !shelf.records.isEmpty, !isEmpty { return [try .replace(draft, in: .careDraft, id: id)] }
    // One that no longer opens goes, and is written anew.
    let stands = !shelf.records.isEmpty || !shelf.damaged.isEmpty
    return (stands ? [.delete(.careDraft, id: id)] : [])
      + (isEmpty ? [] : [try .append(draft, in: .careDraft, id: id)])
  }

  /// - Returns: `nil` also for one that no longer opens.
  private static func careDraft(_ id: RecordID, in chest: Chest) async throws -> CareDraft? {
    let shelf = try await chest.get([id], in: .careDraft)
    return Chest.read(CareDraft.self, shelf).values.first
  }
}
