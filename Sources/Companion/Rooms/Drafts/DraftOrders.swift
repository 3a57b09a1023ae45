import Synchronization

/// The newest writing in each thread, in memory while the account is unlocked.
final class DraftOrders: Sendable {
  private let newest = Mutex<[ChatThread.ID: DraftOrder]>([:])

  /// Whether a newer one of the same page has been taken. Between pages the one that comes last stands.
  func isOver(_ order: DraftOrder, in thread: ChatThread.ID) -> Bool {
    newest.withLock { $0[thread].map { $0.page == order.page && $0.number >= order.number } ?? false }
  }

  func note(_ order: DraftOrder, in thread: ChatThread.ID) {
    newest.withLock { $0[thread] = order }
  }

  func forget(_ thread: ChatThread.ID) { newest.withLock { _ = $0.removeValue(forKey: thread) } }
}
