import Engines
import Foundation
import GRDB
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The account as JSON Lines, as `docs/export.md` describes them.
@Suite(.inTurn) struct ExportTests {
  @Test func everythingThatIsKeptStandsInItInTheOrderOfThePaper() async throws {
    try await TestHouse.open(model: Scripted(reply: "D’accord.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let said = try await resident.say(
        "Un\nsur deux lignes", in: thread.id, attachments: [NewAttachment(name: "a.txt", text: "Fichier")])
      _ = try await resident.exchange(after: said)
      _ = try await resident.exchange(after: resident.regenerate(said.reply))
      try await resident.keepDraft("Pas encore dit", of: thread.id)
      try await resident.keepUnsentFiles([NewAttachment(name: "b.txt", text: "Attend")], of: thread.id)
      let summary = Summary(text: "Résumé", upTo: said.message, at: Date())
      try await resident.chest.commit([.append(summary, in: .summary, id: thread.id.raw)])
      let second = try await test.thread(of: resident)

      let lines = Lines()
      try await resident.export { lines.add($0) }

      let all = lines.all
      try #require(
        all.map { $0["kind"] as? String } == [
          "fidelio", "person", "companion", "companion", "thread", "thread", "message", "message", "message",
          "attachment", "summary", "draft", "useDay", "end",
        ])
      #expect(all[0]["version"] as? Int == 1)
      #expect(all[1]["name"] as? String == "Camille")
      #expect(all[4]["id"] as? String == thread.id.description)
      #expect(all[5]["id"] as? String == second.id.description)
      #expect(all[6]["text"] as? String == "Un\nsur deux lignes")
      #expect(all[8]["previous"] as? String == said.message.description)
      #expect(all[9]["text"] as? String == "Fichier")
      #expect(all[9]["message"] as? String == said.message.description)
      #expect(all[10]["upTo"] as? String == said.message.description)
      #expect(all[11]["text"] as? String == "Pas encore dit")
      let waiting = all[11]["attachments"] as? [[String: String]]
      #expect(waiting == [["name": "b.txt", "text": "Attend"]])
      let counts = try #require(all[13]["counts"] as? [String: Int])
      #expect(
        counts == [
          "person": 1, "companion": 2, "thread": 2, "message": 3, "attachment": 1, "summary": 1, "draft": 1,
          "useDay": 1,
        ])
      #expect(all[13]["damaged"] as? Int == 0)
    }
  }

  /// What stood of danger in a letter is left out (R25).
  @Test func whatIsKeptOfAVoiceStandsInItWithoutWhatASafeguardSaw() async throws {
    try await TestHouse.open(model: Scripted(reply: "D’accord.")) { test in
      let resident = try await test.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour")).id
      _ = try await resident.decide(ChangeChoice(.ask), for: companion, in: .fr)
      _ = try await resident.enter(
        NewRetirement(vendor: "V", model: "m", date: "2030-03-01"), for: companion)
      _ = try await resident.write("Je vais me tuer ce soir.", toFormer: companion)

      let lines = Lines()
      try await resident.export { lines.add($0) }

      let kinds = ["changes", "retirement", "farewell"]
      let told = lines.all.filter { kinds.contains($0["kind"] as? String ?? "") }
      try #require(told.map { $0["kind"] as? String } == kinds)
      #expect(told.allSatisfy { $0["companion"] as? String == companion.description })
      #expect(told[1]["date"] as? String == "2030-03-01")
      #expect(told[2]["text"] as? String == "Je vais me tuer ce soir." && told[2]["hadCard"] == nil)
    }
  }

  // T11
  @Test func itHoldsNothingOfAnybodyElse() async throws {
    try await TestHouse.open(model: Scripted(reply: "D’accord.")) { test in
      let mine = try await test.newcomer("Camille")
      let other = try await test.newcomer("Dominique")
      let thread = try await test.thread(of: mine)
      try await mine.sayAndWait("Bramquizonvelt", in: thread.id)

      let lines = Lines()
      try await other.export { lines.add($0) }

      #expect(!lines.text.contains("Bramquizonvelt") && !lines.text.contains("Camille"))
      #expect(lines.all.map { $0["kind"] as? String } == ["fidelio", "person", "end"])
    }
  }

  // T45
  @Test func whatDoesNotOpenIsCountedAndHidesNothingBesideIt() async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "fidelio-export-\(RandomID())")
    defer { try? FileManager.default.removeItem(at: home) }
    try await TestHouse.open(home: home, keepsHome: true) { test in
      let resident = try await test.newcomer()
      for name in ["Nour", "Sacha"] {
        let thread = try await test.thread(of: resident, CompanionDraft(name: name))
        try await resident.sayAndWait("Dit à \(name)", in: thread.id)
      }
    }
    let database = try DatabaseQueue(path: home.appending(path: "sealed/records.sqlite").path)
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE record SET body = randomblob(length(body)) WHERE row_id IN
          (SELECT min(row_id) FROM record WHERE room IN ('person', 'companion', 'thread', 'message') GROUP BY room)
          """)
    }
    try database.close()

    try await TestHouse.open(home: home) { test in
      let resident = try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      let lines = Lines()
      try await resident.export { lines.add($0) }

      let all = lines.all
      #expect(all.last?["damaged"] as? Int == 4)
      let kinds = all.map { $0["kind"] as? String }
      #expect(kinds == ["fidelio", "companion", "thread", "message", "message", "message", "useDay", "end"])
      #expect(lines.text.contains("Dit à Sacha"))
    }
  }

  // T13
  @Test func aLockCutsItAndTheLastLineIsMissing() async throws {
    try await TestHouse.open(model: Scripted(reply: "D’accord.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await resident.sayAndWait("Un", in: thread.id)

      let lines = Lines()
      await #expect(throws: HouseError.locked) {
        try await resident.export { line in
          lines.add(line)
          if lines.all.last?["kind"] as? String == "thread" { await test.house.lock(resident.id) }
        }
      }

      #expect(lines.all.last?["kind"] as? String == "thread")
    }
  }
}
