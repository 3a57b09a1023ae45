import Foundation
import Synchronization
import Testing
import Vault

@testable import Store

/// T47 at the level of the files: what was acknowledged before a crash is there after it. The crash is a copy of
/// the database and its log taken while writes go on, wherever they happen to be.
@Suite struct CrashTests {
  private final class Acknowledged: Sendable {
    private let ids = Mutex<[RecordID]>([])
    var all: [RecordID] { ids.withLock { $0 } }
    func note(_ id: RecordID) { ids.withLock { $0.append(id) } }
  }

  @Test func everyAcknowledgedCommitIsThereAfterACrash() async throws {
    let place = try Place()
    let archive = try place.archive()
    let chest = try await place.chest(in: archive)
    let acknowledged = Acknowledged()

    for crash in 0..<60 {
      let (copy, sure) = try await withThrowingTaskGroup(of: (URL, [RecordID])?.self) { group in
        for _ in 0..<3 {
          group.addTask {
            for number in 0..<4 { try await Self.commit(number, to: chest, acknowledged) }
            return nil
          }
        }
        group.addTask { try Self.crash(place, crash, acknowledged) }
        return try #require(await group.reduce(nil) { $0 ?? $1 })
      }
      try await Self.expectAll(sure, in: copy, of: chest)
    }

    #expect(acknowledged.all.count == 720)
    #expect(try await chest.verify().isSound)
  }

  private static func commit(_ number: Int, to chest: Chest, _ acknowledged: Acknowledged) async throws {
    let id = RecordID()
    try await chest.commit([
      .append(.message, id: id, parent: nil, Data(count: 200 + number % 3 * 3_000)),
      .append(.thread, id: RecordID(), parent: id, Data("\(number)".utf8)),
    ])
    acknowledged.note(id)
  }

  /// File first, then log, while a reader keeps the log from being started anew between the two: what a disk would
  /// show at one moment of the second copy.
  private static func crash(
    _ place: Place, _ number: Int, _ acknowledged: Acknowledged
  ) throws -> (copy: URL, sure: [RecordID]) {
    let reader = try HeldReader(of: place.database)
    let sure = acknowledged.all
    let copy = place.folder.appending(path: "crash-\(number).sqlite")
    try Data(contentsOf: place.database).write(to: copy)
    let log = URL(fileURLWithPath: place.database.path + "-wal")
    try Data(contentsOf: log).write(to: URL(fileURLWithPath: copy.path + "-wal"))
    try reader.leave()
    return (copy, sure)
  }

  private static func expectAll(_ ids: [RecordID], in copy: URL, of chest: Chest) async throws {
    let archive = try SQLiteArchive(at: copy, backups: copy.deletingLastPathComponent())
    let reopened = Chest(owner: chest.owner, key: chest.key, archive: archive)
    let verification = try await reopened.verify()

    #expect(verification.isSound)
    #expect(try await archive.isIntact())
    #expect(try await reopened.get(ids, in: .message).records.count == ids.count)
    #expect(verification.records.isMultiple(of: 2))

    try archive.close()
    try FileManager.default.removeItem(at: copy)
  }
}
