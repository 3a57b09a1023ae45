import Foundation
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Exports of every product, from the file to the thread: opened, cut, read, sealed.
@Suite(.inTurn) struct WholeWayTests {
  /// What is talk, with the format it is recognised as.
  static let talks: [(String, ExportFormat)] = [
    ("chatgpt/quirks_conversations-000.json", .chatGPT), ("chatgpt/quirks_fr.json", .chatGPT),
    ("claude/conversations.json", .claude), ("characterai/legacy_histories.json", .characterAI),
    ("characterai/neo_turns.json", .characterAI), ("sillytavern/chat.jsonl", .sillyTavern),
    ("grok/grok.json", .grok), ("librechat/tree.json", .libreChat), ("pi/history0.json", .pi),
    ("lechat/chat-lc-1.json", .leChat), ("gemini/MyActivity.json", .gemini),
    ("gemini/MyActivity.html", .gemini), ("replika/Replika_backup.no.csv", .replika),
    ("aistudio/prompt.json", .aiStudio), ("openwebui/chats.json", .openWebUI),
    ("sharegpt/talks.json", .shareGPT), ("deepseek/conversations.json", .deepSeek),
    ("openai/lines.jsonl", .openAILines),
  ]

  private static func file(_ name: String) -> URL {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<3 { folder = folder.deletingLastPathComponent() }
    return folder.appending(path: "Fixtures/exports/\(name)")
  }

  @Test(arguments: talks)
  func anExportComesInOnce(_ name: String, _ format: ExportFormat) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()

      let first = try await resident.bringIn(Self.file(name))
      let messages = try await resident.allMessages()
      let again = try await resident.bringIn(Self.file(name))

      #expect(first.state == .done && first.format == format)
      #expect(first.conversations.in > 0 && first.messages.in == messages.count)
      #expect(try await resident.threads().count == first.conversations.in)
      #expect(messages.allSatisfy { !$0.text.isEmpty || $0.attachments != nil })
      #expect(try await resident.allMessages() == messages)
      #expect(again.conversations.in == 0 && again.messages.in == 0 && again.offers == 0)
      #expect(try await resident.facts().isEmpty)
    }
  }

  @Test(arguments: ["wren_v1.json", "wren_v2.json", "wren_v3.json", "wren_v2v3.png", "wren.charx"])
  func aCardWaitsUntilItIsAccepted(_ name: String) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()

      let shown = try await resident.bringIn(Self.file("character_card/\(name)"))
      let offer = try #require(try await resident.offers().first { $0.kind == .card })

      #expect(shown.state == .done && shown.format == .card)
      #expect(try await resident.companions().isEmpty)
      let accepted = try await resident.acceptOffer(
        offer.id, OfferAnswer(text: String(offer.text.prefix(CompanionDraft.personaLimit))))
      let companion = try await resident.companion(try #require(accepted.companion))
      #expect(companion.name == offer.name && !companion.name.isEmpty)
    }
  }

  /// An archive that a browser sent is read from its directory on, and lies sealed all the while.
  @Test func anArchiveThatWasSentIsReadSealed() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let archive = test.home.appending(path: "export.zip")
      let writer = try ZipWriter(archive)
      for name in ["quirks_conversations-000.json", "quirks_conversations-001.json"] {
        try writer.add(
          name.replacing("quirks_", with: ""), try Data(contentsOf: Self.file("chatgpt/\(name)")))
      }
      try writer.finish()
      let data = try Data(contentsOf: archive)
      try FileManager.default.removeItem(at: archive)

      let begun = try await resident.startImport(named: "export.zip") { try $0.write(data) }
      let shown = try await resident.settled(begun.id)

      #expect(shown.state == .done && shown.format == .chatGPT)
      #expect(shown.conversations.in > 0)
      #expect(try await resident.allMessages().count == shown.messages.in)
    }
  }
}
