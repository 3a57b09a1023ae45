import Engines
import Foundation
import GRDB
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Private threads work like any other, and are never kept.
@Suite(.inTurn) struct PrivateTests {
  private static func privateThread(_ test: TestHouse, _ resident: Resident) async throws -> ChatThread {
    let companion = try await resident.addCompanion(CompanionDraft(name: "Nour"))
    return try await resident.addThread(with: companion.id, isPrivate: true)
  }

  /// Everything that stands in the file, row by row.
  private static func rows(in home: URL) throws -> Set<String> {
    let database = try DatabaseQueue(path: home.appending(path: "sealed/records.sqlite").path)
    defer { try? database.close() }
    return try database.read { db in
      Set(try String.fetchAll(db, sql: "SELECT room || hex(id) || version FROM record"))
    }
  }

  // T44
  @Test func nothingOfAPrivateThreadIsEverWrittenDown() async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "fidelio-private-\(RandomID())")
    try await TestHouse.open(model: Scripted(reply: "Entre nous."), home: home) { test in
      let resident = try await test.newcomer()
      let thread = try await Self.privateThread(test, resident)
      await test.searchable(resident)
      let before = try Self.rows(in: home)

      let file = NewAttachment(name: "secret.txt", text: "Bramquizonvelt")
      let said = try await resident.say("Dorvelkantispq", in: thread.id, attachments: [file])
      _ = try await resident.exchange(after: said)
      _ = try await resident.exchange(after: resident.edit(said.message, text: "Autre"))
      _ = try await resident.exchange(after: resident.regenerate(said.reply))
      try await resident.keepDraft("Fenquolabristo", of: thread.id)
      try await resident.keepUnsentFiles([NewAttachment(name: "b.txt", text: "Moltavrequisp")], of: thread.id)
      _ = try await resident.update(thread.id, ThreadChange(title: "Gaspolterniquov", pinned: true))
      // Long enough for the window to move.
      for _ in 0..<6 {
        try await resident.sayAndWait(String(repeating: "Longue histoire. ", count: 150), in: thread.id)
      }

      #expect(try Self.rows(in: home) == before)
      let page = try await resident.page(of: thread.id)
      #expect(page.messages.count > 12)
      #expect(try await resident.draft(of: thread.id) == "Fenquolabristo")
      #expect(try await resident.unsentFiles(of: thread.id).map(\.text) == ["Moltavrequisp"])
      let listed = try await resident.threads()
      #expect(listed.map(\.id) == [thread.id] && listed[0].isPrivate && listed[0].isPinned)
      let moved = try await resident.thread(thread.id).windowStart
      #expect(moved != nil)
      #expect(await resident.hasReflectionsLeft() == false)
    }
  }

  @Test func itIsNeitherSearchedNorRecalledNorExported() async throws {
    try await TestHouse.open(model: Scripted(reply: "D’accord.")) { test in
      let resident = try await test.newcomer()
      let thread = try await Self.privateThread(test, resident)
      await test.searchable(resident)
      try await resident.sayAndWait("Le perroquet s’appelle Coco", in: thread.id)

      #expect(try await resident.search("perroquet").hits.isEmpty)
      #expect(resident.memory.count == 0)
      #expect(resident.memory.search("perroquet", at: Date(), limit: 5, without: []).isEmpty)
      let lines = Lines()
      try await resident.export { lines.add($0) }
      #expect(!lines.text.contains("perroquet") && !lines.text.contains(thread.id.description))
    }
  }

  // R26
  @Test func dangerIsSeenAsAnywhere() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await Self.privateThread(test, resident)

      let heard = try await resident.sayAndWait("Ce soir je vais me tuer", in: thread.id)

      #expect(heard.showsCardFirst)
      #expect(try await resident.privately.chest.get(thread.id.raw, in: .risk) != nil)
      #expect(try await resident.chest.get(thread.id.raw, in: .risk) == nil)
    }
  }

  @Test func aLockIsItsEndAlsoWhileAReplyGrows() async throws {
    let gate = Engines.Gate()
    let model = Scripted { _ in [.delta("Un. "), .wait(gate), .delta("Deux.")] }
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let thread = try await Self.privateThread(test, resident)
      let said = try await resident.say("Entre nous", in: thread.id)
      await gate.reached()

      await test.house.lock(resident.id)
      await test.locked(resident)

      #expect(!resident.privately.holds(thread.id.raw) && !resident.privately.holds(said.message.raw))
      let back = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      #expect(try await back.threads().isEmpty)
      await #expect(throws: HouseError.notFound) { try await back.thread(thread.id) }
      await #expect(throws: HouseError.notFound) { try await back.page(of: thread.id) }
      await #expect(throws: HouseError.notFound) { try await back.events(of: said.reply, after: 0) }
      gate.open()
    }
  }

  @Test func theLastSignOutIsItsEndAnEarlierOneIsNot() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await Self.privateThread(test, resident)
      let (one, other) = (
        try await test.house.openSession(for: resident), try await test.house.openSession(for: resident)
      )

      try await test.house.signOut(session: one)
      #expect(try await test.house.resident(session: other).threads().map(\.id) == [thread.id])
      try await test.house.signOut(session: other)
      await test.locked(resident)

      #expect(!resident.privately.holds(thread.id.raw))
    }
  }

  @Test func deletingItOrItsCompanionTakesAllOfIt() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await Self.privateThread(test, resident)
      let said = try await resident.sayAndWait("Un", in: thread.id).said
      try await resident.sayAndWait("Deux", in: thread.id)
      try await resident.deleteMessage(said.reply)
      #expect(try await resident.page(of: thread.id).messages.map(\.message.text) == ["Un"])

      try await resident.deleteCompanion(thread.companion)

      #expect(!resident.privately.holds(thread.id.raw) && !resident.privately.holds(said.message.raw))
      #expect(try await resident.threads().isEmpty)
    }
  }

  // T9
  @Test func somebodyElsesPrivateThreadIsNotFound() async throws {
    try await TestHouse.open { test in
      let mine = try await test.newcomer("Camille")
      let other = try await test.newcomer("Dominique")
      let thread = try await Self.privateThread(test, mine)
      let said = try await mine.sayAndWait("Entre nous", in: thread.id).said

      await #expect(throws: HouseError.notFound) { try await other.page(of: thread.id) }
      await #expect(throws: HouseError.notFound) { try await other.events(of: said.reply, after: 0) }
      await #expect(throws: HouseError.notFound) { try await other.deleteThread(thread.id) }
    }
  }
}
