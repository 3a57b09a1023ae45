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
    /// Up to where the index has read the file: what stands there and before changes no more.
    var lastRowID: Int64 = 0
    /// What it held when it was last sealed.
    var sealedCount = -1
    /// One reader at a time; who comes meanwhile sends that reader through the file once more.
    var isReading = false
    var isAskedAgain = false
    /// Whose vectors stand in the index; `nil` before its encoder was asked.
    var encoder: String?
    /// Batches that stand in the file, or are about to, and whose words are on their way into the index.
    var expected = 0
    /// How many of them there ever were.
    var expectations = 0
    /// Deleted while somebody read, or while words were on their way.
    var gone: [RecordID] = []
    var goneThreads: [RecordID] = []
    /// Deletions begun so far, and whether one is under way: a snapshot must not hold its words.
    var deletions = 0
    var isDeleting = false

    /// Whether what is deleted now may still come into the index.
    var isFilling: Bool { isReading || expected > 0 }

    /// Takes out again what was deleted between its reading and its addition.
    mutating func clear() {
      if !gone.isEmpty { index.remove(gone) }
      if !goneThreads.isEmpty { index.removeThreads(goneThreads) }
      if !isFilling { (gone, goneThreads) = ([], []) }
    }
  }

  fileprivate let state: Mutex<State>
  let figures: Figures
  fileprivate let language: RecallLanguage

  var index: MemoryIndex { state.withLock { $0.index } }

  var encoder: String? {
    get { state.withLock { $0.encoder } }
    set { state.withLock { $0.encoder = newValue } }
  }

  /// How many deletions have begun; `nil` while one is under way.
  var deletionsBegun: Int? { state.withLock { $0.isDeleting ? nil : $0.deletions } }

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

  /// Says, before a batch is written, that its words are to be added later: what is deleted until `settle` does not
  /// come back with them.
  func expect() {
    state.withLock { state in
      state.expected += 1
      state.expectations += 1
    }
  }

  /// The words of one batch that was expected.
  func add(_ messages: [(message: Message, position: Int64)]) {
    index.add(messages.compactMap { Self.document($0.message, $0.position) })
    settle()
  }

  /// One expected batch is in, or does not come.
  func settle() {
    state.withLock { state in
      state.expected -= 1
      state.clear()
    }
  }

  func forget(_ gone: Set<Message.ID>) {
    state.withLock { state in
      state.isDeleting = false
      state.index.remove(gone.map(\.raw))
      if state.isFilling { state.gone += gone.map(\.raw) }
    }
  }

  func forget(threads: [ChatThread.ID]) {
    let ids = threads.map(\.raw)
    state.withLock { state in
      state.isDeleting = false
      state.index.removeThreads(ids)
      if state.isFilling { state.goneThreads += ids }
    }
  }

  /// - Parameters:
  ///   - vector: The question's, made of its text without names; `nil` finds by words alone.
  ///   - names: What person and companion are called.
  /// - Returns: At most `limit` messages, best first.
  func search(
    _ text: String, at moment: Date, limit: Int, without seen: Set<Message.ID>, vector: [Float]? = nil,
    names: SpeakerNames = SpeakerNames()
  ) -> [Message.ID] {
    let query = RecallQuery(
      text: text, limit: limit + seen.count, today: CivilDay(moment), vector: vector, names: names)
    let found = index.search(query).map { Message.ID(raw: $0.id) }
    return Array(found.filter { !seen.contains($0) }.prefix(limit))
  }

  /// - Parameter threads: Only messages of these; `nil` for all.
  /// - Returns: At most `limit` messages that hold the most of these words, best first.
  func find(_ search: SearchWords, in threads: Set<RecordID>?, limit: Int) -> [RecordID] {
    index.find(search, in: threads, limit: limit)
  }

  private static func document(_ message: Message, _ position: Int64) -> RecallDocument? {
    guard !message.text.isEmpty, message.state != .growing else { return nil }
    return RecallDocument(
      id: message.id.raw, thread: message.thread.raw, position: position,
      speaker: message.role == .person ? .person : .companion, day: CivilDay(message.at),
      minute: Int32(clamping: Int64(message.at.timeIntervalSince1970 / 60)), text: message.text)
  }

  /// Whether a question's vector would be of use.
  var knowsVectors: Bool { encoder != nil && index.vectorCount.turns > 0 }

  /// The messages beside one in its session, where they are.
  func neighbours(of id: Message.ID) -> [Message.ID] {
    index.neighbours(of: id.raw).map { Message.ID(raw: $0) }
  }

  /// Which session a message belongs to; `nil` for one that cannot be found.
  func session(of id: Message.ID) -> UInt32? { index.session(of: id.raw) }

  /// Reads the account: its sealed snapshot, where there is one, and what was said since. Does nothing when
  /// that is done already, or is being done.
  /// - Parameter isOpen: Asked between batches; a lock ends the reading.
  func build(from chest: Chest, isOpen: @Sendable () -> Bool) async throws {
    guard !isReady else { return }
    let start = ContinuousClock.now
    try await catchUp(from: chest, isOpen: isOpen)
    if isReady { figures.record(.index, ContinuousClock.now - start) }
  }

  /// The same once more, for what had not come to its end when the index was built: a reply that outlived a
  /// lock ends in the memory of the resident who left.
  func catchUp(from chest: Chest, isOpen: @Sendable () -> Bool) async throws {
    guard begin() else { return }
    do {
      // A reading that was cut short goes on where it ended.
      if state.withLock({ !$0.isReady && $0.lastRowID == 0 }) { await takeSnapshot(from: chest) }
      repeat {
        guard try await read(from: chest, isOpen: isOpen) else { return end() }
      } while !finish()
    } catch {
      end()
      throw error
    }
  }

  /// - Returns: `false` when somebody reads already; that reader then goes through the file once more.
  private func begin() -> Bool {
    state.withLock { state in
      guard !state.isReading else {
        state.isAskedAgain = true
        return false
      }
      (state.isReading, state.isAskedAgain) = (true, false)
      return true
    }
  }

  private func end() {
    state.withLock { state in
      state.isReading = false
      state.clear()
    }
  }

  /// - Returns: `false` when somebody asked for another reading meanwhile.
  private func finish() -> Bool {
    state.withLock { state in
      guard !state.isAskedAgain else {
        state.clear()
        state.isAskedAgain = false
        return false
      }
      (state.isReady, state.isReading) = (true, false)
      state.clear()
      return true
    }
  }

  /// Reads from `lastRowID` to the end of the file. `lastRowID` stays before the first row that still grows,
  /// so that it is read again later.
  /// - Returns: `false` when a lock ended the reading.
  private func read(from chest: Chest, isOpen: @Sendable () -> Bool) async throws -> Bool {
    let known = state.withLock { $0.lastRowID }
    var isWhole = true
    for try await shelf in chest.sweep(.message, after: known) {
      guard isOpen() else { return false }
      let found = Chest.read(Message.self, shelf).found
      index.add(found.compactMap { Self.document($0.value, $0.address.position) })
      if found.contains(where: { $0.value.state == .growing }) { isWhole = false }
      if isWhole { state.withLock { $0.lastRowID = shelf.lastRowID } }
    }
    return true
  }
}

/// The sealed snapshot: so that the next unlock reads only what was said since.
extension AccountMemory {
  /// Below so many messages reading them anew takes less than half a second.
  private static let worthSealing = 5_000

  /// A snapshot is believed when the last message it read still stands where it stood: a restored house gives
  /// its rows new ids.
  private func takeSnapshot(from chest: Chest) async {
    guard let found = try? await chest.newest(.index, under: nil, limit: 1).records.first,
      let snapshot = SealedIndex(found.plaintext),
      let standing = try? await Self.message(at: snapshot.lastRowID, in: chest), standing == snapshot.lastID,
      let index = try? MemoryIndex(snapshot: snapshot.bytes, fallback: language)
    else { return }
    state.withLock { state in
      state.index = index
      state.lastRowID = snapshot.lastRowID
      state.sealedCount = index.count
    }
  }

  /// Writes the index down, when it is whole, large and not what was written last.
  /// - Parameter isAtHome: Whether the account is still this memory's to seal. Asked before the snapshot is
  ///   written and after: what somebody who came back deletes must not outlive it in an older index.
  func sealSnapshot(to chest: Chest, isAtHome: @Sendable () async -> Bool) async {
    try? await seal(to: chest, least: 1, isAtHome: isAtHome)
    guard isReady, begin() else { return }
    defer { end() }
    do {
      guard try await read(from: chest, isOpen: { true }) else { return }
      let held = state.withLock { state in
        state.clear()
        return state
      }
      guard !held.isDeleting, held.expected == 0, held.index.count >= Self.worthSealing,
        held.index.count != held.sealedCount,
        let last = try await Self.message(at: held.lastRowID, in: chest)
      else { return }
      let sealed = SealedIndex(lastRowID: held.lastRowID, lastID: last, bytes: held.index.snapshot())
      let old = try await Self.snapshots(in: chest)
      guard await isAtHome() else { return }
      let id = RecordID()
      try await chest.commit(old + [.append(.index, id: id, parent: nil, sealed.data)])
      let isStill = state.withLock {
        $0.deletions == held.deletions && $0.expectations == held.expectations
      }
      guard isStill, await isAtHome() else {
        try await chest.commit([.delete(.index, id: id)])
        return
      }
      state.withLock { $0.sealedCount = held.index.count }
    } catch {
      // Without a snapshot the next unlock reads everything again.
    }
  }

  /// Deletions of the snapshot, to go with the deletion of messages: it holds their words.
  func forgetSnapshot(in chest: Chest) async throws -> [Chest.Change] {
    // First: a snapshot that is being written meanwhile is either seen here or sees this.
    state.withLock { state in
      state.sealedCount = -1
      state.deletions += 1
      state.isDeleting = true
    }
    return try await Self.snapshots(in: chest)
  }

  private static func snapshots(in chest: Chest) async throws -> [Chest.Change] {
    let standing = try await chest.newest(.index, under: nil, limit: 10)
    return (standing.records.map(\.address) + standing.damaged).map { .delete(.index, id: $0.id) }
  }

  /// - Returns: The message whose row has exactly this id, or `nil`.
  private static func message(at rowID: Int64, in chest: Chest) async throws -> RecordID? {
    guard rowID > 0 else { return nil }
    for try await shelf in chest.sweep(.message, after: rowID - 1, batch: 1) {
      guard shelf.lastRowID == rowID else { return nil }
      return (shelf.records.map(\.address) + shelf.damaged).first?.id
    }
    return nil
  }
}

/// What a snapshot says: the index, up to which row it has read the file, and which message stood there.
struct SealedIndex: Sendable {
  let lastRowID: Int64
  let lastID: RecordID
  let bytes: [UInt8]

  init(lastRowID: Int64, lastID: RecordID, bytes: [UInt8]) {
    (self.lastRowID, self.lastID, self.bytes) = (lastRowID, lastID, bytes)
  }

  /// - Returns: `nil` for what is too short.
  init?(_ data: Data) {
    guard data.count > 24, let id = RecordID(bytes: data.dropFirst(8).prefix(16)) else { return nil }
    let rowID = data.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    self.init(lastRowID: Int64(bitPattern: rowID), lastID: id, bytes: Array(data.dropFirst(24)))
  }

  /// Eight bytes of row id, little-endian, sixteen of message id, then the index.
  var data: Data { withUnsafeBytes(of: lastRowID.littleEndian) { Data($0) } + lastID.bytes + bytes }
}

extension CivilDay {
  /// The day it is at a moment where this house stands.
  init(_ moment: Date) {
    let offset = TimeZone.current.secondsFromGMT(for: moment)
    let days = (moment.timeIntervalSince1970 + Double(offset)) / 86_400
    self.init(nearest: Int(exactly: days.rounded(.towardZero)) ?? (days < 0 ? .min : .max))
  }
}
