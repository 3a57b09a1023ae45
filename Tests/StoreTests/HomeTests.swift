import Foundation
import Testing
import Vault

@testable import Store

@Suite struct HomeTests {
  let place: Place
  var home: Home { place.home }

  init() throws { place = try Place() }

  private func mode(_ url: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
  }

  // T16
  @Test func nobodyElseCanLookInside() throws {
    try home.prepare()

    for folder in [home.root, home.sealed, home.models, home.engine, home.backups] {
      #expect(try mode(folder) == 0o700)
    }
  }

  @Test func aHomeOfOursThatWasOpenIsClosed() throws {
    try home.prepare()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.root.path)

    try home.prepare()

    #expect(try mode(home.root) == 0o700)
  }

  @Test func aFolderNamedByMistakeKeepsItsRights() throws {
    try FileManager.default.createDirectory(at: home.root, withIntermediateDirectories: true)
    try Data("theirs".utf8).write(to: home.root.appending(path: "letter.txt"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.root.path)

    try home.prepare()

    #expect(try mode(home.root) == 0o755)
    #expect(try mode(home.sealed) == 0o700)
  }

  @Test func aFileInTheWayIsAnErrorNotACrash() throws {
    try Data().write(to: home.root)

    #expect(throws: StoreError.unavailable) { try self.home.prepare() }
  }

  @Test func oneHomeHasOneHolder() throws {
    try home.prepare()
    var lock: HomeLock? = try home.lock()
    #expect(throws: StoreError.inUse) { try self.home.lock() }

    withExtendedLifetime(lock) {}
    lock = nil

    lock = try home.lock()
    #expect(lock != nil)
  }

  @Test func aHomeThatLostItsKeyGetsNoOtherOne() async throws {
    try home.prepare()
    _ = try home.openHouseKey()
    let archive = try SQLiteArchive(at: home.database, backups: home.backups)
    try archive.close()
    #expect(throws: Never.self) { try self.home.openHouseKey() }

    try FileManager.default.removeItem(at: home.houseKey)

    #expect(throws: VaultError.unreadableKeyFile) { try self.home.openHouseKey() }
  }

  // MARK: A restore killed at each of its steps

  /// A home with "old" in it and a backup with "new" in it.
  private func prepared() async throws -> (backup: URL, owner: AccountID, key: DataKey) {
    let file = place.folder.appending(path: "b.fidelio")
    let archive = try place.archive()
    let house = try HouseKey.loadOrCreate(at: place.folder.appending(path: "house.key"))
    let chest = try await place.chest(in: archive)
    try await chest.add("new")
    try await Backup.write(
      archive, houseKey: house, passphrase: "p", to: file, parameters: ScryptParameters(log2N: 10))
    try home.prepare()
    _ = try home.openHouseKey()
    let standing = try SQLiteArchive(at: home.database, backups: home.backups)
    try await standing.setSetting("which", Data("old".utf8))
    try standing.close()
    return (file, chest.owner, chest.key)
  }

  private func isOld() async throws -> Bool {
    try home.prepare()
    let lock = try home.lock()
    defer { withExtendedLifetime(lock) {} }
    _ = try home.openHouseKey()
    let archive = try SQLiteArchive(at: home.database, backups: home.backups)
    let setting = try await archive.setting("which")
    try archive.close()
    return setting == Data("old".utf8)
  }

  // T47
  @Test func aRestoreKilledBeforeTheSwapLeavesTheOldHome() async throws {
    let (file, _, _) = try await prepared()
    let input = try await BackupInput.open(file, passphrase: "p", progress: { _ in })
    try await Backup.build(input, in: home)

    #expect(try await isOld())
    #expect(!FileManager.default.fileExists(atPath: home.incoming.path))
  }

  // T47
  @Test func aRestoreKilledWithinTheSwapLeavesTheOldHome() async throws {
    let (file, _, _) = try await prepared()
    let input = try await BackupInput.open(file, passphrase: "p", progress: { _ in })
    try await Backup.build(input, in: home)
    try FileManager.default.moveItem(at: home.sealed, to: home.outgoing)

    #expect(try await isOld())
    #expect(!FileManager.default.fileExists(atPath: home.incoming.path))
    #expect(!FileManager.default.fileExists(atPath: home.outgoing.path))
  }

  // T47
  @Test func aRestoreKilledAfterTheSwapLeavesTheNewHomeAndKeepsTheOld() async throws {
    let (file, owner, key) = try await prepared()
    let input = try await BackupInput.open(file, passphrase: "p", progress: { _ in })
    try await Backup.build(input, in: home)
    try FileManager.default.moveItem(at: home.sealed, to: home.outgoing)
    try FileManager.default.moveItem(at: home.incoming, to: home.sealed)

    #expect(try await !isOld())

    let archive = try SQLiteArchive(at: home.database, backups: home.backups)
    let chest = Chest(owner: owner, key: key, archive: archive)
    #expect(try await chest.newest(.message, under: nil, limit: 9).texts == ["new"])
    #expect(FileManager.default.fileExists(atPath: home.backups.appending(path: "replaced-1/house.key").path))
  }
}
