import Store
import Synchronization
import Vault

/// The ways back from the ends of branches, as far as somebody walked them. Ids in memory, for a few threads:
/// whoever scrolls through a long thread that forks walks it once.
final class BranchPaths: Sendable {
  private struct Path {
    let leaf: Message.ID
    /// Newest first, the leaf included.
    var ids: [Message.ID] = []
    var places: [Message.ID: Int] = [:]
    /// Where the last of `ids` stands in the thread.
    var lowest: Int64 = .max

    mutating func add(_ id: Message.ID, at position: Int64) {
      places[id] = ids.count
      ids.append(id)
      lowest = position
    }
  }

  private static let most = 4

  private let paths = Mutex<[ChatThread.ID: Path]>([:])

  /// The messages right after one of the branch that is shown, oldest first.
  /// - Returns: At most `limit`; `nil` when the message is on another branch.
  func steps(
    after link: Chest.Found<MessageLink>, in thread: ChatThread, _ chest: Chest, limit: Int
  ) async throws -> [Message.ID]? {
    guard let leaf = thread.leaf else { return nil }
    // What leads to a message never changes: a path is good as long as its leaf is shown.
    var path = paths.withLock { $0[thread.id] }.flatMap { $0.leaf == leaf ? $0 : nil } ?? Path(leaf: leaf)
    if path.places[link.value.id] == nil, path.lowest > link.address.position {
      try await walk(&path, downTo: link.address.position, thread, chest)
      let walked = path
      paths.withLock { paths in
        if paths[thread.id] == nil, paths.count >= Self.most, let other = paths.keys.first {
          paths[other] = nil
        }
        paths[thread.id] = walked
      }
    }
    guard let place = path.places[link.value.id] else { return nil }
    return path.ids[max(0, place - limit)..<place].reversed()
  }

  private func walk(
    _ path: inout Path, downTo position: Int64, _ thread: ChatThread, _ chest: Chest
  ) async throws {
    var walk = BranchWalk<MessageLink>(chest, thread: thread.id, from: path.ids.last ?? path.leaf)
    if !path.ids.isEmpty { _ = try await walk.next() }
    while path.lowest > position, let step = try await walk.next() {
      path.add(step.value.id, at: step.address.position)
    }
  }
}
