import Foundation
import Store
import Synchronization
import Vault

/// What an unlocked account can find again: an index in memory, built at unlock, gone at lock. A new message
/// is searchable at once, also while the index is still being built.
final class AccountMemory: Sendable {
  private let index: MemoryIndex
  private let figures: Figures
  private let ready = Mutex(false)

  /// - Parameter language: For texts too short to tell theirs.
  init(figures: Figures, language: Language) {
    self.figures = figures
    index = MemoryIndex(fallback: language == .fr ? .fr : .en)
  }

  /// Messages that can be found.
  var count: Int { index.count }
  /// Whether everything ever said is in.
  var isReady: Bool { ready.withLock { $0 } }

  /// - Parameter position: The record's own.
  func add(_ message: Message, position: Int64) {
    if let document = Self.document(message, position) { index.add([document]) }
  }

  func forget(_ gone: Set<Message.ID>) { index.remove(gone.map(\.raw)) }

  func forget(thread: ChatThread.ID) { index.removeThread(thread.raw) }

  /// - Returns: At most `limit` messages, best first.
  func search(_ text: String, at moment: Date, limit: Int, without seen: Set<Message.ID>) -> [Message.ID] {
    let query = RecallQuery(text: text, limit: limit + seen.count, today: CivilDay(moment))
    let found = index.search(query).map { Message.ID(raw: $0.id) }
    return Array(found.filter { !seen.contains($0) }.prefix(limit))
  }

  private static func document(_ message: Message, _ position: Int64) -> RecallDocument? {
    guard !message.text.isEmpty, message.state != .growing else { return nil }
    return RecallDocument(
      id: message.id.raw, thread: message.thread.raw, position: position,
      speaker: message.role == .person ? .person : .companion, day: CivilDay(message.at),
      text: message.text)
  }

  /// Reads the whole account once.
  /// - Parameter isOpen: Asked between batches; a lock ends the reading.
  func build(from chest: Chest, isOpen: @Sendable () -> Bool) async throws {
    let start = ContinuousClock.now
    for try await shelf in chest.sweep(.message) {
      guard isOpen() else { return }
      index.add(Chest.read(Message.self, shelf).found.compactMap { Self.document($0.value, $0.address.position) })
    }
    ready.withLock { $0 = true }
    figures.record(.index, ContinuousClock.now - start)
  }
}

extension CivilDay {
  /// The day it is at a moment where this house stands.
  init(_ moment: Date) {
    let offset = TimeZone.current.secondsFromGMT(for: moment)
    self.init(number: Int32((moment.timeIntervalSince1970 + Double(offset)) / 86_400))
  }
}
