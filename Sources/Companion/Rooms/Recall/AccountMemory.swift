import Foundation
import Store
import Synchronization
import Vault

/// What an unlocked account can find again: an index in memory, built at unlock, gone at lock. A new message
/// is searchable at once, also while the index is still being built.
final class AccountMemory: Sendable {
  fileprivate struct State {
    var index: MemoryIndex
    var isReady = false
    /// Up to where the index has read the file, and what it held when it was last sealed.
    var lastRowID: Int64 = 0
    var sealedCount = -1
    /// Deleted while the index was being built.
    var gone: [RecordID] = []
    var goneThreads: [RecordID] = []
  }

  fileprivate let state: Mutex<State>
  private let figures: Figures
  fileprivate let language: RecallLanguage

  private var index: MemoryIndex { state.withLock { $0.index } }

  /// - Parameter language: For texts too short to tell theirs.
  init(figures: Figures, language: Language) {
    self.figures = figures
    self.language = language == .fr ? .fr : .en
    state = Mutex(State(index: MemoryIndex(fallback: self.language)))
  }

  /// Messages that can be found.
  var count: Int { index.count }
  /// Whether everything ever said is in.
  var isReady: Bool { state.withLock { $0.isReady } }

  /// - Parameter position: The record's own.
  func add(_ message: Message, position: Int64) {
    if let document = Self.document(message, position) { index.add([document]) }
  }

  func forget(_ gone: Set<Message.ID>) {
    state.withLock { state in
      state.index.remove(gone.map(\.raw))
      if !state.isReady { state.gone += gone.map(\.raw) }
    }
  }

  func forget(thread: ChatThread.ID) {
    state.withLock { state in
      state.index.removeThread(thread.raw)
      if !state.isReady { state.goneThreads.append(thread.raw) }
    }
  }

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

  /// Reads the account: its sealed snapshot, where there is one, and what was said since.
  /// - Parameter isOpen: Asked between batches; a lock ends the reading.
  func build(from chest: Chest, isOpen: @Sendable () -> Bool) async throws {
    let start = ContinuousClock.now
    await takeSnapshot(from: chest)
    let known = state.withLock { $0.lastRowID }
    for try await shelf in chest.sweep(.message, after: known) {
      guard isOpen() else { return }
      index.add(
        Chest.read(Message.self, shelf).found.compactMap { Self.document($0.value, $0.address.position) })
      state.withLock { $0.lastRowID = shelf.lastRowID }
    }
    state.withLock { state in
      state.index.remove(state.gone)
      for thread in state.goneThreads { state.index.removeThread(thread) }
      state.isReady = true
      (state.gone, state.goneThreads) = ([], [])
    }
    figures.record(.index, ContinuousClock.now - start)
  }
}

/// The sealed snapshot: so that the next unlock reads only what was said since.
extension AccountMemory {
  /// Below so many messages reading them anew takes less than half a second.
  private static let worthSealing = 5_000

  private func takeSnapshot(from chest: Chest) async {
    guard let found = try? await chest.newest(.index, under: nil, limit: 1).records.first,
      let snapshot = Self.unpack(found.plaintext),
      let index = try? MemoryIndex(snapshot: snapshot.bytes, fallback: language)
    else { return }
    state.withLock { state in
      state.index = index
      state.lastRowID = snapshot.lastRowID
      state.sealedCount = index.count
    }
  }

  /// Writes the index down, when it is whole, large and not what was written last.
  ///
  /// To be called when no reply grows: a message is read once, at the place in the file where it was appended.
  func sealSnapshot(to chest: Chest) async {
    let held = state.withLock { $0 }
    guard held.isReady, held.index.count >= Self.worthSealing, held.index.count != held.sealedCount else {
      return
    }
    do {
      var lastRowID = held.lastRowID
      for try await shelf in chest.sweep(.message, after: lastRowID) { lastRowID = shelf.lastRowID }
      let body = Self.pack(held.index.snapshot(), lastRowID: lastRowID)
      let standing = try await chest.newest(.index, under: nil, limit: 1)
      let old = (standing.records.map(\.address) + standing.damaged).map {
        Chest.Change.delete(.index, id: $0.id)
      }
      try await chest.commit(old + [.append(.index, id: RecordID(), parent: nil, body)])
    } catch {
      // Without a snapshot the next unlock reads everything again.
    }
  }

  /// Deletions of the snapshot, to go with the deletion of messages: it holds their words.
  func forgetSnapshot(in chest: Chest) async throws -> [Chest.Change] {
    let standing = try await chest.newest(.index, under: nil, limit: 10)
    state.withLock { $0.sealedCount = -1 }
    return (standing.records.map(\.address) + standing.damaged).map { .delete(.index, id: $0.id) }
  }

  /// Eight bytes of row id, little-endian, then the index.
  private static func pack(_ bytes: [UInt8], lastRowID: Int64) -> Data {
    withUnsafeBytes(of: lastRowID.littleEndian) { Data($0) } + bytes
  }

  private static func unpack(_ data: Data) -> (lastRowID: Int64, bytes: [UInt8])? {
    guard data.count > 8 else { return nil }
    let rowID = data.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return (Int64(bitPattern: rowID), Array(data.dropFirst(8)))
  }
}

extension CivilDay {
  /// The day it is at a moment where this house stands.
  init(_ moment: Date) {
    let offset = TimeZone.current.secondsFromGMT(for: moment)
    self.init(number: Int32((moment.timeIntervalSince1970 + Double(offset)) / 86_400))
  }
}
