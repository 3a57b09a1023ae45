@testable import Companion
import Foundation
import Store
import Support
import Synchronization
import Testing
import Vault

/// What the person deletes of an import is gone, with the vendor's own words for it, and stays gone.
@Suite(.inTurn) struct DeletedPartsTests {
  @Test func aDeletedMessageTakesTheVendorsWordsAndStaysAway() async throws {
    let export = ScriptedExport([.talk("a", messages: 6)])

    try await TestHouse.bringingIn(export) { _, resident, file in
      _ = try await resident.bringIn(file)
      let thread = try #require(try await resident.threads().first)
      let third = try #require(try await resident.allMessages().first { $0.text == "cerfeuil a 2" })
      #expect(try await resident.raws(of: thread.id) == ["0"])

      try await resident.deleteMessage(third.id)
      #expect(try await resident.raws(of: thread.id).isEmpty)
      let again = try await resident.bringIn(file)

      #expect(try await resident.allMessages().map(\.text) == ["cerfeuil a 0", "cerfeuil a 1"])
      #expect(try await resident.raws(of: thread.id).isEmpty)
      #expect(again.state == .done && again.trouble == .nothingNew)
      #expect(again.messages == ImportCount(in: 0, out: 6))
      #expect(again.leftOut.contains { $0.what == "message" && $0.why == .deleted && $0.count == 4 })
    }
  }

  /// A newer export adds what is new beside it, and nothing that follows what was deleted.
  @Test func aNewerExportAddsNothingBehindADeletedMessage() async throws {
    var newer = ImportedConversation.talk("a", messages: 8)
    newer.messages.append(
      ImportedMessage(id: "beside", previous: "m1", role: .person, text: "another question", at: nil))
    newer.leaf = "m7"
    let next = ScriptedExport([newer])
    let current = Mutex(ScriptedExport([.talk("a", messages: 4)]))

    try await TestHouse.bringingIn({ current.withLock { $0 } }) { _, resident, file in
      _ = try await resident.bringIn(file)
      let thread = try #require(try await resident.threads().first)
      let third = try #require(try await resident.allMessages().first { $0.text == "cerfeuil a 2" })
      try await resident.deleteMessage(third.id)
      current.withLock { $0 = next }

      let shown = try await resident.bringIn(file)

      #expect(shown.messages.in == 1)
      #expect(
        try await resident.allMessages().map(\.text) == [
          "cerfeuil a 0", "cerfeuil a 1", "another question",
        ])
      let page = try await resident.page(of: thread.id)
      #expect(page.messages.map(\.message.text).last == "another question")
      #expect(try await resident.raws(of: thread.id).isEmpty)
    }
  }

  @Test func aDeletedThreadStaysAwayWithItsTitle() async throws {
    let export = ScriptedExport([.talk("a"), .talk("b")])

    try await TestHouse.bringingIn(export) { _, resident, file in
      _ = try await resident.bringIn(file)
      let gone = try #require(try await resident.threads().first { $0.title == "Talk a" })

      try await resident.deleteThread(gone.id)
      let again = try await resident.bringIn(file)

      #expect(try await resident.threads().map(\.title) == ["Talk b"])
      #expect(again.trouble == .nothingNew && again.conversations == ImportCount(in: 0, out: 2))
      #expect(again.leftOut.contains { $0.what == "conversation" && $0.why == .deleted && $0.count == 1 })
      let report = try await resident.importReport(of: again.id)
      #expect(report.conversations.map(\.title) == ["", "Talk b"])
      #expect(report.conversations.map(\.isGone) == [true, false])
    }
  }

  /// A file that is brought in after its companion was deleted is asked for.
  @Test func aDeletedCompanionComesBackWithItsFile() async throws {
    let export = ScriptedExport([.talk("a"), .talk("b")])

    try await TestHouse.bringingIn(export) { _, resident, file in
      _ = try await resident.bringIn(file)
      try await resident.deleteCompanion(try #require(try await resident.companions().first).id)
      #expect(try await resident.allMessages().isEmpty)

      let again = try await resident.bringIn(file)

      #expect(again.conversations.in == 2)
    }
  }

  @Test func whatIsKeptOfDeletionsIsBoundedAndHoldsNoNames() throws {
    let one = Message.ID()
    var parts = DeletedParts()
    parts.add([one])
    parts.add([one])
    #expect(parts.messages == [DeletedParts.digest(of: one)])
    let kept = try RecordCoding.encode(parts)
    #expect(!String(decoding: kept, as: UTF8.self).contains(one.description))

    parts.add(Set((0...DeletedParts.limit).map { _ in Message.ID() }))

    #expect(parts.isWhole && parts.messages.isEmpty)
  }
}
