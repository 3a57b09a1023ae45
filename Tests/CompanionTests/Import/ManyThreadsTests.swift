@testable import Companion
import Foundation
import Store
import Support
import Testing
import Vault

/// An import may bring more threads and partners than a list shows.
@Suite(.inTurn) struct ManyThreadsTests {
  /// Exports come newest first.
  private static let newestFirst = (0..<7).map { number in
    ImportedConversation.talk("c\(number)", messages: 1, from: 1_700_000_000 - Double(number) * 86_400)
  }

  @Test func aListShowsTheMostRecentHoweverTheyCameIn() async throws {
    try await TestHouse.bringingIn(ScriptedExport(Self.newestFirst)) { _, resident, file in
      _ = try await resident.bringIn(file)
      #expect(try await resident.threads().count == 7)

      #expect(try await resident.threads(limit: 3).map(\.title) == ["Talk c0", "Talk c1", "Talk c2"])

      let oldest = try #require(try await resident.threads().last)
      _ = try await resident.update(oldest.id, ThreadChange(pinned: true))
      let some = try await resident.threads(limit: 3)
      #expect(some.map(\.title) == ["Talk c0", "Talk c1", "Talk c6"])
    }
  }

  @Test func aCompanionGoesWithAllThreadsHoweverManyAreReadAtOnce() async throws {
    try await TestHouse.bringingIn(ScriptedExport(Self.newestFirst)) { _, resident, file in
      _ = try await resident.bringIn(file)
      let companion = try #require(try await resident.companions().first)
      #expect(try await resident.threadIDs(of: companion.id, batch: 2).count == 7)

      try await resident.deleteCompanion(companion.id, batch: 2)

      for room in [RoomName.thread, .message, .raw] {
        for try await shelf in resident.chest.sweep(room) { #expect(shelf.records.isEmpty) }
      }
    }
  }

  /// An import brings ten thousand: a commit with its log cuts for each would take minutes.
  @Test func aCompanionGoesWithAHundredThreadsACommit() async throws {
    let talks = (0..<250).map { ImportedConversation.talk("c\($0)", messages: 2, word: "topinambour") }
    var other = ImportedConversation.talk("other", messages: 2, word: "perroquet")
    other.partner = ImportedPartner(id: "g-1", name: "Lune")
    try await TestHouse.bringingIn(ScriptedExport(talks + [other])) { _, resident, file in
      _ = try await resident.bringIn(file)
      let companions = try await resident.companions()
      let plain = try #require(companions.first { $0.name == "ChatGPT" })
      let private_ = try await resident.addThread(with: plain.id, isPrivate: true)
      let before = try await resident.commits()

      try await resident.deleteCompanion(plain.id)

      #expect(try await resident.commits() - before < 12)
      #expect(try await resident.companions().map(\.name).contains("Lune"))
      #expect(try await resident.threads().map(\.title) == ["Talk other"])
      #expect(try await resident.allMessages().map(\.text) == ["perroquet other 0", "perroquet other 1"])
      #expect(resident.memory.index.holds("perroquet") && !resident.memory.index.holds("topinambour"))
      #expect(!resident.privately.holds(private_.id.raw))
      for try await shelf in resident.chest.sweep(.raw) { #expect(shelf.records.count <= 1) }
      #expect(try await resident.chest.verify().isSound)
    }
  }

  /// What a fall leaves of a deletion goes with the next one: the companion goes last.
  @Test func aDeletionThatALockEndedIsDoneAgain() async throws {
    let talks = (0..<250).map { ImportedConversation.talk("c\($0)", messages: 2) }
    try await TestHouse.bringingIn(ScriptedExport(talks)) { test, resident, file in
      _ = try await resident.bringIn(file)
      let companion = try #require(try await resident.companions().first { $0.name == "ChatGPT" })
      let some = try await resident.threadIDs(of: companion.id)
      try await resident.discard(Array(some.prefix(100)), isNoted: false)
      await test.house.lock(resident.id)
      let back = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      #expect(try await back.threads().count == 150)
      #expect(try await back.chest.verify().isSound)

      try await back.deleteCompanion(companion.id)

      #expect(try await back.allMessages().isEmpty)
      #expect(try await back.chest.verify().isSound)
    }
  }

  /// A thread that does not open goes with its companion too.
  @Test func whatDoesNotOpenGoesWithItsCompanion() async throws {
    try await TestHouse.bringingIn(ScriptedExport(Self.newestFirst)) { _, resident, file in
      _ = try await resident.bringIn(file)
      let companion = try #require(try await resident.companions().first)
      let thread = try #require(try await resident.threads().first)
      try await resident.chest.commit([
        .replace(.thread, id: thread.id.raw, expecting: nil, Data("no thread".utf8))
      ])

      try await resident.deleteCompanion(companion.id)

      #expect(try await resident.allMessages().isEmpty)
    }
  }

  private static func talks(withPartners count: Int) -> [ImportedConversation] {
    (0..<count).map { number in
      var talk = ImportedConversation.talk("c\(number)", messages: 1)
      talk.partner = ImportedPartner(id: "g-\(number)", name: "Partner \(number)")
      return talk
    }
  }

  @Test func manyPartnersDoNotFillTheListOfCompanions() async throws {
    let count = ImportSealer.partnerLimit + 5
    try await TestHouse.bringingIn(ScriptedExport(Self.talks(withPartners: count))) { _, resident, file in
      let shown = try await resident.bringIn(file)
      let companions = try await resident.companions()
      let plain = try #require(companions.first { $0.name == "ChatGPT" })

      #expect(companions.count == ImportSealer.partnerLimit + 1)
      #expect(shown.conversations.in == count)
      #expect(try await resident.threads(of: plain.id).count == 5)
      #expect(shown.leftOut.contains { $0.what == "companion" && $0.why == .tooLarge && $0.count == 5 })
      // The same once more changes nothing, and makes no companion of the rest.
      #expect(try await resident.bringIn(file).trouble == .nothingNew)
      #expect(try await resident.companions().count == companions.count)
    }
  }

  @Test func aFullListTakesNoCompanionAndAllThreads() async throws {
    try await TestHouse.bringingIn(ScriptedExport(Self.talks(withPartners: 3))) { _, resident, file in
      let profiles = (0..<Resident.companionRoom).map { number in
        CompanionProfile.imported(
          CompanionProfile.ID(), name: "C\(number)", language: .fr, at: Date(timeIntervalSince1970: 0))
      }
      try await resident.chest.commit(
        try profiles.map { try .append($0, in: .companion, id: $0.id.raw) })

      await #expect(throws: HouseError.unfit(field: "companions")) {
        try await resident.addCompanion(CompanionDraft(name: "One more"))
      }
      let shown = try await resident.bringIn(file)

      #expect(shown.conversations.in == 3)
      let companions = try await resident.companions()
      #expect(companions.count == Resident.companionRoom + 1 && companions.last?.name == "ChatGPT")
    }
  }
}

extension Resident {
  /// How many commits the account has seen: each seals the manifest anew.
  fileprivate func commits() async throws -> Int64 {
    try await chest.get(id, in: RoomName("manifest"))?.address.version ?? 0
  }
}
