import Store
import Vault

/// Reads stretches of the branch that a thread shows, in either direction.
struct ThreadStretch: Sendable {
  /// Oldest first.
  struct Found: Sendable {
    var messages: [Message] = []
    var older = false
    var newer = false
    var damaged = 0
  }

  let chest: Chest
  let thread: ChatThread
  let paths: BranchPaths

  /// - Returns: `nil` when the message asked for is not on the branch that is shown.
  /// - Throws: `HouseError.notFound` when it is not in the thread.
  func read(_ place: ThreadPage.Place, limit: Int) async throws -> Found? {
    switch place {
    case .newest:
      return try await leading(to: Branch(chest, thread: thread.id, from: thread.leaf), limit: limit)
    case .before(let id):
      var branch = Branch(chest, thread: thread.id, from: id)
      guard try await branch.next() != nil else { throw HouseError.notFound }
      var found = try await leading(to: branch, limit: limit)
      found.newer = true
      return found
    case .after(let id):
      var found = try await following(try await standing(id), limit: limit)
      found?.older = true
      return found
    case .around(let id): return try await around(id, limit: limit)
    }
  }

  /// The message in the middle, or nearer to the end where little follows it.
  private func around(_ id: Message.ID, limit: Int) async throws -> Found? {
    let middle = try await standing(id)
    guard let after = try await following(middle, limit: limit / 2) else { return nil }
    var found = try await leading(
      to: Branch(chest, thread: thread.id, from: id), limit: limit - after.messages.count)
    found.messages += after.messages
    found.newer = after.newer
    found.damaged += after.damaged
    return found
  }

  private func standing(_ id: Message.ID) async throws -> Chest.Found<MessageLink> {
    guard let found = try await chest.value(MessageLink.self, id.raw, in: .message),
      found.value.thread == thread.id
    else { throw HouseError.notFound }
    return found
  }

  /// From where the walk stands towards the beginning.
  private func leading(to branch: Branch, limit: Int) async throws -> Found {
    var branch = branch
    var found = Found()
    while let next = try await branch.next() {
      guard found.messages.count < limit else {
        found.older = true
        break
      }
      found.messages.append(next.value)
    }
    found.messages.reverse()
    found.damaged = branch.damaged
    return found
  }

  private func following(_ link: Chest.Found<MessageLink>, limit: Int) async throws -> Found? {
    thread.forks.isEmpty
      ? try await succession(of: link.address.position, limit: limit)
      : try await descent(from: link, limit: limit)
  }

  /// Where nothing forks, what stands next in the thread comes next in the branch.
  private func succession(of position: Int64, limit: Int) async throws -> Found {
    var found = Found()
    var position = position
    while found.messages.count <= limit {
      let shelf = try await chest.oldest(
        .message, under: thread.id.raw, after: position, limit: limit + 1 - found.messages.count)
      let places = shelf.records.map(\.address.position) + shelf.damaged.map(\.position)
      guard let last = places.max() else { return found }
      position = last
      let read = Chest.read(Message.self, shelf)
      found.messages += read.values
      found.damaged += read.damaged
    }
    found.messages.removeLast()
    found.newer = true
    return found
  }

  /// Where something forks, the way is known only from the branch's end: it is walked back to the message, by
  /// links alone, and remembered.
  private func descent(from link: Chest.Found<MessageLink>, limit: Int) async throws -> Found? {
    guard let after = try await paths.steps(after: link, in: thread, chest, limit: limit + 1) else {
      return nil
    }
    let read = try await chest.values(Message.self, after.prefix(limit).map(\.raw), in: .message)
    return Found(messages: read.values, newer: after.count > limit, damaged: read.damaged)
  }
}
