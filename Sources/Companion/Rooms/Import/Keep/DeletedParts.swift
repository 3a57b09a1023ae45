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
    let name = name(of: thread.id)
    if let version = found?.version {
      return [try .replace(parts, in: .deleted, id: name, expecting: version)]
    }
    // One that does not open is put anew.
    return (found == nil ? [] : [.delete(.deleted, id: name)])
      + [try .append(parts, in: .deleted, id: name)]
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
