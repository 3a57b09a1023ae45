import Store
import Synchronization
import Vault

/// Which reports of a thread stand, so that the oldest one makes room for the newest without a look into the file.
final class WhyShelf: Sendable {
  /// Replies of a thread whose report is kept.
  static let depth = 30

  /// By thread, oldest first.
  private let standing = Mutex<[ChatThread.ID: [RecordID]]>([:])

  /// The changes that seal a report beside its reply.
  func changes(
    for report: PromptReport, of reply: Message.ID, in thread: ChatThread.ID, _ chest: Chest
  ) async throws -> [Chest.Change] {
    let ids = try await ids(in: thread, chest).filter { $0 != reply.raw }
    return ids.dropLast(Self.depth - 1).map { .clear(.why, id: $0) }
      + [.clear(.why, id: reply.raw), try .append(report, in: .why, id: reply.raw, under: thread.raw)]
  }

  /// The changes that take away the reports of deleted messages.
  func removals(
    of gone: Set<Message.ID>, in thread: ChatThread.ID, _ chest: Chest
  ) async throws -> [Chest.Change] {
    try await ids(in: thread, chest).filter { gone.contains(Message.ID(raw: $0)) }.map {
      .clear(.why, id: $0)
    }
  }

  /// To be called when a report was sealed.
  func note(_ reply: Message.ID, in thread: ChatThread.ID) {
    standing.withLock { standing in
      guard let ids = standing[thread] else { return }
      standing[thread] = ids.filter { $0 != reply.raw }.suffix(Self.depth - 1) + [reply.raw]
    }
  }

  /// To be called when a thread loses messages, or is gone.
  func forget(_ thread: ChatThread.ID) { standing.withLock { _ = $0.removeValue(forKey: thread) } }

  private func ids(in thread: ChatThread.ID, _ chest: Chest) async throws -> [RecordID] {
    if let known = standing.withLock({ $0[thread] }) { return known }
    // More than stand, in case a crash left some behind.
    let read = try await chest.newest(.why, under: thread.raw, limit: 2 * Self.depth)
    let ids = (read.records.map(\.address) + read.damaged).sorted { $0.position < $1.position }.map(\.id)
    standing.withLock { $0[thread] = ids }
    return ids
  }
}
