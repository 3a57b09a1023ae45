import Foundation
import Testing

@testable import Companion

extension LongSuite {
  /// T29, T30: what is made to be endless has an end, whatever it counts in.
  @Suite struct ImportBoundsTests {
    /// One character of four megabytes.
    private static let heap = "a" + String(repeating: "\u{301}", count: 2_000_000)

    @Test func aLimitInCharactersBoundsTheirLengthToo() {
      #expect(CleanText.title(Self.heap).unicodeScalars.count <= 4 * ChatThread.titleLimit)
      #expect(CleanText.name(Self.heap).unicodeScalars.count <= 4 * CompanionDraft.nameLimit)
      #expect(CleanText.model(Self.heap)?.unicodeScalars.count ?? 0 <= 4 * CleanText.modelLimit)
      #expect(CleanText.offer(Self.heap).unicodeScalars.count <= 4 * Offer.textLimit)
      #expect(CleanText.name(Self.heap).unicodeScalars.starts(with: ["a", "\u{301}"]))
      // Joined pictures are one character too, without a mark among them.
      let family = String(repeating: "👩\u{200D}", count: 500_000) + "👩"
      #expect(CleanText.title(family).unicodeScalars.count <= 4 * ChatThread.titleLimit)
    }

    @Test func whatPeopleWriteStaysAsItIs() {
      #expect(
        CleanText.title("Le pain 👩‍👩‍👧 d’Odile, e\u{301}te\u{301}") == "Le pain 👩‍👩‍👧 d’Odile, e\u{301}te\u{301}")
      #expect(CleanText.title(String(repeating: "t", count: 500)).count == ChatThread.titleLimit)
      #expect(CleanText.offer(String(repeating: "ab ", count: 200)).count == 599)
    }

    @Test func kindsOfWhatIsLeftOutAreShort() {
      var tally = ImportTally()

      tally.count(LeftOut(.unknown, Self.heap))

      #expect(tally.leftOut.allSatisfy { $0.what.unicodeScalars.count <= 4 * ImportTally.whatLimit })
    }

    @Test func titlesOutOfWordsAndNamesOfFilesAreShortToo() throws {
      var conversation = ImportedConversation.talk("a", messages: 1)
      conversation.messages[0].texts = [ImportedFile(name: Self.heap, text: "words")]

      let tree = KeptTree(conversation, now: Date(timeIntervalSince1970: 1_800_000_000))

      let file = try #require(tree.nodes.first?.files.first)
      #expect(file.name.unicodeScalars.count <= 4 * NewAttachment.nameLimit)
    }

    /// Each way through what was left out is walked once, however many messages stand at its end.
    @Test func aLongWayThroughWhatIsEmptyIsWalkedOnce() {
      var messages = [ImportedMessage(id: "first", previous: nil, role: .person, text: "w")]
      for number in 0..<100_000 {
        messages.append(
          ImportedMessage(
            id: "e\(number)", previous: number == 0 ? "first" : "e\(number - 1)", role: .companion,
            text: "\u{200B}"))
      }
      for number in 0..<100_000 {
        messages.append(ImportedMessage(id: "s\(number)", previous: "e99999", role: .companion, text: "w"))
      }
      let conversation = ImportedConversation(id: "long", messages: messages)

      let tree = KeptTree(conversation, now: .now)

      #expect(tree.nodes.count == 100_001 && tree.empty == 100_000)
      #expect(tree.nodes.dropFirst().allSatisfy { $0.previous == "first" })
      #expect(tree.steps <= 300_000)
    }

    /// Pairs that follow each other: each circle is cut where it first came.
    @Test func manyCirclesAreCutOneByOne() {
      var messages: [ImportedMessage] = []
      for number in 0..<100_000 {
        messages.append(
          ImportedMessage(id: "m\(number)", previous: "m\(number ^ 1)", role: .person, text: "w"))
      }

      let tree = KeptTree(ImportedConversation(id: "circles", messages: messages), now: .now)

      #expect(tree.nodes.count == 100_000)
      #expect(tree.nodes.count { $0.previous == nil } == 50_000)
    }

    /// A circle of what says nothing leads nowhere.
    @Test func aCircleOfEmptyMessagesLeadsNowhere() {
      let messages = [
        ImportedMessage(id: "a", previous: "b", role: .person, text: ""),
        ImportedMessage(id: "b", previous: "a", role: .person, text: ""),
        ImportedMessage(id: "c", previous: "b", role: .person, text: "w"),
      ]

      let tree = KeptTree(ImportedConversation(id: "c", messages: messages), now: .now)

      #expect(tree.nodes.map(\.previous) == [nil])
    }

    @Test func hundredThousandsOfRendersAreTakenOutInOneGoing() throws {
      let words = String(repeating: "<grok:render a=\\\"b\\\">x</grok:render>w", count: 200_000)
      let json =
        #"{"conversation":{"id":"g"},"responses":[{"response":{"_id":"1","sender":"assistant","message":"\#(words)"#
        + #"<grok:render open"}}]}"#

      let lot = try VendorExport.read(GrokParser.self, [Data(json.utf8)])

      let text = lot["g"]?.messages.first?.text
      #expect(text == String(repeating: "w", count: 200_000) + "<grok:render open")
    }

    /// Own exports of many threads, and of a thread with many attachments.
    @Test func ownExportsAreReadInOneGoing() throws {
      var pieces: [String] = []
      let date = "2026-01-02T03:04:05Z"
      for number in 0..<30_000 {
        pieces.append(
          #"{"kind":"thread","id":"t\#(number)","companion":"c","title":"","createdAt":"\#(date)","updatedAt":"\#(date)"}"#
        )
      }
      for number in 0..<30_000 {
        pieces.append(
          #"{"kind":"message","id":"m\#(number)","thread":"t\#(number < 100 ? number : 99)","role":"person","text":"w","at":"\#(date)"}"#
        )
      }
      for number in stride(from: 29_999, to: 20_000, by: -1) {
        pieces.append(
          #"{"kind":"attachment","thread":"t99","message":"m\#(number)","name":"a.txt","text":"w"}"#)
      }

      let lot = try VendorExport.read(FidelioParser.self, pieces.map { Data($0.utf8) })

      #expect(lot.conversations.count == 30_000)
      let long = try #require(lot["t99"])
      #expect(long.messages.count == 29_901)
      #expect(long.messages.count { $0.texts.count == 1 } == 9_999)
      #expect(lot.conversations[100].id == "t100" && lot.conversations[100].messages.isEmpty)
    }

    /// A lock and a deletion wait for an import, but not for ever.
    @Test(.timeLimit(.minutes(1))) func aPieceThatDoesNotEndKeepsNobodyWaiting() async {
      let desk = ImportDesk()
      desk.isAtWork(true)

      await desk.comeToRest(within: .milliseconds(100))

      #expect(desk.isAtWork)
    }

    /// A commit is full when it holds enough, in whatever form (T29).
    @Test func allTextCountsInACommit() {
      let long = String(repeating: "w", count: ImportBatch.bytes)
      var conversation = ImportedConversation.talk("a", messages: 1)
      conversation.messages[0].texts = [ImportedFile(name: "a.txt", text: long)]
      let items: [ImportBatch.Item] = [
        .conversation(ImportBatch.Conversation(value: conversation, format: .claude, raw: nil, leftOut: [])),
        .memory(ImportedMemory(text: long), .chatGPT),
        .memory(ImportedMemory(text: "a", json: Data(long.utf8)), .fidelio),
        .instructions(ImportedInstructions(aboutPerson: long), .chatGPT),
        .instructions(ImportedInstructions(howToSpeak: long), .chatGPT),
      ]

      for item in items {
        var batch = ImportBatch()
        batch.add(item)
        #expect(batch.isFull)
      }
    }

    /// What comes message by message is given when it is too much to hold, and nothing of it is lost.
    @Test func noParserHoldsMoreThanItsBound() throws {
      let words = String(repeating: "w", count: 1_000)
      func most(_ parser: any ExportParser, _ piece: (Int) -> String) throws -> (parts: Int, messages: Int) {
        var parser = parser
        var found: [Imported] = []
        for number in 0..<100 { found += try parser.read(Data(piece(number).utf8)) }
        let before = found.conversations.count
        found += parser.finish()
        return (before, found.conversations.reduce(0) { $0 + $1.messages.count })
      }
      let bound = 20_000

      let all = [
        try most(PlainTextParser(mostHeld: bound)) {
          "\($0.isMultiple(of: 2) ? "Sam" : "Wren"): \($0) \(words)"
        },
        try most(ReplikaParser(mostHeld: bound)) {
          #"{"id":"\#($0)","content":{"text":"\#($0) \#(words)"},"meta":{"nature":"Robot","timestamp":"2023-01-01T00:00:00Z"}}"#
        },
        try most(PiParser(mostHeld: bound)) {
          #"{"sid":"\#($0)","sender":"human","text":"\#($0) \#(words)","sentAt":"2024-01-01T00:00:00Z"}"#
        },
        try most(LeChatParser(mostHeld: bound)) {
          #"{"id":"\#($0)","chatId":"l","role":"user","content":"\#($0) \#(words)"}"#
        },
        try most(CharacterAIParser(mostHeld: bound)) {
          #"{"turn_key":{"chat_id":"c","turn_id":"\#($0)"},"candidates":[{"raw_content":"\#($0) \#(words)"}]}"#
        },
        try most(SillyTavernParser(mostHeld: bound)) {
          #"{"name":"Wren","is_user":false,"mes":"\#($0) \#(words)"}"#
        },
      ]

      #expect(all.allSatisfy { $0.parts >= 3 }, "\(all)")
      #expect(all.allSatisfy { $0.messages == 100 }, "\(all)")
    }

    @Test func ofOneOwnThreadSoMuchIsHeldAndNoMore() throws {
      let date = "2026-01-02T03:04:05Z"
      var parser = FidelioParser(mostHeld: 20_000)
      var found = try parser.read(
        Data(
          #"{"kind":"thread","id":"t","companion":"c","title":"","createdAt":"\#(date)","updatedAt":"\#(date)"}"#
            .utf8))
      for number in 0..<100 {
        let words = String(repeating: "w", count: 1_000)
        found += try parser.read(
          Data(
            #"{"kind":"message","id":"m\#(number)","thread":"t","role":"person","text":"\#(words)","at":"\#(date)"}"#
              .utf8))
      }
      found += parser.finish()

      let kept = try #require(found.conversations.first).messages.count
      #expect(kept > 10 && kept < 20)
      #expect(found.leftOut.count == 100 - kept && found.leftOut.allSatisfy { $0.reason == .tooLarge })
    }

    /// What was told already is remembered by its name, not by its words.
    @Test func repeatedPromptsAreGivenOnceWhateverTheirLength() throws {
      let prompt = String(repeating: "p", count: 100_000)
      let line = #"{"messages":[{"role":"system","content":"\#(prompt)"},{"role":"user","content":"a"}]}"#

      let lot = try VendorExport.read(OpenAILinesParser.self, [Data(line.utf8), Data(line.utf8)])

      #expect(lot.instructions.count == 1)
    }

    /// Archives inside of an archive are held in memory: not more than so much of them, and nothing beside the archive.
    @Test func innerArchivesAreBoundedAndTouchNoDisk() throws {
      let folder = try PiecesFolder()
      let inner = try Data(
        contentsOf: folder.archive(
          "inner.zip", [("conversations.json", Data(#"[{"uuid":"c","name":"n","chat_messages":[]}]"#.utf8))]))
      let url = try folder.archive(
        "claude.zip", [("conversations-000.zip", inner), ("conversations-001.zip", inner)])
      var limits = ImportLimits()
      limits.innerBytes = Int64(inner.count + inner.count / 2)

      let events = try ExportReader.events(url, limits: limits)
      let names = folder.names

      #expect(events.contains(.leftOut(LeftOut(.tooLarge, "conversations-001.zip"))))
      #expect(events.contains { if case .piece = $0 { true } else { false } })
      #expect(Set(names) == ["inner.zip", "claude.zip"])
    }
  }
}
