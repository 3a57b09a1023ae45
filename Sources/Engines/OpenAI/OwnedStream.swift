extension AsyncThrowingStream where Element == ChatEvent, Failure == any Error {
  /// A stream whose work lives exactly as long as somebody reads it: ending the iteration cancels the work.
  ///
  /// The buffer has no bound of its own because a reply has one (`maxReplyTokens`).
  static func owned(
    _ work: @escaping @Sendable (_ yield: @escaping @Sendable (ChatEvent) -> Void) async throws -> Void
  ) -> AsyncThrowingStream<ChatEvent, any Error> {
    AsyncThrowingStream { continuation in
      // Not loose: the stream owns this task and cancels it when it ends.
      let task = Task {
        do {
          try await work { continuation.yield($0) }
          continuation.finish()
        } catch is CancellationError {
          continuation.finish()
        } catch {
          continuation.finish(throwing: error as? EngineError ?? EngineError.unreachable)
        }
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }
}
