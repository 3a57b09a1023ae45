import Foundation
import Testing
import Vault

@testable import Store

@Suite struct ChestTests {
  let place: Place
  let archive: SQLiteArchive
  let chest: Chest

  init() async throws {
    place = try Place()
    archive = try place.archive()
    chest = try await place.chest(in: archive)
  }

  @Test func givesBackWhatItWasGiven() async throws {
    let parent = RecordID()
    let address = try await chest.add("Bonsoir.", under: parent)

    let record = try #require(await chest.get(address.id, in: .message))

    #expect(record.text == "Bonsoir.")
    #expect(record.address == address)
    #expect(address.parent == parent)
    #expect(address.version == 1)
    #expect(try await chest.get(RecordID(), in: .message) == nil)
    #expect(try await chest.get(address.id, in: .thread) == nil)
  }

  @Test func pagesRunFromBothEnds() async throws {
    let parent = RecordID()
    for number in 1...9 {
      try await chest.add("\(number)", under: parent)
      try await chest.add("elsewhere", under: number.isMultiple(of: 2) ? nil : RecordID())
    }

    let newest = try await chest.newest(.message, under: parent, limit: 4)
    let next = try await chest.newest(
      .message, under: parent, before: newest.records.last?.address.position, limit: 4)
    let oldest = try await chest.oldest(.message, under: parent, limit: 4)
    let later = try await chest.oldest(
      .message, under: parent, after: oldest.records.last?.address.position ?? 0, limit: 100)

    #expect(newest.texts == ["9", "8", "7", "6"])
    #expect(next.texts == ["5", "4", "3", "2"])
    #expect(oldest.texts == ["1", "2", "3", "4"])
    #expect(later.texts == ["5", "6", "7", "8", "9"])
    #expect(try await chest.newest(.message, under: nil, limit: 100).records.count == 4)
    #expect(try await chest.newest(.message, under: parent, limit: 0).records.isEmpty)
    #expect(try await chest.newest(.message, under: parent, limit: -1).records.isEmpty)
  }

  @Test func severalComeInTheOrderAsked() async throws {
    let addresses = try await chest.commit(
      (1...3).map { .append(.message, id: RecordID(), parent: nil, Data("\($0)".utf8)) })
    let ids = addresses.map(\.id)

    let shelf = try await chest.get([ids[2], RecordID(), ids[0], ids[1]], in: .message)

    #expect(shelf.texts == ["3", "1", "2"])
  }

  @Test(arguments: [1, 7, 10, 500])
  func aSweepSeesTheWholeRoomOnce(_ batch: Int) async throws {
    let parents: [RecordID?] = [nil, RecordID(), RecordID()]
    try await chest.commit(
      (0..<20).map { .append(.message, id: RecordID(), parent: parents[$0 % 3], Data("\($0)".utf8)) })
    try await chest.add("not here", to: .thread)

    var texts: [String] = []
    for try await shelf in chest.sweep(.message, batch: batch) {
      #expect(shelf.records.count <= batch)
      texts += shelf.texts
    }

    #expect(texts == (0..<20).map { "\($0)" })
  }

  @Test func aReplacementIsANewVersionInTheSamePlace() async throws {
    let first = try await chest.add("draft", under: RecordID())

    let second = try await chest.commit([.replace(.message, id: first.id, expecting: 1, Data("done".utf8))])[
      0]

    #expect(second.version == 2)
    #expect(second.position == first.position)
    #expect(second.parent == first.parent)
    #expect(try await chest.get(first.id, in: .message)?.text == "done")
  }

  @Test func whoeverReadAnOldVersionIsTold() async throws {
    let address = try await chest.add("one")
    try await chest.commit([.replace(.message, id: address.id, expecting: nil, Data("two".utf8))])

    await #expect(throws: StoreError.versionConflict) {
      try await chest.commit([.replace(.message, id: address.id, expecting: 1, Data("three".utf8))])
    }
    await #expect(throws: StoreError.missing) {
      try await chest.commit([.replace(.message, id: RecordID(), expecting: nil, Data())])
    }
    await #expect(throws: StoreError.versionConflict) {
      try await chest.add("again", id: address.id)
    }
    #expect(try await chest.get(address.id, in: .message)?.text == "two")
  }

  @Test func aCommitIsAllOrNothing() async throws {
    let standing = try await chest.add("stands")

    await #expect(throws: StoreError.missing) {
      try await chest.commit([
        .append(.message, id: RecordID(), parent: nil, Data("new".utf8)),
        .delete(.message, id: standing.id),
        .replace(.message, id: RecordID(), expecting: nil, Data()),
      ])
    }

    #expect(try await chest.newest(.message, under: nil, limit: 9).texts == ["stands"])
    #expect(try await chest.verify().isSound)
  }

  @Test func laterChangesOfACommitSeeTheEarlierOnes() async throws {
    let id = RecordID()

    try await chest.commit([
      .append(.message, id: id, parent: nil, Data("a".utf8)),
      .replace(.message, id: id, expecting: 1, Data("b".utf8)),
      .delete(.message, id: id),
      .append(.message, id: id, parent: nil, Data("c".utf8)),
    ])

    #expect(try await chest.get(id, in: .message)?.text == "c")
    #expect(try await chest.verify().isSound)
  }

  @Test func positionsAreNeverGivenTwice() async throws {
    let parent = RecordID()
    var given: [Int64] = []
    for _ in 0..<3 {
      let address = try await chest.add("gone tomorrow", under: parent)
      given.append(address.position)
      try await chest.commit([.delete(.message, id: address.id)])
    }
    given.append(try await chest.add("x", under: parent).position)
    try await chest.commit([.deleteChildren(.message, parent: parent)])
    given.append(try await chest.add("y", under: parent).position)

    #expect(given == given.sorted())
    #expect(Set(given).count == given.count)
    #expect(given == [1, 2, 3, 4, 5])
  }

  @Test func deletingWhatIsNotThereIsNoError() async throws {
    try await chest.commit([.delete(.message, id: RecordID()), .deleteChildren(.message, parent: RecordID())])

    #expect(try await chest.verify().isSound)
  }

  @Test func childrenAreDeletedWithoutTheirNeighbours() async throws {
    let (doomed, other) = (RecordID(), RecordID())
    for parent in [doomed, other, doomed] { try await chest.add("x", under: parent) }
    try await chest.add("x", to: .thread, under: doomed)

    try await chest.commit([.deleteChildren(.message, parent: doomed)])

    #expect(try await chest.newest(.message, under: doomed, limit: 9).records.isEmpty)
    #expect(try await chest.newest(.message, under: other, limit: 9).records.count == 1)
    #expect(try await chest.newest(.thread, under: doomed, limit: 9).records.count == 1)
    #expect(try await chest.verify().isSound)
  }

  @Test func accountsDoNotSeeEachOther() async throws {
    let other = try await place.chest(in: archive)
    let id = RecordID()
    try await chest.add("mine", id: id)
    try await other.add("theirs", id: id)

    #expect(try await chest.newest(.message, under: nil, limit: 9).texts == ["mine"])
    #expect(try await other.get(id, in: .message)?.text == "theirs")
    let stranger = Chest(owner: chest.owner, key: other.key, archive: archive)
    #expect(try await stranger.newest(.message, under: nil, limit: 9).damaged.count == 1)
  }

  @Test func writersAtTheSameTimeLoseNothing() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<10 { try await chest.add("\(writer).\(number)") }
        }
      }
      try await group.waitForAll()
    }

    let shelf = try await chest.oldest(.message, under: nil, limit: 1_000)
    #expect(Set(shelf.texts).count == 80)
    #expect(shelf.records.map(\.address.position) == (1...80).map { Int64($0) })
    #expect(try await chest.verify().isSound)
  }

  // MARK: Quota

  @Test func storedBytesFollowEveryChange() async throws {
    func count() async throws -> Int64 {
      var total: Int64 = 0
      for room in [RoomName.message, .thread, RoomName("manifest")] {
        for row in try await archive.sweep(owner: chest.owner, room: room, afterRowID: 0, limit: 1_000) {
          total += Int64(row.row.body.count)
        }
      }
      return total
    }
    let parent = RecordID()
    let address = try await chest.add(String(repeating: "a", count: 500), under: parent)
    try await chest.add("child", to: .thread, under: parent)
    #expect(try await archive.storedBytes(of: chest.owner) == count())

    try await chest.commit([.replace(.message, id: address.id, expecting: 1, Data(count: 9_000))])
    #expect(try await archive.storedBytes(of: chest.owner) == count())

    try await chest.commit([.deleteChildren(.thread, parent: parent), .delete(.message, id: address.id)])
    #expect(try await archive.storedBytes(of: chest.owner) == count())
    #expect(try await archive.storedBytes(of: AccountID()) == 0)
  }

  @Test func beyondTheQuotaNothingIsWritten() async throws {
    let small = Chest(owner: chest.owner, key: chest.key, archive: archive, quotaBytes: 3_000)
    let kept = try await small.add(String(repeating: "a", count: 1_000))
    let before = try await archive.storedBytes(of: chest.owner)

    await #expect(throws: StoreError.quotaExceeded) {
      try await small.commit([
        .append(.message, id: RecordID(), parent: nil, Data(count: 100)),
        .append(.message, id: RecordID(), parent: nil, Data(count: 5_000)),
      ])
    }
    await #expect(throws: StoreError.quotaExceeded) {
      try await small.commit([.replace(.message, id: kept.id, expecting: nil, Data(count: 5_000))])
    }

    #expect(try await archive.storedBytes(of: chest.owner) == before)
    #expect(try await small.verify().isSound)
    try await small.add("still room for this")
  }

  @Test func aLoweredQuotaStillLetsAnAccountShrink() async throws {
    let address = try await chest.add(String(repeating: "a", count: 5_000))
    let small = Chest(owner: chest.owner, key: chest.key, archive: archive, quotaBytes: 1_000)

    await #expect(throws: StoreError.quotaExceeded) { try await small.add("more") }
    try await small.commit([.replace(.message, id: address.id, expecting: nil, Data(count: 2_000))])
    try await small.commit([.delete(.message, id: address.id)])

    #expect(try await small.verify().isSound)
  }
}
