import Synchronization

/// The newest writing in each thread, in memory while the account is unlocked.
final class DraftOrders: Sendable {
  private struct Newest {
    let order: DraftOrder
    /// What stood there before a page that had not read it wrote behind it.
    let stood: String?
  }

  private let newest = Mutex<[ChatThread.ID: Newest]>([:])

  /// Whether a newer one of the same page has been taken. Between pages the one that comes last stands.
  func isOver(_ order: DraftOrder, in thread: ChatThread.ID) -> Bool {
    newest.withLock {
      $0[thread].map { $0.order.page == order.page && $0.order.number >= order.number } ?? false
    }
  }

  /// What the same page wrote behind, the last time; `nil` when it did not.
  func stood(before order: DraftOrder, in thread: ChatThread.ID) -> String? {
    newest.withLock { $0[thread].flatMap { $0.order.page == order.page ? $0.stood : nil } }
  }

  func note(_ order: DraftOrder, in thread: ChatThread.ID, stood: String?) {
    newest.withLock { $0[thread] = Newest(order: order, stood: stood) }
  }

  func forget(_ thread: ChatThread.ID) { newest.withLock { _ = $0.removeValue(forKey: thread) } }
}
