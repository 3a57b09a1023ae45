import Foundation
import GRDB
import Testing
import Vault

@testable import Store

@Suite struct ArchiveTests {
  let place: Place
  let archive: SQLiteArchive

  init() throws {
    place = try Place()
    archive = try place.archive()
  }

  // MARK: Accounts

  @Test func anAccountIsFoundByLoginAndByID() async throws {
    var account = Place.account()
    account.quotaBytes = 5_000
    account.isHost = true

    try await archive.insertAccount(account)

    #expect(try await archive.account(login: account.login) == account)
    #expect(try await archive.account(id: account.id) == account)
    #expect(try await archive.account(login: [1]) == nil)
    #expect(try await archive.account(id: AccountID()) == nil)
  }

  @Test func aLoginIsTakenOnce() async throws {
    let account = Place.account()
    try await archive.insertAccount(account)

    await #expect(throws: StoreError.loginTaken) {
      try await archive.insertAccount(Place.account(login: account.login))
    }
    #expect(try await archive.accounts().count == 1)
  }

  @Test func accountsComeOldestDayFirst() async throws {
    for day in ["2026-11-22", "2025-01-01", "2026-02-03"] {
      try await archive.insertAccount(Place.account(day: day))
    }

    #expect(try await archive.accounts().map(\.createdDay) == ["2025-01-01", "2026-02-03", "2026-11-22"])
  }

  // T18: of two requests made from the same wraps, one wins.
  @Test func wrapsAreReplacedOnlyByWhoSawThem() async throws {
    let account = Place.account()
    try await archive.insertAccount(account)

    try await archive.replaceWraps(of: account.id, with: Data([1]), expecting: account.wraps)

    await #expect(throws: StoreError.versionConflict) {
      try await archive.replaceWraps(of: account.id, with: Data([2]), expecting: account.wraps)
    }
    #expect(try await archive.account(id: account.id)?.wraps == Data([1]))
    try await archive.replaceWraps(of: account.id, with: Data([3]))
    #expect(try await archive.account(id: account.id)?.wraps == Data([3]))
    await #expect(throws: StoreError.missing) {
      try await archive.replaceWraps(of: AccountID(), with: Data([4]))
    }
  }

  @Test func aQuotaCanBeChanged() async throws {
    let account = Place.account()
    try await archive.insertAccount(account)

    try await archive.setQuota(of: account.id, to: 9)
    #expect(try await archive.account(id: account.id)?.quotaBytes == 9)
    try await archive.setQuota(of: account.id, to: nil)

    #expect(try await archive.account(id: account.id)?.quotaBytes == nil)
    await #expect(throws: StoreError.missing) { try await archive.setQuota(of: AccountID(), to: 1) }
  }

  // MARK: Sessions

  @Test func sessionsEndOneByOneOrTogetherOrWithTime() async throws {
    let account = Place.account()
    try await archive.insertAccount(account)
    let sessions = (1...4).map {
      SessionRow(hash: [UInt8($0)], account: account.id, expires: Int64($0) * 100)
    }
    for session in sessions { try await archive.insertSession(session) }
    #expect(try await archive.session(hash: [3]) == sessions[2])

    try await archive.deleteSession(hash: [3])
    #expect(try await archive.session(hash: [3]) == nil)

    try await archive.deleteSessions(expiredAt: 100)
    #expect(try await archive.session(hash: [1]) == nil)
    #expect(try await archive.session(hash: [2]) != nil)

    try await archive.deleteSessions(of: account.id, except: [4])
    #expect(try await archive.session(hash: [2]) == nil)
    #expect(try await archive.session(hash: [4]) != nil)

    try await archive.deleteSessions(of: account.id)
    #expect(try await archive.session(hash: [4]) == nil)
  }

  @Test func nobodyHasNoSession() async throws {
    await #expect(throws: StoreError.missing) {
      try await archive.insertSession(SessionRow(hash: [1], account: AccountID(), expires: 1))
    }
  }

  // MARK: Settings

  @Test func aSettingIsSetReplacedAndTakenAway() async throws {
    #expect(try await archive.setting("model") == nil)
    try await archive.setSetting("model", Data([1]))
    try await archive.setSetting("model", Data([2]))
    #expect(try await archive.setting("model") == Data([2]))
    try await archive.setSetting("model", nil)
    #expect(try await archive.setting("model") == nil)
  }

  // MARK: How the file is kept

  @Test func acknowledgedMeansSyncedAndDeletedMeansOverwritten() async throws {
    let kept = try await archive.pool.writeWithoutTransaction { db in
      [
        try String.fetchOne(db, sql: "PRAGMA journal_mode"),
        try String.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA secure_delete"),
        try String.fetchOne(db, sql: "PRAGMA temp_store"),
        try String.fetchOne(db, sql: "PRAGMA foreign_keys"),
        try String.fetchOne(db, sql: "PRAGMA busy_timeout"),
      ]
    }

    #expect(kept == ["wal", "2", "1", "2", "1", "5000"])
  }

  // T44
  @Test func nobodyElseCanReadTheFiles() async throws {
    _ = try await place.chest(in: archive).add("a")

    for name in ["records.sqlite", "records.sqlite-wal", "records.sqlite-shm"] {
      let path = place.folder.appending(path: name).path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
  }

  @Test func aThreadIsPagedThroughItsIndex() async throws {
    let plans = try await archive.pool.read { db in
      try [
        "parent IS ? AND position < ? ORDER BY position DESC",
        "parent IS ? AND position > ? ORDER BY position",
      ].map {
        try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN SELECT body FROM record WHERE owner = ? AND room = ? AND \($0)",
          arguments: [Data(), "", nil, 0]
        ).map { $0["detail"] as String }
      }
    }

    for plan in plans {
      #expect(plan.count == 1)
      #expect(plan[0].contains("record_by_place (owner=? AND room=? AND parent=? AND position"), "\(plan)")
    }
  }

  @Test func aSweepReadsTheRoomInTheOrderOfTheFile() async throws {
    let plan = try await archive.pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN SELECT body FROM record
          WHERE owner = ? AND room = ? AND row_id > ? ORDER BY row_id LIMIT ?
          """, arguments: [Data(), "", 0, 1]
      ).map { $0["detail"] as String }
    }

    #expect(plan.count == 1)
    #expect(plan[0].contains("record_by_room"), "\(plan)")
  }

  // MARK: Errors

  @Test(arguments: [
    (ResultCode.SQLITE_FULL, StoreError.diskFull), (.SQLITE_READONLY, .readOnly),
    (.SQLITE_CANTOPEN, .readOnly), (.SQLITE_IOERR, .unavailable), (.SQLITE_BUSY, .unavailable),
    (.SQLITE_NOTADB, .notADatabase), (.SQLITE_CORRUPT, .notADatabase),
  ])
  func sqliteResultsAreNamedInTheHousesTerms(_ code: ResultCode, _ expected: StoreError) {
    #expect(throws: expected) { try StoreError.naming { throw DatabaseError(resultCode: code) } }
  }

  @Test func aFullDiskIsSaidAndNothingIsLost() async throws {
    let chest = try await place.chest(in: archive)
    try await chest.add("before")
    try await archive.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }

    await #expect(throws: StoreError.diskFull) {
      try await chest.add(String(repeating: "x", count: 100_000))
    }

    #expect(try await chest.newest(.message, under: nil, limit: 9).texts == ["before"])
    #expect(try await chest.verify().isSound)
    try await chest.add("after")
  }

  @Test func aFileOfAnotherKindIsRefusedAndLeftAlone() throws {
    let other = place.folder.appending(path: "other.sqlite")
    let text = Data(String(repeating: "this is not a database. ", count: 100).utf8)
    try text.write(to: other)

    #expect(throws: StoreError.notADatabase) { try SQLiteArchive(at: other, backups: place.backups) }
    #expect(try Data(contentsOf: other) == text)
  }

  @Test func someoneElsesDatabaseIsRefused() throws {
    let other = place.folder.appending(path: "other.sqlite")
    let queue = try DatabaseQueue(path: other.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
    try queue.close()

    #expect(throws: StoreError.notADatabase) { try SQLiteArchive(at: other, backups: place.backups) }
  }

  @Test func anErrorInsideAWriteUndoesAllOfIt() async throws {
    struct Halt: Error {}
    let chest = try await place.chest(in: archive)
    let address = try await chest.add("stays")

    await #expect(throws: (any Error).self) {
      try await archive.write { transaction in
        _ = try transaction.delete(owner: chest.owner, room: .message, id: address.id)
        throw Halt()
      }
    }

    #expect(try await chest.get(address.id, in: .message)?.text == "stays")
    #expect(try await chest.verify().isSound)
  }
}
