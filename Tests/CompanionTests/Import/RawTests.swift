@testable import Companion
import Foundation
import Store
import Support
import Synchronization
import Testing

/// The vendor's own words of one conversation hold nothing of another.
@Suite(.inTurn) struct RawTests {
  @Test func nothingOfAnElementThatIsNoConversationIsKeptWithTheNext() async throws {
    let export = ScriptedExport([
      [.leftOut(LeftOut(.damaged, "conversation"))], [.conversation(.talk("a"))],
      [.leftOut(LeftOut(.empty, "conversation"))], [.conversation(.talk("b"))],
    ])

    try await TestHouse.bringingIn(export) { _, resident, file in
      _ = try await resident.bringIn(file)

      for (title, raw) in [("Talk a", "1"), ("Talk b", "3")] {
        let thread = try #require(try await resident.threads().first { $0.title == title })
        #expect(try await resident.raws(of: thread.id) == [raw])
      }
    }
  }

  /// These give a conversation when the next one begins: its first record was read by then.
  @Test(arguments: [ExportFormat.libreChat, .sillyTavern, .characterAI])
  func nothingIsKeptWhereTheNextHasBegun(_ format: ExportFormat) async throws {
    let export = ScriptedExport(
      [[], [.conversation(.talk("a"))], [], [.conversation(.talk("b"))]], format: format)

    try await TestHouse.bringingIn(export) { _, resident, file in
      _ = try await resident.bringIn(file)

      for thread in try await resident.threads() {
        #expect(try await resident.raws(of: thread.id).isEmpty)
      }
      #expect(try await resident.threads().count == 2)
    }
  }

  @Test(arguments: [[], [0], [0, 1, 2], [1], [3, 65, 66], [255, 1, 2, 3]] as [[UInt8]])
  func bytesThatAreNoPieceAreNone(_ bytes: [UInt8]) { #expect(RawPiece(Data(bytes)) == nil) }

  /// A file that is one conversation is kept whole.
  @Test func aFileOfOneConversationIsKept() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let lines = [
        #"{"user_name":"Odile","character_name":"Wren","create_date":"2024-03-01@10h00m00s"}"#,
        #"{"name":"Wren","is_user":false,"send_date":"March 1, 2024 10:00am","mes":"Bonjour."}"#,
        #"{"name":"Odile","is_user":true,"send_date":"March 1, 2024 10:01am","mes":"Bonsoir."}"#,
      ]
      let file = test.home.appending(path: "talk.jsonl")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)

      _ = try await resident.bringIn(file)

      let thread = try #require(try await resident.threads().first)
      #expect(try await resident.raws(of: thread.id) == [lines.joined(separator: "\n")])
    }
  }

  @Test func anOlderExportDoesNotReplaceTheNewer() async throws {
    var older = ImportedConversation.talk("a", messages: 2)
    older.messages.append(
      ImportedMessage(id: "only here", previous: "m1", role: .person, text: "cut later", at: nil))
    let next = ScriptedExport([[.leftOut(LeftOut(.empty, "conversation"))], [.conversation(older)]])
    let current = Mutex(ScriptedExport([.talk("a", messages: 4)]))

    try await TestHouse.bringingIn({ current.withLock { $0 } }) { _, resident, file in
      _ = try await resident.bringIn(file)
      let thread = try #require(try await resident.threads().first)
      current.withLock { $0 = next }

      let shown = try await resident.bringIn(file)

      #expect(shown.messages.in == 1)
      #expect(try await resident.raws(of: thread.id) == ["0"])
    }
  }
}
