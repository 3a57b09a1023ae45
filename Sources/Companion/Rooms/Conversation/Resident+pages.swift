import Store
import Vault

extension Resident {
  /// Messages a page may hold.
  static let pageLimit = 1...200

  /// The newest messages of the branch that is shown, or those before one of them.
  /// - Throws: `HouseError.notFound` also when `before` is not in the thread.
  package func page(
    of id: ChatThread.ID, before: Message.ID? = nil, limit: Int = 40
  ) async throws -> ThreadPage {
    guard Self.pageLimit.contains(limit) else { throw HouseError.unfit(field: "limit") }
    let start = ContinuousClock.now
    defer { house.figures.record(.page, ContinuousClock.now - start) }
    return try await records { chest in
      let thread = try await Self.thread(id, in: chest).value
      var branch = Branch(chest, thread: id, from: before ?? thread.leaf)
      if before != nil, try await branch.next() == nil { throw HouseError.notFound }
      var messages: [MessageView] = []
      var older = false
      while let found = try await branch.next() {
        guard messages.count < limit else {
          older = true
          break
        }
        let message = self.house.replies.current(found.value)
        messages.append(MessageView(message: message, alternatives: thread.alternatives(of: message)))
      }
      return ThreadPage(messages: messages.reversed(), older: older, damaged: branch.damaged)
    }
  }

  static func message(_ id: Message.ID, in chest: Chest) async throws -> Chest.Found<Message> {
    guard let found = try await chest.value(Message.self, id.raw, in: .message) else {
      throw HouseError.notFound
    }
    return found
  }
}
