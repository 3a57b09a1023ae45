import Foundation
import Testing
import Vault

@Suite struct DataKeyTests {
  static let place = RecordAddress(
    owner: AccountID(), room: RoomName("message"), id: RecordID(), parent: RecordID(), position: 7, version: 3
  )

  /// Every neighbour of `place`: one field changed.
  static let elsewhere: [RecordAddress] = [
    RecordAddress(
      owner: AccountID(), room: place.room, id: place.id, parent: place.parent, position: 7, version: 3),
    RecordAddress(
      owner: place.owner, room: RoomName("messages"), id: place.id, parent: place.parent, position: 7,
      version: 3),
    RecordAddress(
      owner: place.owner, room: place.room, id: RecordID(), parent: place.parent, position: 7, version: 3),
    RecordAddress(
      owner: place.owner, room: place.room, id: place.id, parent: RecordID(), position: 7, version: 3),
    RecordAddress(owner: place.owner, room: place.room, id: place.id, parent: nil, position: 7, version: 3),
    RecordAddress(
      owner: place.owner, room: place.room, id: place.id, parent: place.parent, position: 8, version: 3),
    RecordAddress(
      owner: place.owner, room: place.room, id: place.id, parent: place.parent, position: 7, version: 2),
  ]

  let key = DataKey()
  let plaintext = Data("Ce soir, j’ai parlé à ma sœur.".utf8)

  @Test func opensWhatItSealed() throws {
    let body = try key.seal(plaintext, at: Self.place)

    #expect(try key.open(body, at: Self.place) == plaintext)
    #expect(body.count == plaintext.count + 28)
  }

  @Test func sealsTheSameWordsDifferentlyEachTime() throws {
    #expect(try key.seal(plaintext, at: Self.place) != key.seal(plaintext, at: Self.place))
  }

  @Test func opensASliceThatDoesNotBeginAtZero() throws {
    let body = try Data([1, 2, 3]) + key.seal(plaintext, at: Self.place)

    #expect(try key.open(body.dropFirst(3), at: Self.place) == plaintext)
  }

  // T45
  @Test func anotherKeyOpensNothing() throws {
    let body = try key.seal(plaintext, at: Self.place)

    #expect(throws: VaultError.damaged(room: Self.place.room, id: Self.place.id)) {
      try DataKey().open(body, at: Self.place)
    }
  }

  // T45
  @Test(arguments: elsewhere)
  func aRecordOpensNowhereElse(_ address: RecordAddress) throws {
    let body = try key.seal(plaintext, at: Self.place)

    #expect(throws: VaultError.damaged(room: address.room, id: address.id)) {
      try key.open(body, at: address)
    }
  }

  // T45
  @Test func everyByteCounts() throws {
    let body = try key.seal(plaintext, at: Self.place)

    for index in body.indices {
      var altered = body
      altered[index] ^= 1
      #expect(throws: VaultError.self) { try key.open(altered, at: Self.place) }
      #expect(throws: VaultError.self) { try key.open(body.prefix(index), at: Self.place) }
    }
    #expect(throws: VaultError.self) { try key.open(body + [0], at: Self.place) }
  }

  @Test func addressesHaveEncodingsOfTheirOwn() {
    let encodings = Set((Self.elsewhere + [Self.place]).map(\.associatedData))

    #expect(encodings.count == Self.elsewhere.count + 1)
  }

  @Test func tagsDependOnKeyAndMessage() {
    #expect(key.tag([1]) == key.tag([1]))
    #expect(key.tag([1]) != key.tag([2]))
    #expect(key.tag([1]) != DataKey().tag([1]))
    #expect(key.tag([1]).count == 32)
  }

  @Test func nobodyCanPrintAKey() {
    var dumped = ""
    dump(key, to: &dumped)

    #expect("\(key)" == "DataKey")
    #expect(String(reflecting: key) == "DataKey")
    #expect(dumped == "- DataKey\n")
  }
}
