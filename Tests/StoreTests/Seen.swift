import Store
import Synchronization

/// Items in the order they were shown.
final class Seen: Sendable {
  private let kept = Mutex<[ArchivedItem]>([])
  var items: [ArchivedItem] { kept.withLock { $0 } }
  func take(_ item: ArchivedItem) { kept.withLock { $0.append(item) } }
}

/// Progress as it was told.
final class SeenProgress: Sendable {
  private let kept = Mutex<[Backup.Progress]>([])
  var steps: [Backup.Progress] { kept.withLock { $0 } }
  @Sendable func take(_ step: Backup.Progress) { kept.withLock { $0.append(step) } }
}
