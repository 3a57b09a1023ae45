import Engines
import Foundation
import GRDB
import Store
import Support
import Testing
import Vault

@testable import Companion

@Suite(.inTurn) struct DraftTests {
  @Test func whatIsTypedIsKeptPerThreadAcrossARestart() async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "fidelio-drafts-\(RandomID())")
    defer { try? FileManager.default.removeItem(at: home) }
    let threads = try await TestHouse.open(home: home, keepsHome: true) { test in
      let resident = try await test.newcomer()
      let threads = [try await test.thread(of: resident).id, try await test.thread(of: resident).id]
      for (number, thread) in threads.enumerated() {
        try await resident.keepDraft("Brouillon \(number), d’abord", of: thread)
        try await resident.keepDraft("Brouillon \(number)", of: thread)
      }
      return threads
    }

    try await TestHouse.open(home: home) { test in
      let resident = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      #expect(try await resident.draft(of: threads[0]) == "Brouillon 0")
      #expect(try await resident.draft(of: threads[1]) == "Brouillon 1")

      try await resident.keepDraft("", of: threads[0])

      #expect(try await resident.draft(of: threads[0]) == "")
      #expect(try await resident.chest.get(threads[0].raw, in: .draft) == nil)
      try await resident.keepDraft("", of: threads[0])
      try await resident.deleteThread(threads[1])
      #expect(try await resident.chest.get(threads[1].raw, in: .draft) == nil)
      await #expect(throws: HouseError.notFound) { try await resident.keepDraft("Non", of: threads[1]) }
      await #expect(throws: HouseError.notFound) { try await resident.draft(of: threads[1]) }
    }
  }

  @Test func whatWasSaidIsNoDraftAnyMore() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident).id
      try await resident.keepDraft("Bonsoir", of: thread)
      try await resident.sayAndWait("Bonsoir", in: thread)

      #expect(try await resident.draft(of: thread) == "")

      try await resident.keepDraft("Bonsoir encore", of: thread)
      #expect(try await resident.draft(of: thread) == "Bonsoir encore")
    }
  }

  // T45
  @Test func aDraftThatNoLongerOpensIsWrittenAnew() async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "fidelio-drafts-\(RandomID())")
    try await TestHouse.open(home: home) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident).id
      try await resident.keepDraft("Avant", of: thread)
      let database = try DatabaseQueue(path: home.appending(path: "sealed/records.sqlite").path)
      try await database.write { db in
        try db.execute(sql: "UPDATE record SET body = randomblob(length(body)) WHERE room = 'draft'")
      }
      try database.close()
      await #expect(throws: HouseError.damaged) { try await resident.draft(of: thread) }

      try await resident.keepDraft("Après", of: thread)

      #expect(try await resident.draft(of: thread) == "Après")
    }
  }

  @Test func aDraftHasTheLimitsOfAMessage() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident).id
      let long = String(repeating: "a", count: Message.textLimit + 1)

      await #expect(throws: HouseError.tooLong(limit: Message.textLimit)) {
        try await resident.keepDraft(long, of: thread)
      }
    }
  }

  @Test func anOlderWritingOfAPageNeverTakesThePlaceOfANewerOne() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident).id
      let page = Named<DraftOrder.Page>()
      try await resident.keepDraft("Bonsoir à", of: thread, order: DraftOrder(page: page, number: 2))

      try await resident.keepDraft("Bonso", of: thread, order: DraftOrder(page: page, number: 1))

      #expect(try await resident.draft(of: thread) == "Bonsoir à")
      try await resident.keepDraft("", of: thread, order: DraftOrder(page: page, number: 4))
      try await resident.keepDraft("Bonsoir à tous", of: thread, order: DraftOrder(page: page, number: 3))
      #expect(try await resident.draft(of: thread) == "", "what was said does not come back")
      let other = DraftOrder(page: Named(), number: 1)
      try await resident.keepDraft("Ailleurs", of: thread, order: other)
      #expect(try await resident.draft(of: thread) == "Ailleurs")
    }
  }

  @Test func manyWritingsAtOnceEndWithTheNewest() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident).id
      let page = Named<DraftOrder.Page>()

      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 1...20 {
          group.addTask {
            try await resident.keepDraft(
              "Brouillon \(number)", of: thread, order: DraftOrder(page: page, number: number))
          }
        }
        try await group.waitForAll()
      }

      #expect(try await resident.draft(of: thread) == "Brouillon 20")
    }
  }

  @Test func whatIsTypedUnreadStandsBehindWhatStood() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident).id

      try await resident.keepDraft("Premier", of: thread, isUnread: true)
      try await resident.keepDraft("Second", of: thread, isUnread: true)
      try await resident.keepDraft("", of: thread, isUnread: true)

      #expect(try await resident.draft(of: thread) == "Premier\nSecond")
      let page = Named<DraftOrder.Page>()
      for (number, text) in ["Tro", "Troisième", "Troisième"].enumerated() {
        let order = DraftOrder(page: page, number: number)
        try await resident.keepDraft(text, of: thread, order: order, isUnread: true)
      }
      #expect(try await resident.draft(of: thread) == "Premier\nSecond\nTroisième", "each page once")
    }
  }

  @Test func filesThatWaitAreKeptUntilTheyAreSaid() async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "fidelio-drafts-\(RandomID())")
    defer { try? FileManager.default.removeItem(at: home) }
    let files = [NewAttachment(name: "lettre.txt", text: "Chère Léa,\nje viens.")]
    let thread = try await TestHouse.open(home: home, keepsHome: true) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident).id
      try await resident.keepUnsentFiles([NewAttachment(name: "a.txt", text: "avant")], of: thread)
      try await resident.keepUnsentFiles(files, of: thread)
      return thread
    }

    try await TestHouse.open(home: home) { test in
      let resident = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      #expect(try await resident.unsentFiles(of: thread) == files)
      await #expect(throws: HouseError.unfit(field: "attachments")) {
        try await resident.keepUnsentFiles([NewAttachment(name: "x.txt", text: " ")], of: thread)
      }

      let said = try await resident.say("voici", in: thread, attachments: files)
      #expect(try await resident.unsentFiles(of: thread) == [])
      #expect(try await resident.chest.get(thread.raw, in: .waiting) == nil)
      _ = try await resident.exchange(after: said)

      try await resident.keepUnsentFiles([NewAttachment(name: "b.txt", text: "après")], of: thread)
      #expect(try await resident.unsentFiles(of: thread).map(\.name) == ["b.txt"])
      try await resident.keepUnsentFiles([], of: thread)
      #expect(try await resident.unsentFiles(of: thread) == [])
      try await resident.keepUnsentFiles(files, of: thread)
      _ = try await resident.exchange(after: resident.edit(said.message, text: "autrement"))
      #expect(try await resident.unsentFiles(of: thread) == files, "an edit takes its own files along")
      try await resident.deleteThread(thread)
      #expect(try await resident.chest.get(thread.raw, in: .waiting) == nil)
    }
  }

  // T9
  @Test func somebodyElsesDraftIsNotFound() async throws {
    try await TestHouse.open { test in
      let mine = try await test.newcomer("Camille")
      let other = try await test.newcomer("Dominique")
      let thread = try await test.thread(of: mine).id
      try await mine.keepDraft("À moi", of: thread)

      await #expect(throws: HouseError.notFound) { try await other.draft(of: thread) }
      await #expect(throws: HouseError.notFound) { try await other.keepDraft("", of: thread) }
      #expect(try await mine.draft(of: thread) == "À moi")
    }
  }
}
