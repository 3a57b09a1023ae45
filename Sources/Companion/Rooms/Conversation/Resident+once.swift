import Store
import Vault

extension Resident {
  /// Does `work` unless it was done under this id already, and answers as it did then.
  ///
  /// - Parameters:
  ///   - name: The message or reply that the work makes; `nil` just does it.
  ///   - isSame: Whether what stands under that id is what was asked for.
  /// - Throws: `HouseError.conflict` when it is not, and when its reply is gone.
  func once(
    _ name: Message.ID?, in thread: ChatThread.ID, unlessSaid isSame: @Sendable (Message) -> Bool,
    _ work: () async throws -> Said
  ) async throws -> Said {
    try await saying.run(name) {
      guard let name, let standing = try await said(name) else { return try await work() }
      guard standing.thread == thread, isSame(standing) else { throw HouseError.conflict }
      if standing.role == .companion {
        guard let asked = standing.previous else { throw HouseError.conflict }
        return Said(message: asked, reply: standing.id)
      }
      let reply = try await records(of: name) { chest in
        try await Self.firstReply(to: standing, in: chest)
      }
      guard let reply else { throw HouseError.conflict }
      return Said(message: standing.id, reply: reply)
    }
  }

  private func said(_ id: Message.ID) async throws -> Message? {
    try await records(of: id) { chest in try await chest.value(Message.self, id.raw, in: .message)?.value }
  }
}
