import Foundation
import GRDB
import Testing
import Vault

@testable import Store

/// T45: what somebody with the file in hands can do to it, and how it shows.
@Suite struct TamperingTests {
  let place: Place
  let archive: SQLiteArchive
  let chest: Chest
  let parent = RecordID()
  let addresses: [RecordAddress]

  init() async throws {
    place = try Place()
    archive = try place.archive()
    chest = try await place.chest(in: archive)
    let parent = parent
    addresses = try await chest.commit(
      (1...6).map { .append(.message, id: RecordID(), parent: parent, Data("\($0)".utf8)) })
  }

  /// Does it behind the house's back, through a connection of its own.
  private func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    let queue = try DatabaseQueue(path: place.database.path)
    try queue.write { db in
      try db.execute(sql: sql, arguments: arguments)
      #expect(db.changesCount > 0)
    }
    try queue.close()
  }

  private func id(_ number: Int) -> Data { Data(addresses[number - 1].id.bytes) }

  private func shelf() async throws -> Chest.Shelf {
    try await chest.oldest(.message, under: parent, limit: 100)
  }

  @Test func anUntouchedAccountIsSound() async throws {
    let verification = try await chest.verify()

    #expect(verification.isSound)
    #expect(verification.records == 6)
    #expect(try await place.chest(in: archive).verify().isSound)
  }

  @Test func theWrongKeyFailsClosed() async throws {
    let wrong = Chest(owner: chest.owner, key: DataKey(), archive: archive)

    #expect(try await wrong.oldest(.message, under: parent, limit: 100).records.isEmpty)
    await #expect(throws: VaultError.self) { try await wrong.get(addresses[0].id, in: .message) }
    #expect(try await wrong.verify().manifest == .damaged)
    await #expect(throws: VaultError.self) {
      try await wrong.commit([.replace(.message, id: addresses[0].id, expecting: nil, Data())])
    }
    #expect(try await chest.verify().isSound)
  }

  static let wounds = [
    "body = substr(body, 1, length(body) - 1)", "body = CAST(body || x'00' AS BLOB)", "body = x''",
    "body = zeroblob(length(body))", "position = 99", "version = version + 1", "parent = NULL",
  ]

  @Test(arguments: wounds)
  func aWoundedRowIsSetAsideAndItsNeighboursStand(_ wound: String) async throws {
    try tamper("UPDATE record SET \(wound) WHERE id = ?", [id(3)])

    var texts: [String] = []
    var damaged: [RecordID] = []
    for try await batch in chest.sweep(.message) {
      texts += batch.texts
      damaged += batch.damaged.map(\.id)
    }
    let verification = try await chest.verify()

    #expect(texts == ["1", "2", "4", "5", "6"])
    #expect(damaged == [addresses[2].id])
    #expect(verification.damaged.map(\.id) == [addresses[2].id])
    #expect(verification.rooms == [.message])
    await #expect(throws: VaultError.damaged(room: .message, id: addresses[2].id)) {
      try await chest.get(addresses[2].id, in: .message)
    }
  }

  @Test func swappedBodiesDoNotOpen() async throws {
    let rows = try await archive.rows(
      owner: chest.owner, room: .message, ids: [addresses[1].id, addresses[4].id])
    try tamper("UPDATE record SET body = ? WHERE id = ?", [rows[1].body, id(2)])
    try tamper("UPDATE record SET body = ? WHERE id = ?", [rows[0].body, id(5)])

    let shelf = try await shelf()

    #expect(shelf.texts == ["1", "3", "4", "6"])
    #expect(shelf.damaged == [addresses[1], addresses[4]])
    #expect(try await !chest.verify().isSound)
  }

  @Test func swappedIdsDoNotOpen() async throws {
    try tamper("UPDATE record SET id = zeroblob(16) WHERE id = ?", [id(2)])
    try tamper("UPDATE record SET id = ? WHERE id = ?", [id(2), id(5)])

    #expect(try await shelf().texts == ["1", "3", "4", "6"])
    #expect(try await !chest.verify().isSound)
  }

  @Test func reorderedRowsDoNotOpen() async throws {
    try tamper("UPDATE record SET position = 5 - position WHERE id IN (?, ?)", [id(2), id(3)])

    #expect(try await shelf().texts == ["1", "4", "5", "6"])
  }

  @Test func aRowMovedToAnotherRoomOrAccountDoesNotOpen() async throws {
    let other = try await place.chest(in: archive)
    try tamper("UPDATE record SET room = 'thread' WHERE id = ?", [id(1)])
    try tamper("UPDATE record SET owner = ? WHERE id = ?", [Data(other.owner.bytes), id(2)])

    #expect(try await chest.verify().rooms == [.message, .thread])
    #expect(try await other.verify().manifest == .missing)
    await #expect(throws: VaultError.self) { try await chest.get(addresses[0].id, in: .thread) }
  }

  @Test func aDeletedRowIsMissed() async throws {
    try tamper("DELETE FROM record WHERE id = ?", [id(4)])

    let verification = try await chest.verify()

    #expect(verification.rooms == [.message])
    #expect(verification.damaged.isEmpty)
  }

  @Test func anInsertedRowIsNoticed() async throws {
    try tamper(
      """
      INSERT INTO record (owner, room, id, parent, position, version, body)
        SELECT owner, room, zeroblob(16), parent, 7, version, body FROM record WHERE id = ?
      """, [id(4)])

    #expect(try await shelf().texts == ["1", "2", "3", "4", "5", "6"])
    #expect(try await shelf().damaged.count == 1)
    #expect(try await chest.verify().rooms == [.message])
  }

  @Test func anOldRowPutBackOpensButDoesNotAddUp() async throws {
    let old = try #require(
      await archive.row(owner: chest.owner, room: .message, id: addresses[2].id))
    try await chest.commit([.replace(.message, id: old.address.id, expecting: 1, Data("changed".utf8))])
    try tamper("UPDATE record SET version = 1, body = ? WHERE id = ?", [old.body, id(3)])

    let verification = try await chest.verify()

    #expect(verification.rooms == [.message])
    #expect(verification.damaged.isEmpty)
  }

  @Test func aDeletedRowPutBackDoesNotAddUp() async throws {
    let old = try #require(
      await archive.row(owner: chest.owner, room: .message, id: addresses[5].id))
    try await chest.commit([.delete(.message, id: old.address.id)])
    try tamper(
      """
      INSERT INTO record (owner, room, id, parent, position, version, body) VALUES (?, 'message', ?, ?, 6, 1, ?)
      """, [Data(chest.owner.bytes), id(6), Data(parent.bytes), old.body])

    #expect(try await chest.verify().rooms == [.message])
  }

  @Test func anOldManifestPutBackDoesNotAddUp() async throws {
    let manifest = try #require(
      await archive.row(owner: chest.owner, room: Manifest.room, id: Manifest.id(of: chest.owner)))
    try await chest.add("later")
    try tamper(
      "UPDATE record SET version = ?, body = ? WHERE room = 'manifest'",
      [manifest.address.version, manifest.body])

    #expect(try await chest.verify().rooms == [.message])
  }

  @Test func aMovedRowIsNotSealedAnewWhereItWasMovedTo() async throws {
    try tamper("UPDATE record SET parent = NULL WHERE id = ?", [id(2)])

    await #expect(throws: VaultError.damaged(room: .message, id: addresses[1].id)) {
      try await chest.commit([.replace(.message, id: addresses[1].id, expecting: nil, Data("x".utf8))])
    }
  }

  static let lostManifests: [(String, Verification.ManifestState)] = [
    ("DELETE FROM record WHERE room = 'manifest'", .missing),
    ("UPDATE record SET body = zeroblob(200) WHERE room = 'manifest'", .damaged),
    ("UPDATE record SET version = 9223372036854775807 WHERE room = 'manifest'", .damaged),
  ]

  @Test(arguments: lostManifests)
  func aLostManifestIsReportedAndDoesNotSilenceThePerson(
    _ loss: String, _ state: Verification.ManifestState
  ) async throws {
    try tamper(loss)
    #expect(try await chest.verify().manifest == state)

    let address = try await chest.add("still here", under: parent)

    #expect(address.position > addresses[5].position)
    #expect(try await shelf().texts.last == "still here")
    let verification = try await chest.verify()
    #expect(verification.manifest == .rebuilt)
    #expect(verification.rooms.isEmpty)
  }

  @Test func absurdNumbersInTheFileBringNothingDown() async throws {
    try tamper(
      "UPDATE record SET position = 9223372036854775807, version = 9223372036854775807 WHERE id = ?", [id(1)])
    try tamper("DELETE FROM record WHERE room = 'manifest'")

    await #expect(throws: VaultError.self) {
      try await chest.commit([.replace(.message, id: addresses[0].id, expecting: nil, Data())])
    }
    let address = try await chest.add("after")
    try await chest.commit([.delete(.message, id: addresses[0].id)])

    #expect(address.position > 6)
    #expect(address.position < .max / 2)
  }

  @Test func aDamagedRecordCanBeHealedOrLetGo() async throws {
    try tamper("UPDATE record SET body = zeroblob(40) WHERE id IN (?, ?)", [id(1), id(2)])

    try await chest.commit([
      .delete(.message, id: addresses[0].id),
      .append(.message, id: addresses[0].id, parent: parent, Data("again".utf8)),
      .delete(.message, id: addresses[1].id),
    ])
    #expect(try await chest.verify().rooms == [.message])
    try await chest.acceptWhatStands()

    #expect(try await chest.verify().isSound)
    #expect(try await shelf().texts == ["3", "4", "5", "6", "again"])
  }

  /// Any byte of the file may rot: the house says so or never noticed, and stands either way.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func rotOfTheFileBringsNothingDown(_ seed: UInt64) async throws {
    var dice = Dice(seed: seed)
    for number in 0..<40 { try await chest.add(String(repeating: "r", count: number * 40)) }
    try await archive.tidyAfterDeletion()
    let whole = try Data(contentsOf: place.database)

    for round in 0..<40 {
      var rotten = whole
      for _ in 0..<3 {
        rotten[Int.random(in: 100..<whole.count, using: &dice)] = .random(in: 0...255, using: &dice)
      }
      let file = place.folder.appending(path: "rotten-\(round).sqlite")
      try rotten.write(to: file)
      do {
        let archive = try SQLiteArchive(at: file, backups: place.backups)
        let chest = Chest(owner: chest.owner, key: chest.key, archive: archive)
        for try await shelf in chest.sweep(.message) {
          for record in shelf.records { #expect(record.address.owner == chest.owner) }
        }
        _ = try await chest.verify()
        try await chest.add("on we go")
        try archive.close()
      } catch {
        #expect(error is StoreError || error is VaultError)
      }
    }
  }
}
