import Foundation
import GRDB
import Testing
import Vault

@testable import Store

@Suite struct BackupTests {
  static let cheap = ScryptParameters(log2N: 10)

  let place: Place
  let archive: SQLiteArchive
  let house: HouseKey
  let chest: Chest
  var file: URL { place.folder.appending(path: "house.fidelio") }

  init() async throws {
    place = try Place()
    archive = try place.archive()
    house = try HouseKey.loadOrCreate(at: place.folder.appending(path: "house.key"))
    chest = try await place.chest(in: archive)
    try await archive.setSetting("model", house.seal(Data("local".utf8), setting: "model"))
    let thread = try await chest.add("a thread", to: .thread)
    for size in [0, 1, 300, 300_000, 700_000] {
      try await chest.add(String(repeating: "m", count: size), under: thread.id)
    }
  }

  @discardableResult
  private func write() async throws -> Backup.Contents {
    try await Backup.write(
      archive, houseKey: house, passphrase: "sauvegarde", to: file, parameters: Self.cheap)
  }

  private func restore(force: Bool = false) async throws -> Backup.Restored {
    try await Backup.restore(file, passphrase: "sauvegarde", into: place.home, force: force)
  }

  private func all(in archive: SQLiteArchive) async throws -> [ArchivedItem] {
    let seen = Seen()
    try await archive.export { seen.take($0) }
    return seen.items
  }

  @Test func aRestoredHouseIsTheHouse() async throws {
    let contents = try await write()
    #expect(contents == Backup.Contents(accounts: 1, settings: 1, records: 7))
    #expect(try await Backup.verify(file, passphrase: "sauvegarde") == contents)

    let restored = try await restore()

    #expect(restored == Backup.Restored(contents: contents, formerHome: nil))
    let home = place.home
    let again = try SQLiteArchive(at: home.database, backups: home.backups)
    #expect(try await all(in: again) == all(in: archive))
    #expect(try home.openHouseKey().dataForBackup == house.dataForBackup)
    let opened = Chest(owner: chest.owner, key: chest.key, archive: again)
    #expect(try await opened.verify().isSound)
    #expect(try await again.storedBytes(of: chest.owner) == archive.storedBytes(of: chest.owner))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.backups.path).isEmpty)
  }

  @Test func anEmptyHouseCanBeKeptToo() async throws {
    let empty = try SQLiteArchive(at: place.folder.appending(path: "empty.sqlite"), backups: place.backups)

    try await Backup.write(empty, houseKey: house, passphrase: "p", to: file, parameters: Self.cheap)

    #expect(
      try await Backup.verify(file, passphrase: "p") == Backup.Contents(accounts: 0, settings: 0, records: 0))
  }

  @Test func itIsForItsOwnerAloneAndLeavesNoDraft() async throws {
    try await write()

    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(!names.contains { $0.hasSuffix("partial") })
  }

  @Test func aFailedBackupLeavesTheFormerOne() async throws {
    try await write()
    let former = try Data(contentsOf: file)
    try archive.close()

    await #expect(throws: (any Error).self) { try await write() }

    #expect(try Data(contentsOf: file) == former)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(!names.contains { $0.hasSuffix("partial") })
  }

  // T45
  @Test func theWrongPassphraseIsTold() async throws {
    try await write()

    await #expect(throws: StoreError.wrongBackupPassphrase) {
      try await Backup.verify(file, passphrase: "Sauvegarde")
    }
    await #expect(throws: StoreError.wrongBackupPassphrase) {
      try await Backup.restore(file, passphrase: "", into: place.home, force: false)
    }
    await #expect(throws: StoreError.missing) {
      try await Backup.verify(place.folder.appending(path: "nothing"), passphrase: "sauvegarde")
    }
  }

  /// The clear beginning, the first chunk, the border between two chunks, the last byte.
  static let offsets = [0, 15, 16, 20, 50, 80, 113, 5_000, 262_272, 262_273, 262_300, 524_500, -1, -16, -17]

  // T45
  @Test(arguments: offsets)
  func anAlteredByteIsDetected(_ offset: Int) async throws {
    try await write()
    var bytes = try Data(contentsOf: file)
    bytes[offset < 0 ? bytes.count + offset : offset] ^= 0x10
    try bytes.write(to: file)

    await #expect(throws: StoreError.backupDamaged) {
      try await Backup.verify(file, passphrase: "sauvegarde")
    }
    await #expect(throws: StoreError.backupDamaged) { try await restore() }
    #expect(!place.home.hasDatabase)
  }

  // T45
  @Test func aCutFileIsDetectedWhereverItIsCut() async throws {
    try await write()
    let bytes = try Data(contentsOf: file)
    let chunk = SealedOutput.chunkBytes + StreamKey.overhead
    let start = StreamHeader.byteCount + 32
    var lengths: [Int] = [0, 10, start - 1, start, start + 1, start + 15, bytes.count - 1]
    for border in [start + chunk, start + 2 * chunk, start + 3 * chunk] {
      lengths.append(contentsOf: [border - 1, border, border + 16])
    }

    for length in lengths {
      try bytes.prefix(length).write(to: file)
      await #expect(throws: StoreError.backupDamaged, "\(length)") {
        try await Backup.verify(file, passphrase: "sauvegarde")
      }
    }
  }

  // T45
  @Test func movedRepeatedOrAddedChunksAreDetected() async throws {
    try await write()
    let bytes = try Data(contentsOf: file)
    let chunk = SealedOutput.chunkBytes + StreamKey.overhead
    let start = StreamHeader.byteCount + 32
    let head = Data(bytes[..<start])
    let first = Data(bytes[start..<start + chunk])
    let second = Data(bytes[(start + chunk)..<(start + 2 * chunk)])
    let rest = Data(bytes[(start + 2 * chunk)...])
    let forgeries: [[Data]] = [
      [head, second, first, rest], [head, first, rest], [head, second, rest], [head, first, first, rest],
      [head, first, second, rest, Data([0])], [head, first, second, rest, first],
    ]

    for forgery in forgeries {
      try Data(forgery.joined()).write(to: file)
      await #expect(throws: StoreError.backupDamaged) {
        try await Backup.verify(file, passphrase: "sauvegarde")
      }
    }
    try Data([head, first, second, rest].joined()).write(to: file)
    try await Backup.verify(file, passphrase: "sauvegarde")
  }

  // T45
  @Test func chunksOfAnotherBackupDoNotFit() async throws {
    try await write()
    let one = try Data(contentsOf: file)
    try await write()
    let other = try Data(contentsOf: file)
    let start = StreamHeader.byteCount + 32
    #expect(one.count == other.count)

    var mixed = Data(one[..<start])
    mixed.append(Data(other[start...]))
    try mixed.write(to: file)

    await #expect(throws: StoreError.backupDamaged) {
      try await Backup.verify(file, passphrase: "sauvegarde")
    }
  }

  @Test func aHomeWithWordsInItIsReplacedOnlyByForceAndKept() async throws {
    try await write()
    try await archive.setSetting("later", Data([1]))
    _ = try await restore()
    try FileManager.default.createDirectory(at: place.home.models, withIntermediateDirectories: true)
    try Data("weights".utf8).write(to: place.home.models.appending(path: "m.gguf"))
    let before = try Data(contentsOf: place.home.database)

    await #expect(throws: StoreError.homeNotEmpty) { try await restore() }
    #expect(try Data(contentsOf: place.home.database) == before)
    let restored = try await restore(force: true)

    let former = try #require(restored.formerHome)
    #expect(former.lastPathComponent == "replaced-1")
    #expect(try Data(contentsOf: former.appending(path: "records.sqlite")) == before)
    #expect(FileManager.default.fileExists(atPath: place.home.models.appending(path: "m.gguf").path))
    #expect(place.home.hasDatabase)
  }

  @Test func aHomeWithoutAccountsNeedsNoForce() async throws {
    try await write()
    try place.home.prepare()
    _ = try place.home.openHouseKey()
    try SQLiteArchive(at: place.home.database, backups: place.home.backups).close()

    let restored = try await restore()

    #expect(restored.contents.accounts == 1)
    #expect(restored.formerHome != nil)
  }

  @Test func aHomeThatCannotBeReadIsNotCalledEmpty() async throws {
    try await write()
    try place.home.prepare()
    try Data(count: 5_000).write(to: place.home.database)

    await #expect(throws: StoreError.homeNotEmpty) { try await restore() }
    #expect(try await restore(force: true).formerHome != nil)
  }

  @Test func aRowOfNobodyDoesNotSpoilTheBackup() async throws {
    let queue = try DatabaseQueue(path: place.database.path)
    try await queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: "UPDATE record SET owner = zeroblob(16) WHERE room = 'thread'")
    }

    try await write()

    #expect(try await restore().contents.records == 6)
  }

  @Test func aHomeInUseIsNotReplaced() async throws {
    try await write()
    try place.home.prepare()
    let lock = try place.home.lock()

    await #expect(throws: StoreError.inUse) { try await restore(force: true) }
    withExtendedLifetime(lock) {}
  }

  @Test func itIsOneMomentHoweverMuchIsWrittenMeanwhile() async throws {
    let archive = archive
    let chest = chest
    for round in 0..<5 {
      let file = place.folder.appending(path: "round-\(round).fidelio")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 {
          group.addTask {
            for number in 0..<30 {
              try await chest.commit([
                .append(.message, id: RecordID(), parent: nil, Data("\(number)".utf8)),
                .append(.thread, id: RecordID(), parent: nil, Data("\(number)".utf8)),
              ])
            }
          }
        }
        group.addTask { [house] in
          try await Backup.write(
            archive, houseKey: house, passphrase: "p", to: file, parameters: Self.cheap)
        }
        try await group.waitForAll()
      }
      let home = Home(place.folder.appending(path: "home-\(round)"))
      try await Backup.restore(file, passphrase: "p", into: home, force: false)

      let restored = try SQLiteArchive(at: home.database, backups: home.backups)
      let verification = try await Chest(owner: chest.owner, key: chest.key, archive: restored).verify()

      #expect(verification.isSound)
      try restored.close()
    }
  }

  @Test func progressReachesTheEnd() async throws {
    try await chest.commit(
      (0..<2_500).map { _ in .append(.message, id: RecordID(), parent: nil, Data(count: 10)) })
    let seen = SeenProgress()

    let contents = try await Backup.write(
      archive, houseKey: house, passphrase: "p", to: file, parameters: Self.cheap, progress: seen.take)

    #expect(seen.steps.count >= 3)
    #expect(seen.steps.last?.records == contents.records)
    #expect(seen.steps.map(\.bytes) == seen.steps.map(\.bytes).sorted())
    #expect(
      try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
        == seen.steps.last.map { Int($0.bytes) })
  }
}
