import Foundation
import GRDB
import Testing
import Vault

@testable import Store

/// T44 and the promise that what a person deletes is gone from the files.
@Suite struct DeletionTests {
  static let marker = "MARQUEUR-violet-7391-hérisson"

  let place: Place
  let archive: SQLiteArchive
  let chest: Chest

  init() async throws {
    place = try Place()
    archive = try place.archive()
    chest = try await place.chest(in: archive)
  }

  private func body(of address: RecordAddress) async throws -> Data {
    try #require(await archive.row(owner: chest.owner, room: address.room, id: address.id)).body
  }

  // T44
  @Test func whatAPersonSaysIsInNoFile() async throws {
    let house = try HouseKey.loadOrCreate(at: place.folder.appending(path: "house.key"))
    let name = Self.marker + " the name"
    try await archive.insertAccount(Place.account(login: house.loginTag(name)))
    try await archive.setSetting("model", house.seal(Data(Self.marker.utf8), setting: "model"))
    let address = try await chest.add(Self.marker, under: RecordID())
    let gone = try await chest.add(Self.marker + String(repeating: "x", count: 20_000), to: .thread)
    try await chest.commit([.replace(.message, id: address.id, expecting: 1, Data((Self.marker + "2").utf8))])
    try await chest.commit([.delete(.thread, id: gone.id)])
    let backup = place.folder.appending(path: "house.backup")
    try await Backup.write(
      archive, houseKey: house, passphrase: Self.marker, to: backup, parameters: ScryptParameters(log2N: 10))

    for file in try place.files().keys { #expect(!file.contains("violet")) }
    for marker in [Self.marker, "violet-7391"] {
      #expect(try place.files(holding: Data(marker.utf8)) == [])
    }
  }

  @Test(arguments: [20, 3_000, 200_000])
  func aDeletedRecordIsGoneFromTheFiles(_ size: Int) async throws {
    let parent = RecordID()
    let kept = try await chest.add(String(repeating: "k", count: size), under: parent)
    let gone = try await chest.add(String(repeating: "g", count: size), under: parent)
    let trace = try await body(of: gone).prefix(20)
    #expect(try place.files(holding: trace) != [])

    try await chest.commit([.delete(.message, id: gone.id)])

    #expect(try place.files(holding: trace) == [])
    let keptTrace = try await body(of: kept).prefix(20)
    #expect(try place.files(holding: keptTrace) != [])
    #expect(try Data(contentsOf: place.folder.appending(path: "records.sqlite-wal")).isEmpty)
  }

  @Test func aClearedMarkIsGoneAndCutsNoLog() async throws {
    let mark = try await chest.add("wordless", to: .thread)

    try await chest.commit([.clear(.thread, id: mark.id)])

    #expect(try await chest.get(mark.id, in: .thread) == nil)
    #expect(try await chest.verify().isSound)
    #expect(try Data(contentsOf: place.folder.appending(path: "records.sqlite-wal")).isEmpty == false)
  }

  @Test func aDeletionOfNothingCutsNoLog() async throws {
    try await chest.add("stays", to: .thread)

    try await chest.commit([.delete(.thread, id: RecordID())])

    #expect(try Data(contentsOf: place.folder.appending(path: "records.sqlite-wal")).isEmpty == false)
  }

  @Test func whatWasReplacedIsGoneAfterTidying() async throws {
    let address = try await chest.add(String(repeating: "a", count: 9_000))
    let trace = try await body(of: address).prefix(20)
    try await chest.commit([.replace(.message, id: address.id, expecting: 1, Data("b".utf8))])

    try await archive.tidyAfterDeletion()

    #expect(try place.files(holding: trace) == [])
  }

  /// Pages split and merge while records of all sizes come and go; copies may stay behind in their gaps until the
  /// file is rewritten.
  @Test func noTraceOfManyDeletedRecordsStaysInTheGapsOfPages() async throws {
    var dice = Dice(seed: 99)
    var traces: [Data] = []
    let parents = (0..<5).map { _ in RecordID() }
    for _ in 0..<6 {
      let added = try await chest.commit(
        (0..<120).map { index in
          .append(
            .message, id: RecordID(), parent: parents[index % 5],
            Data(count: Int.random(in: 10...1_500, using: &dice)))
        })
      let doomed = added.shuffled(using: &dice).prefix(80)
      for address in doomed { traces.append(try await body(of: address).prefix(20)) }
      for batch in stride(from: 0, to: doomed.count, by: 8) {
        try await chest.commit(doomed[batch..<batch + 8].map { .delete(.message, id: $0.id) })
      }
    }

    try await archive.scrubIfOwed()

    let files = try place.files()
    let left = traces.filter { trace in files.values.contains { $0.range(of: trace) != nil } }
    #expect(left.count == 0)
    #expect(try await chest.verify().isSound)
  }

  @Test func theDebtOfADeletionOutlivesTheProcessAndIsPaidOnce() async throws {
    func owes(_ archive: SQLiteArchive) async throws -> Bool {
      try await archive.read { try SQLiteArchive.owesScrub($0) }
    }
    let address = try await chest.add("gone")
    #expect(try await !owes(archive))
    try await chest.commit([.delete(.message, id: address.id)])
    try archive.close()

    let again = try place.archive()
    #expect(try await owes(again))
    try await again.scrubIfOwed()

    #expect(try await !owes(again))
    let opened = Chest(owner: chest.owner, key: chest.key, archive: again)
    #expect(try await opened.verify().isSound)
  }

  @Test func aDeletedAccountIsGoneWithAllItHad() async throws {
    let other = try await place.chest(in: archive)
    try await other.add("stays")
    let account = Place.account()
    try await archive.insertAccount(account)
    let doomed = Chest(owner: account.id, key: DataKey(), archive: archive)
    for size in [10, 2_000, 50_000] { try await doomed.add(String(repeating: "d", count: size)) }
    try await archive.insertSession(
      SessionRow(hash: Digest.random(count: 32), account: account.id, expires: 1))
    var traces = [Data(account.id.bytes), Data(account.login)]
    for row in try await archive.sweep(owner: account.id, room: .message, afterRowID: 0, limit: 9) {
      traces.append(row.row.body.prefix(20))
      traces.append(row.row.body.suffix(20))
    }
    try Folder.make(place.backups)
    try Data(traces[0]).write(to: place.backups.appending(path: "schema-0-before-1.sqlite"))

    try await archive.deleteAccount(account.id)

    for trace in traces { #expect(try place.files(holding: trace) == []) }
    #expect(try await archive.account(id: account.id) == nil)
    #expect(try await other.newest(.message, under: nil, limit: 9).texts == ["stays"])
    #expect(try await other.verify().isSound)
    await #expect(throws: StoreError.missing) { try await archive.deleteAccount(account.id) }
    await #expect(throws: StoreError.missing) { try await doomed.add("too late") }
  }

  @Test func whenAReaderIsInTheWayTheTraceGoesAsSoonAsItLeaves() async throws {
    let gone = try await chest.add(String(repeating: "g", count: 100))
    let trace = try await body(of: gone).prefix(20)
    let reader = try HeldReader(of: place.database)
    try await chest.commit([.delete(.message, id: gone.id)])
    #expect(try place.files(holding: trace) != [])

    try reader.leave()
    try await chest.add("the next write")

    #expect(try place.files(holding: trace) == [])
  }
}
