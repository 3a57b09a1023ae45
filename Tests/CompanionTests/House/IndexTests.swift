import Engines
import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The index of an account, across locks and restored files.
@Suite struct IndexTests {
  private static func find(_ text: String, _ resident: Resident) -> [Message.ID] {
    resident.memory.search(text, at: Date(), limit: 5, without: [])
  }

  @Test(.timeLimit(.minutes(10)))
  func aReplyThatGrewAcrossALockIsFoundAfterTheReturn() async throws {
    let gate = Engines.Gate()
    let model = Scripted { _ in [.delta("Le perroquet "), .wait(gate), .delta("Coco est rentré.")] }
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let said = try await resident.say("Des nouvelles ?", in: thread.id)
      await gate.reached()
      await test.house.lock(resident.id)
      let back = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      await test.searchable(back)
      #expect(back !== resident)
      #expect(Self.find("perroquet", back).isEmpty)

      gate.open()

      while Self.find("perroquet", back).first != said.reply { await Task.yield() }
      let reply = try await Resident.message(said.reply, in: back.chest).value
      #expect(reply.text == "Le perroquet Coco est rentré.")
    }
  }

  @Test(arguments: [true, false])
  func aSnapshotIsBelievedOnlyWhereItsLastMessageStillStands(_ stands: Bool) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await resident.sayAndWait("Le chat dort.", in: thread.id)
      let chest = resident.chest
      var last: (row: Int64, id: RecordID)?
      for try await shelf in chest.sweep(.message, batch: 1) {
        let opened = try #require(shelf.records.first)
        last = (row: shelf.lastRowID, id: opened.address.id)
      }
      let standing = try #require(last)
      // An index that says something else than the records, so that it shows which of them was read.
      let index = MemoryIndex(fallback: .fr)
      index.add([
        RecallDocument(
          id: RecordID(), thread: thread.id.raw, position: 1, speaker: .person, day: CivilDay(Date()),
          text: "La licorne dort.")
      ])
      let sealed = SealedIndex(
        lastRowID: standing.row, lastID: stands ? standing.id : RecordID(), bytes: index.snapshot())
      try await chest.commit([.append(.index, id: RecordID(), parent: nil, sealed.data)])

      let memory = AccountMemory(figures: resident.house.figures, language: .fr)
      try await memory.build(from: chest, isOpen: { true })

      #expect(memory.isReady)
      #expect(memory.search("licorne", at: Date(), limit: 5, without: []).isEmpty != stands)
      #expect(memory.count == (stands ? 1 : 2))
    }
  }

  @Test func aSnapshotWithoutItsLastMessageIsNone() {
    #expect(SealedIndex(Data(count: 24)) == nil)
    #expect(SealedIndex(Data(count: 25)) != nil)
  }
}
