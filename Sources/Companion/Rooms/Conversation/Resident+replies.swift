import Store

extension Resident {
  /// What happens to a reply: first what has happened since event `after`, then the rest as it comes.
  ///
  /// Ends after `done` or `error`, or when the account locks. A reply that is long over is told in one
  /// `replace` and one `done`, numbered on from `after`.
  package func events(of reply: Message.ID, after: Int) async throws -> AsyncStream<NumberedEvent> {
    let message = try await records { chest in try await Self.message(reply, in: chest).value }
    guard message.role == .companion else { throw HouseError.notFound }
    if let growing = house.replies.growing(reply) { return growing.follow(after: after) }
    let told = house.replies.current(message)
    return AsyncStream { continuation in
      continuation.yield(NumberedEvent(id: after + 1, event: .replace(told.text)))
      continuation.yield(NumberedEvent(id: after + 2, event: .done(told)))
      continuation.finish()
    }
  }

  /// Stops a growing reply; what was written stands. Without effect on one that is over.
  package func stop(_ reply: Message.ID) async throws {
    _ = try await records { chest in try await Self.message(reply, in: chest) }
    house.replies.growing(reply)?.stop(.byPerson)
  }
}
