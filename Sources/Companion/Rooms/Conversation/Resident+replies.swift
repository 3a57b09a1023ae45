import Store

extension Resident {
  /// What happens to a reply: first what has happened since event `after`, then the rest as it comes.
  ///
  /// Ends after `done` or `error`, or when the account locks. A reply that is long over is told in one
  /// `replace` and one `done`, numbered on from `after`.
  package func events(of reply: Message.ID, after: Int) async throws -> AsyncStream<NumberedEvent> {
    // One's own that still grows needs no look into the file; another's is as unknown as one that never was (T9).
    if gate.isOpen, let growing = house.replies.growing(reply), growing.endedAt == nil,
      growing.job.resident.id == id
    {
      return growing.follow(after: after)
    }
    let message = try await records(of: reply) { chest in try await Self.message(reply, in: chest).value }
    guard message.role == .companion else { throw HouseError.notFound }
    if let growing = house.replies.growing(reply) { return growing.follow(after: after) }
    let told = house.replies.current(message)
    // A page says itself what it saw last: it may say any number.
    let last = min(max(after, 0), .max - 2)
    return AsyncStream { continuation in
      continuation.yield(NumberedEvent(id: last + 1, event: .replace(told.text)))
      continuation.yield(NumberedEvent(id: last + 2, event: .done(told)))
      continuation.finish()
    }
  }

  /// What was shown of one's own reply when event `id` had happened; empty once that is no longer remembered.
  package func shown(of reply: Message.ID, through id: Int) -> String {
    guard gate.isOpen, let growing = house.replies.growing(reply), growing.job.resident.id == self.id else {
      return ""
    }
    return growing.text(through: id)
  }

  /// Stops a growing reply; what was written stands. Without effect on one that is over.
  package func stop(_ reply: Message.ID) async throws {
    _ = try await records(of: reply) { chest in try await Self.message(reply, in: chest) }
    house.replies.growing(reply)?.stop(.byPerson)
  }
}
