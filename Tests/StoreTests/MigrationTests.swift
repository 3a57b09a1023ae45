import Foundation
import GRDB
import Testing
import Vault

@testable import Store

@Suite struct MigrationTests {
  let place: Place
  let next = Migration(number: 2, sql: "ALTER TABLE account ADD COLUMN colour TEXT")

  init() throws { place = try Place() }

  private func copies() throws -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: place.backups.path).sorted()) ?? []
  }

  private func version(of file: URL) throws -> Int? {
    let queue = try DatabaseQueue(path: file.path)
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  /// A home on the first schema with one message in it.
  private func old() async throws -> (chest: Chest, address: RecordAddress) {
    let archive = try place.archive([Migration.first])
    let chest = try await place.chest(in: archive)
    let address = try await chest.add("before")
    try archive.close()
    return (chest, address)
  }

  private func reopened(_ chest: Chest, _ archive: SQLiteArchive) -> Chest {
    Chest(owner: chest.owner, key: chest.key, archive: archive)
  }

  @Test func stepsAreNumberedOneByOne() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }

  @Test func aNewHomeNeedsNoCopy() throws {
    try place.archive([Migration.first, next]).close()

    #expect(try copies() == [])
    #expect(try version(of: place.database) == 2)
  }

  @Test func aStepIsPrecededByAWholeCopy() async throws {
    let (chest, address) = try await old()

    let archive = try place.archive([Migration.first, next])

    #expect(try await reopened(chest, archive).get(address.id, in: .message)?.text == "before")
    #expect(try copies() == ["schema-1-before-2.sqlite"])
    let copy = place.backups.appending(path: "schema-1-before-2.sqlite")
    #expect(try version(of: copy) == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: copy.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let former = try SQLiteArchive(at: copy, backups: place.backups, migrations: [Migration.first])
    #expect(try await reopened(chest, former).get(address.id, in: .message)?.text == "before")
  }

  @Test func everyStepHasItsOwnCopy() async throws {
    _ = try await old()
    let third = Migration(number: 3, sql: "CREATE TABLE other (a INTEGER)")

    try place.archive([Migration.first, next, third]).close()

    #expect(try copies() == ["schema-1-before-2.sqlite", "schema-2-before-3.sqlite"])
    #expect(try version(of: place.database) == 3)
  }

  static let broken = [
    "ALTER TABLE account ADD COLUMN colour TEXT; UPDATE account SET created_day = ''; SELECT nonsense FROM nowhere",
    "UPDATE record SET owner = zeroblob(16)", "this is no SQL",
  ]

  @Test(arguments: broken)
  func aFailedStepIsUndoneAndTheCopyStands(_ sql: String) async throws {
    let (chest, address) = try await old()

    #expect(throws: StoreError.migrationFailed) {
      try self.place.archive([Migration.first, Migration(number: 2, sql: sql)])
    }

    #expect(try version(of: place.database) == 1)
    #expect(try copies() == ["schema-1-before-2.sqlite"])
    let archive = try place.archive([Migration.first])
    #expect(try await reopened(chest, archive).get(address.id, in: .message)?.text == "before")
    #expect(try await archive.accounts().first?.createdDay == "2026-11-22")
    #expect(try await reopened(chest, archive).verify().isSound)
  }

  @Test func theStepsBeforeAFailedOneStay() async throws {
    _ = try await old()

    #expect(throws: StoreError.migrationFailed) {
      try self.place.archive([Migration.first, self.next, Migration(number: 3, sql: "nonsense")])
    }

    #expect(try version(of: place.database) == 2)
  }

  @Test func aNewerSchemaIsRefusedAndLeftAlone() async throws {
    try place.archive([Migration.first, next]).close()
    let before = try Data(contentsOf: place.database)

    #expect(throws: StoreError.newerSchema) { try self.place.archive([Migration.first]) }

    #expect(try Data(contentsOf: place.database) == before)
  }

  @Test func openingAgainChangesNothing() async throws {
    _ = try await old()
    try place.archive([Migration.first]).close()

    #expect(try copies() == [])
  }

  @Test func copiesGoAfterAWeek() async throws {
    _ = try await old()
    try place.archive([Migration.first, next]).close()
    let copy = place.backups.appending(path: "schema-1-before-2.sqlite")

    try place.archive([Migration.first, next]).close()
    #expect(FileManager.default.fileExists(atPath: copy.path))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -8 * 86_400)], ofItemAtPath: copy.path)
    try place.archive([Migration.first, next]).close()

    #expect(!FileManager.default.fileExists(atPath: copy.path))
  }
}
