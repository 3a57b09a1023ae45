import Foundation
import Testing
import Vault

@testable import Store

/// Random changes, done to a chest and to a plain dictionary side by side.
@Suite struct ModelTests {
  struct Kept: Equatable {
    var parent: RecordID?
    var version: Int64
    var position: Int64
    var text: String
  }

  struct Model {
    var records: [RoomName: [RecordID: Kept]] = [.message: [:], .thread: [:]]
    var lastPosition: [RoomName: Int64] = [:]

    mutating func append(_ room: RoomName, _ id: RecordID, _ parent: RecordID?, _ text: String) {
      lastPosition[room, default: 0] += 1
      records[room]?[id] = Kept(
        parent: parent, version: 1, position: lastPosition[room, default: 0], text: text)
    }

    mutating func replace(_ room: RoomName, _ id: RecordID, _ text: String) {
      records[room]?[id]?.version += 1
      records[room]?[id]?.text = text
    }

    mutating func deleteChildren(_ room: RoomName, _ parent: RecordID) {
      records[room] = records[room]?.filter { $0.value.parent != parent }
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func theChestAgreesWithADictionary(_ seed: UInt64) async throws {
    var dice = Dice(seed: seed)
    let place = try Place()
    var archive = try place.archive()
    var chest = try await place.chest(in: archive)
    var model = Model()
    let parents = (0..<3).map { _ in RecordID() }

    for round in 0..<40 {
      var next = model
      var changes: [Chest.Change] = []
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        changes.append(change(&next, parents, &dice))
      }
      if round.isMultiple(of: 7) {
        // A commit that fails at its end leaves no trace.
        let doomed = changes + [.replace(.message, id: RecordID(), expecting: nil, Data())]
        await #expect(throws: StoreError.missing) { try await chest.commit(doomed) }
      } else {
        try await chest.commit(changes)
        model = next
      }
      if round.isMultiple(of: 13) {
        try archive.close()
        archive = try place.archive()
        chest = Chest(owner: chest.owner, key: chest.key, archive: archive)
      }
    }

    for room in [RoomName.message, .thread] {
      var found: [RecordID: Kept] = [:]
      for try await shelf in chest.sweep(room, batch: 9) {
        #expect(shelf.damaged.isEmpty)
        for record in shelf.records {
          let address = record.address
          found[address.id] = Kept(
            parent: address.parent, version: address.version, position: address.position, text: record.text)
        }
      }
      #expect(found == model.records[room])
      for parent in parents + [nil] {
        let expected = model.records[room, default: [:]].values.filter { $0.parent == parent }
          .sorted { $0.position < $1.position }.map(\.text)
        #expect(try await chest.oldest(room, under: parent, limit: 1_000).texts == expected)
        #expect(try await chest.newest(room, under: parent, limit: 1_000).texts == expected.reversed())
      }
    }
    #expect(try await chest.verify().isSound)
  }

  private func change(_ model: inout Model, _ parents: [RecordID], _ dice: inout Dice) -> Chest.Change {
    let room = [RoomName.message, .thread].randomElement(using: &dice) ?? .message
    let known = model.records[room, default: [:]].keys.sorted { $0.description < $1.description }
      .randomElement(using: &dice)
    let text = String(repeating: "é", count: Int.random(in: 0...3_000, using: &dice))
    switch (Int.random(in: 0..<10, using: &dice), known) {
    case (0..<5, _), (_, nil):
      let id = RecordID()
      let parent = (parents + [nil]).randomElement(using: &dice) ?? nil
      model.append(room, id, parent, text)
      return .append(room, id: id, parent: parent, Data(text.utf8))
    case (5..<7, let id?):
      let version = model.records[room]?[id]?.version
      model.replace(room, id, text)
      return .replace(room, id: id, expecting: version, Data(text.utf8))
    case (7..<9, let id?):
      model.records[room]?[id] = nil
      return .delete(room, id: id)
    default:
      let parent = parents[0]
      model.deleteChildren(room, parent)
      return .deleteChildren(room, parent: parent)
    }
  }
}

/// SplitMix64: the same throws for the same seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
