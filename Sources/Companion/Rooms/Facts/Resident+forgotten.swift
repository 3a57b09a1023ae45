import Foundation
import Store
import Vault

extension Resident {
  /// What the person does not want remembered.
  package func forgotten() async throws -> Forgotten {
    try await records { chest in try await self.factShelf.forgotten(in: chest) }
  }

  /// Forgets a topic, also in what was said before: facts about it go, and those read out of messages that speak of it;
  /// summaries that tell it are written anew without. A topic that is forgotten already is not marked twice.
  /// - Throws: `HouseError.empty`, `.tooLong`, `.unfit` for `forgotten` when there are too many.
  package func forget(topic: String) async throws -> ForgottenMark {
    let topic = HiddenCharacters.line(topic)
    guard TopicWords(topic) != nil else { throw HouseError.empty }
    guard topic.count <= ForgottenMark.topicLimit else {
      throw HouseError.tooLong(limit: ForgottenMark.topicLimit)
    }
    return try await mark(ForgottenMark(id: .init(), topic: topic, message: nil, thread: nil, at: now()))
  }

  /// Forgets what one message says. Of a private one nothing is remembered anyway.
  /// - Throws: `HouseError.notFound`, also for a private message; `.unfit` when there are too many.
  package func forget(message id: Message.ID) async throws -> ForgottenMark {
    let message = try await records { chest in try await Self.message(id, in: chest).value }
    return try await mark(
      ForgottenMark(id: .init(), topic: nil, message: id, thread: message.thread, at: now()))
  }

  /// Forgets what a conversation says, and what it will say.
  /// - Throws: `HouseError.notFound`, also for a private conversation; `.unfit` when there are too many.
  package func forget(thread id: ChatThread.ID) async throws -> ForgottenMark {
    _ = try await records { chest in try await Self.thread(id, in: chest) }
    return try await mark(ForgottenMark(id: .init(), topic: nil, message: nil, thread: id, at: now()))
  }

  /// Lets something be remembered again. Facts that went with the mark do not come back by themselves.
  /// - Throws: `HouseError.notFound`.
  package func unforget(_ id: ForgottenMark.ID) async throws {
    try await revising.run(.fact) {
      try await change { chest in
        let standing = try await self.factShelf.forgotten(in: chest).marks
        guard let mark = standing.first(where: { $0.id == id }) else { throw HouseError.notFound }
        try await chest.commit(
          [.delete(.forgotten, id: id.raw)]
            + (try await self.summariesAnew(mark, in: chest)))
      }
    }
    house.backgrounds.add(.reflect(self))
  }

  private func mark(_ new: ForgottenMark) async throws -> ForgottenMark {
    let made = try await revising.run(.fact) {
      try await change { chest in
        let standing = try await self.factShelf.forgotten(in: chest).marks
        if let same = standing.first(where: { $0.says(new) }) { return same }
        guard standing.count < ForgottenMark.limit else { throw HouseError.unfit(field: "forgotten") }
        let all = Forgotten(standing + [new])
        try await chest.commit(
          [try .append(new, in: .forgotten, id: new.id.raw)]
            + (try await self.factChanges(covering: all, in: chest))
            + (try await Self.personaChanges(covering: all, in: chest))
            + (try await self.answerRemovals(covering: all, in: chest))
            + (try await self.summariesAnew(new, in: chest))
            + (try await self.voicesWithoutWords(in: chest)))
        return new
      }
    }
    house.backgrounds.add(.reflect(self))
    return made
  }

  // MARK: What goes with a mark

  /// The changes that take away the facts that are not to be remembered.
  private func factChanges(covering forgotten: Forgotten, in chest: Chest) async throws -> [Chest.Change] {
    let held = try await factShelf.facts(in: chest).facts
    let named = Set(held.values.flatMap { $0.fact.sources.map(\.message.raw) })
    var messages: [Message.ID: Message] = [:]
    for start in stride(from: 0, to: named.count, by: 500) {
      let ids = Array(named.dropFirst(start).prefix(500))
      for message in try await chest.values(Message.self, ids, in: .message).values {
        messages[message.id] = message
      }
    }
    return try Self.changes(in: held) { fact in
      if forgotten.covers(fact) { return nil }
      // The wish itself stays, also where its words are not to be remembered.
      if fact.kind == .boundary, fact.standing != .unconfirmed { return fact }
      return fact.without { source in
        if forgotten.covers(source.message, in: source.thread) { return true }
        guard fact.kind != .boundary, let message = messages[source.message] else { return false }
        return forgotten.covers(message)
      }
    }
  }

  /// The changes that leave of each fact what `kept` gives, and tie the others together where one goes.
  static func changes(
    in held: FactShelf.Facts, _ kept: (Fact) -> Fact?
  ) throws -> [Chest.Change] {
    var after: [Fact.ID: Fact] = [:]
    var gone: Set<Fact.ID> = []
    for fact in held.values.map(\.fact) {
      if let left = kept(fact) { after[fact.id] = left } else { gone.insert(fact.id) }
    }
    var whole = held.mapValues(\.fact)
    for (id, fact) in after { whole[id] = fact }
    for fact in whole.relinked(without: gone) { after[fact.id] = fact }
    let changed = after.values.filter { held[$0.id]?.fact != $0 }
    return try changed.map { fact in
      try Chest.Change.replace(fact, in: .fact, id: fact.id.raw, expecting: held[fact.id]?.version)
    } + gone.map { Chest.Change.delete(.fact, id: $0.raw) }
  }

  /// The changes that have the summaries written anew which tell, or may soon tell, what a mark is about.
  private func summariesAnew(_ mark: ForgottenMark, in chest: Chest) async throws -> [Chest.Change] {
    var threads: Set<ChatThread.ID> = []
    if let topic = mark.topic {
      let about = Forgotten([mark])
      for try await shelf in chest.sweep(.summary) {
        for found in Chest.read(Summary.self, shelf).found where about.mentions(found.value.text) {
          threads.insert(ChatThread.ID(raw: found.address.id))
        }
      }
      let hits = SearchWords(topic).map { memory.find($0, in: nil, limit: 500) } ?? []
      for message in try await chest.values(Message.self, hits, in: .message).values
      where about.mentions(message.text) { threads.insert(message.thread) }
    } else if mark.message != nil, let thread = mark.thread {
      threads.insert(thread)
    }
    var changes: [Chest.Change] = []
    for id in threads {
      guard let thread = try await chest.value(ChatThread.self, id.raw, in: .thread) else { continue }
      changes += try await Self.present([.summary], named: id.raw, in: chest)
      // Touched, so that a summary which is being written from what stood before is not kept.
      changes.append(
        try .replace(thread.value, in: .thread, id: id.raw, expecting: thread.address.version))
      guard thread.value.windowStart != nil else { continue }
      changes.append(
        try .append(ReflectionNote(thread: id), in: .reflection, id: RecordID(), under: id.raw))
    }
    return changes
  }

  // MARK: What goes with a deletion

  /// The changes that belong into the transaction in which messages, threads or a companion go: a source that is gone
  /// leaves its fact, a fact without sources goes unless its words are the person's own, and so do the marks of what is
  /// no more.
  /// - Parameter companion: One that goes; its own facts go too.
  func factChanges(
    afterDeleting messages: Set<Message.ID>, threads: Set<ChatThread.ID> = [],
    companion: CompanionProfile.ID? = nil, in chest: Chest
  ) async throws -> [Chest.Change] {
    let facts = try Self.changes(in: try await factShelf.facts(in: chest).facts) { fact in
      if let companion, fact.companion == companion { return nil }
      return fact.without { messages.contains($0.message) || threads.contains($0.thread) }
    }
    let marks = try await factShelf.forgotten(in: chest).marks.filter { mark in
      mark.message.map(messages.contains) ?? false || mark.thread.map(threads.contains) ?? false
    }
    let personas = try await Self.personaChanges(
      afterDeleting: messages, threads: threads, companion: companion, in: chest)
    return facts + personas + marks.map { .delete(.forgotten, id: $0.id.raw) }
  }
}

extension ForgottenMark {
  /// Whether it names one thing, as a mark that is made here does.
  var isFit: Bool {
    guard let topic else { return thread != nil }
    return message == nil && thread == nil && topic.utf8.count <= 4 * Self.topicLimit
      && topic.count <= Self.topicLimit && HiddenCharacters.line(topic) == topic && TopicWords(topic) != nil
  }

  /// Whether both say the same.
  func says(_ other: ForgottenMark) -> Bool {
    if let topic, let others = other.topic { return TopicWords(topic) == TopicWords(others) }
    return topic == nil && other.topic == nil && message == other.message && thread == other.thread
  }
}
