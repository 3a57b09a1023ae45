import Foundation
import Store
import Vault

/// What the person deleted of a conversation that was brought in, so that the same file does not bring it back. Digests
/// and no words; sealed, one record a thread, which stays when the thread goes.
struct DeletedParts: Codable, Sendable, Equatable {
  /// Messages that are told apart in one thread. Where more were deleted, nothing more of it comes in.
  static let limit = 10_000
  private static let digestBytes = 8

  /// The thread itself, with all that another export may add to it.
  private(set) var isWhole = false
  /// Eight bytes for each message.
  private var digests = Data()

  init() {}

  var isEmpty: Bool { !isWhole && digests.isEmpty }

  /// Digests of the messages, to be looked through often.
  var messages: Set<Data> {
    var all: Set<Data> = []
    for start in stride(from: 0, to: digests.count, by: Self.digestBytes) {
      all.insert(Data(digests.dropFirst(start).prefix(Self.digestBytes)))
    }
    return all
  }

  static func digest(of message: Message.ID) -> Data {
    Data(Digest.sha256(message.raw.bytes).prefix(digestBytes))
  }

  mutating func add(_ gone: Set<Message.ID>) {
    let known = messages
    for message in gone {
      let digest = Self.digest(of: message)
      if !known.contains(digest) { digests += digest }
    }
    if digests.count > Self.limit * Self.digestBytes { addAll() }
  }

  mutating func addAll() { (isWhole, digests) = (true, Data()) }

  /// Of logs, the newest: what was deleted first is forgotten first.
  fileprivate mutating func addOfLogs(_ gone: Set<Message.ID>) {
    let known = messages
    for digest in gone.map(Self.digest(of:)).sorted(by: { $0.lexicographicallyPrecedes($1) })
    where !known.contains(digest) { digests += digest }
    digests = Data(digests.suffix(Self.logLimit * Self.digestBytes))
  }

  /// More than anybody asked of one vendor.
  private static let logLimit = 100_000
}

extension DeletedParts {
  /// - Returns: An empty one where nothing was deleted; one that does not open keeps everything away.
  static func of(_ thread: ChatThread.ID, in chest: Chest) async throws -> DeletedParts {
    guard let found = try await find(thread, in: chest) else { return DeletedParts() }
    return found.parts
  }

  /// The same for many; those of which nothing was deleted are left out.
  /// - Returns: `nil` where one does not open.
  static func of(
    _ threads: [ChatThread.ID], in chest: Chest
  ) async throws -> [ChatThread.ID: DeletedParts]? {
    let names = threads.map(name)
    let read = try await chest.values(DeletedParts.self, names, in: .deleted)
    guard read.damaged == 0 else { return nil }
    let byName = Dictionary(
      read.found.map { ($0.address.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    var parts: [ChatThread.ID: DeletedParts] = [:]
    for (thread, name) in zip(threads, names) { parts[thread] = byName[name] }
    return parts
  }

  /// The changes that note a deletion, to be made in the commit that deletes; none for what was begun here.
  /// - Parameter gone: `nil` for the thread itself.
  static func noting(
    _ gone: Set<Message.ID>?, of thread: ChatThread, in chest: Chest
  ) async throws -> [Chest.Change] {
    guard thread.origin != nil, !thread.isPrivate else { return [] }
    let found = try await find(thread.id, in: chest)
    var parts = found?.parts ?? DeletedParts()
    if let gone { parts.add(gone) } else { parts.addAll() }
    let ofLog = thread.origin?.format.isLog == true ? try await noting(ofLogs: gone ?? [], in: chest) : []
    return try changes(parts, name(of: thread.id), found) + ofLog
  }

  private static func changes(
    _ parts: DeletedParts, _ name: RecordID, _ found: (parts: DeletedParts, version: Int64?)?
  ) throws -> [Chest.Change] {
    if let version = found?.version {
      return [try .replace(parts, in: .deleted, id: name, expecting: version)]
    }
    // One that does not open is put anew.
    return (found == nil ? [] : [.delete(.deleted, id: name)])
      + [try .append(parts, in: .deleted, id: name)]
  }

  // MARK: Logs

  /// Under which the messages of logs are noted that went, whatever thread they stood in: another file may put them into
  /// another one.
  private static let ofLogs = ChatThread.ID(
    raw: RecordID(bytes: Digest.sha256(Array("logs".utf8)).prefix(16)) ?? RecordID(high: 0, low: 0))

  /// - Returns: Those of these messages that the person deleted.
  static func ofLogs(_ messages: [Message.ID], in chest: Chest) async throws -> Set<Message.ID> {
    guard let digests = try await find(ofLogs, in: chest)?.parts.messages, !digests.isEmpty else { return [] }
    return Set(messages.filter { digests.contains(digest(of: $0)) })
  }

  /// The changes that note messages of logs, to be made in the commit that deletes; at most once in one.
  static func noting(ofLogs gone: Set<Message.ID>, in chest: Chest) async throws -> [Chest.Change] {
    guard !gone.isEmpty else { return [] }
    let found = try await find(ofLogs, in: chest)
    var parts = found?.version == nil ? DeletedParts() : found?.parts ?? DeletedParts()
    parts.addOfLogs(gone)
    return try changes(parts, name(of: ofLogs), found)
  }

  /// The messages of a thread that came from a log; none of another.
  static func logged(in thread: ChatThread, _ chest: Chest) async throws -> Set<Message.ID> {
    guard thread.origin?.format.isLog == true else { return [] }
    var all: Set<Message.ID> = []
    var position: Int64 = 0
    while true {
      let read = try await chest.oldest(
        MessageLink.self, .message, under: thread.id.raw, after: position, limit: MessageLink.batch)
      guard let last = read.found.last else { return all }
      all.formUnion(read.values.map(\.id))
      position = last.address.position
    }
  }

  /// - Returns: `nil` where nothing was deleted; without a version where it does not open.
  private static func find(
    _ thread: ChatThread.ID, in chest: Chest
  ) async throws -> (parts: DeletedParts, version: Int64?)? {
    do {
      guard let found = try await chest.value(DeletedParts.self, name(of: thread), in: .deleted) else {
        return nil
      }
      return (found.value, found.address.version)
    } catch  where HouseError(storage: error) == .damaged {
      var parts = DeletedParts()
      parts.addAll()
      return (parts, nil)
    }
  }

  /// Not the thread's own name: the disk does not tell which thread it was.
  private static func name(of thread: ChatThread.ID) -> RecordID {
    RecordID(bytes: Digest.sha256(Array("deleted".utf8) + thread.raw.bytes).prefix(16)) ?? thread.raw
  }
}
