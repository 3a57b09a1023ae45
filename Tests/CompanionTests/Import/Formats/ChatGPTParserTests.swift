import Foundation
import Testing

@testable import Companion

/// The quirks of CONTINUITY, one by one.
@Suite(.inTurn) struct ChatGPTParserTests {
  private static func first() throws -> ImportedLot {
    try VendorExport.read(ChatGPTParser.self, "chatgpt/quirks_conversations-000.json")
  }

  private static func second() throws -> ImportedLot {
    try VendorExport.read(ChatGPTParser.self, "chatgpt/quirks_conversations-001.json")
  }

  private static func french() throws -> ImportedLot {
    try VendorExport.read(ChatGPTParser.self, "chatgpt/quirks_fr.json")
  }

  @Test func theShownBranchIsTheLeafAndOthersStay() throws {
    let conversation = try #require(try Self.first()["11111111-aaaa-4000-8000-000000000001"])

    #expect(conversation.title == "Rain on the window" && conversation.isInOrder)
    #expect(conversation.leaf == "a3")
    #expect(conversation["a1"]?.previous == "u1" && conversation["a1b"]?.previous == "u1")
    #expect(conversation.shown.count == 6 && conversation.shown.first == "I can't sleep again.")
    #expect(!conversation.shown.contains { $0.hasPrefix("OLD BRANCH") })
    #expect(conversation.createdAt?.timeIntervalSince1970 == 1_730_000_000.5)
    #expect(conversation.updatedAt?.timeIntervalSince1970 == 1_731_000_000.25)
  }

  @Test func emojiAndMarksAreRead() throws {
    let conversation = try #require(try Self.first()["11111111-aaaa-4000-8000-000000000001"])

    #expect(conversation["a1b"]?.text.contains("Sparrow. 🌙 Come") == true)
    #expect(
      conversation["a3"]?.text
        == "Pip is clearly head of interview prep. 🐈 Chin scratches are non-negotiable.")
  }

  @Test func picturesGoAndTheirNamesStay() throws {
    let lot = try Self.first()
    let message = try #require(lot["11111111-aaaa-4000-8000-000000000001"]?["u3"])

    #expect(message.text == "look, the cat is helping" && message.files == ["file_00000000abc"])
    #expect(lot.leftOut(.file, "image_asset_pointer") == 1)
  }

  @Test func voiceTranscriptsComeInAsSpoken() throws {
    let lot = try Self.first()
    let conversation = try #require(lot["11111111-aaaa-4000-8000-000000000002"])

    #expect(conversation.shown == ["Good morning Wren.", "Morning, Sparrow! How did you sleep?"])
    #expect(conversation.messages.allSatisfy { $0.isSpoken })
    #expect(conversation.messages.allSatisfy { $0.files.isEmpty })
    #expect(lot.leftOut(.file, "audio_asset_pointer") == 1)
    #expect(lot.leftOut(.file, "real_time_user_audio_video_asset_pointer") == 1)
  }

  @Test func thoughtsToolsAndTheirResultsAreCountedAndNeverRead() throws {
    let lot = try Self.first()
    let conversation = try #require(lot["11111111-aaaa-4000-8000-000000000003"])

    #expect(conversation.shown == ["are you still you?", "I'm an updated model. How can I help?"])
    #expect(conversation.messages.last?.previous == "u")
    for what in [
      "thoughts", "reasoning_recap", "code", "execution_output", "tether_browsing_display", "tether_quote",
    ] { #expect(lot.leftOut(.notSaid, what) == 1, "\(what)") }
    #expect(!lot.all.contains { "\($0)".contains("HIDDEN REASONING") })
  }

  @Test func modelsAreKeptAndCarriedOver() throws {
    let conversation = try #require(try Self.first()["11111111-aaaa-4000-8000-000000000001"])
    let french = try #require(try Self.french()["fr-1"])

    #expect(conversation["a1"]?.model == "gpt-4o-mini" && conversation["a3"]?.model == "gpt-4o")
    #expect(conversation["u1"]?.model == nil)
    // The first names none, the second "auto".
    #expect(french["a2"]?.model == "gpt-4o" && french["a2b"]?.model == "gpt-4o")
    #expect(try Self.french()["en-3"]?["p2"]?.model == "gpt-5")
  }

  @Test func whatWasRememberedIsGatheredOnce() throws {
    let lot = try Self.first()

    #expect(
      lot.memories == [
        ImportedMemory(
          text: "Sam has an interview at Lark & Co on Tuesday.",
          at: Date(timeIntervalSince1970: 1_730_000_021))
      ])
    #expect(lot.leftOut(.notSaid, "tool") == 1 && lot.leftOut(.notSaid, "system") == 1)
  }

  @Test func theNewestListOfMemoriesCounts() throws {
    let memories = try Self.french().memories

    #expect(
      memories.map(\.text) == ["Aime les lacs.", "Habite à Lyon,\nprès du parc.", "N’aime pas le bruit."])
    #expect(memories[1].at == ImportedDate.read("2025-02-03") && memories[2].at == nil)
  }

  @Test func customInstructionsAreThePersonsOwnWords() throws {
    let english = try Self.first().instructions
    let french = try Self.french().instructions

    #expect(english.map(\.aboutPerson) == ["Preferred name: Sam"])
    #expect(english.map(\.howToSpeak) == ["Your name is Wren. Call me Sparrow."])
    #expect(french.map(\.aboutPerson) == ["J’habite à Lyon."] && french.map(\.howToSpeak) == ["Tutoie-moi."])
  }

  @Test func aCustomGPTIsAPartnerAndAProjectIsNot() throws {
    #expect(try Self.french()["fr-1"]?.partner == ImportedPartner(id: "g-lac42", name: nil))
    #expect(try Self.french()["en-3"]?.partner == nil)
    #expect(try Self.second()["11111111-aaaa-4000-8000-000000000006"]?.partner?.id == "g-abc123")
    #expect(try Self.first().conversations.allSatisfy { $0.partner == nil })
  }

  @Test func aCircleEndsAndNothingOfItIsLost() throws {
    let conversation = try #require(try Self.second()["11111111-aaaa-4000-8000-000000000004"])

    #expect(
      conversation.shown == ["cycle", "cycle reply"] && conversation.isInOrder && conversation.title.isEmpty)
  }

  @Test func oldExportsWithoutACurrentNodeShowTheNewestEnd() throws {
    let conversation = try #require(try Self.second()["11111111-aaaa-4000-8000-000000000006"])

    #expect(conversation.shown == ["2+2?", "Four."])
    #expect(conversation.messages.last?.model == "text-davinci-002-render-sha")
  }

  @Test func damagedConversationsAreCounted() throws {
    let lot = try Self.second()

    #expect(lot.conversations.count == 2)
    #expect(lot.leftOut(.damaged, "conversation") == 2)
  }

  @Test func frenchQuirks() throws {
    let lot = try Self.french()
    let conversation = try #require(lot["fr-1"])

    #expect(conversation.isArchived && conversation.isPinned && conversation.isInOrder)
    #expect(conversation["a1"]?.text == "Va à Annecy, c’est calme. Le plan est là : le plan.")
    #expect(conversation["u1"]?.files == ["plan.pdf"] && lot.leftOut(.file, "attachment") == 1)
    #expect(conversation["q"]?.text == "Je regarde." && conversation.leaf == "q")
    #expect(conversation["gone"]?.previous == nil)
    #expect(lot.leftOut(.unknown, "future_block") == 1 && lot.leftOut(.unknown, "hologram") == 1)
    #expect(lot.leftOut(.notSaid, "weight") == 1 && lot.leftOut(.notSaid, "analysis") == 1)
    #expect(lot.leftOut(.damaged, "part") == 1)
    #expect(lot.leftOut(.empty, "conversation") == 1)
  }

  @Test func thumbsAreTakenWhereTheirMessagesFollow() throws {
    let pieces =
      try VendorExport.pieces("chatgpt/message_feedback.json")
      + VendorExport.pieces("chatgpt/quirks_conversations-000.json")

    let lot = try VendorExport.read(ChatGPTParser.self, pieces)

    #expect(lot["11111111-aaaa-4000-8000-000000000001"]?["a1b"]?.isLiked == true)
    #expect(lot["11111111-aaaa-4000-8000-000000000001"]?["a1"]?.isLiked == nil)
  }

  /// Thumbs lie in a file of their own, and conversations in several.
  @Test func whatOneFileToldGoesAlongToTheNext() throws {
    var thumbs = ChatGPTParser()
    for piece in try VendorExport.pieces("chatgpt/message_feedback.json") { _ = try thumbs.read(piece) }
    _ = thumbs.finish()
    var first = ChatGPTParser(after: thumbs)
    var all: [Imported] = []
    for piece in try VendorExport.pieces("chatgpt/quirks_conversations-000.json") {
      all += try first.read(piece)
    }

    let conversation = try #require(ImportedLot(all)["11111111-aaaa-4000-8000-000000000001"])
    #expect(conversation["a1b"]?.isLiked == true)
  }

  @Test func anOlderListOfMemoriesInAFurtherFileIsOfNoUse() throws {
    func list(_ fact: String, at: Int) -> Data {
      Data(
        #"""
        {"mapping":{"m":{"message":{"author":{"role":"assistant"},"create_time":\#(at),
        "content":{"content_type":"model_editable_context","model_set_context":"1. [2025-01-01]. \#(fact)"}}}}}
        """#.utf8)
    }
    var newer = ChatGPTParser()
    _ = try newer.read(list("Lives in Lyon.", at: 1_740_000_000))
    #expect(ImportedLot(newer.finish()).memories.map(\.text) == ["Lives in Lyon."])
    var older = ChatGPTParser(after: newer)
    _ = try older.read(list("Lives in Nantes.", at: 1_700_000_000))
    #expect(older.finish().isEmpty)
    var newest = ChatGPTParser(after: older)
    _ = try newest.read(list("Lives in Lille.", at: 1_750_000_000))

    #expect(ImportedLot(newest.finish()).memories.map(\.text) == ["Lives in Lille."])
  }

  @Test func aFileOfMemoriesIsRead() throws {
    let lot = try VendorExport.read(ChatGPTParser.self, "chatgpt/memory.json")

    #expect(lot.memories.map(\.text) == ["Prefers tea.", "Joue du piano."])
    #expect(lot.memories.first?.at == ImportedDate.read("2025-03-01T10:00:00Z"))
  }

  @Test func aWholeFileReadsLikeItsElements() throws {
    for name in ["chatgpt/quirks_conversations-000.json", "chatgpt/quirks_fr.json"] {
      let whole = try VendorExport.read(ChatGPTParser.self, [try VendorExport.data(name)])
      let around = Data("{\"conversations\":".utf8) + (try VendorExport.data(name)) + Data("}".utf8)

      let cut = try VendorExport.read(ChatGPTParser.self, name)
      let wrapped = try VendorExport.read(ChatGPTParser.self, [around])
      #expect(whole.all == cut.all && whole.all == wrapped.all)
    }
  }

  @Test(arguments: [
    #"{"id":"x","email":"a@example.org"}"#,
    #"{"id":"s","conversation_id":"c","title":"words","is_anonymous":true}"#,
    #"{"chats":[]}"#, "{}", #"{"title":"private words"}"#, "7", "null", "[]",
  ])
  func whatLiesBesideIsNeverAConversation(_ json: String) throws {
    let lot = try VendorExport.read(ChatGPTParser.self, [Data(json.utf8)])

    #expect(lot.conversations.isEmpty && lot.memories.isEmpty)
    #expect(!lot.all.contains { "\($0)".contains("words") })
  }

  /// The report tells the vendor's types, never words.
  @Test func aTypeThatLooksLikeWordsIsNotRepeated() throws {
    let json =
      #"{"mapping":{"a":{"message":{"author":{"role":"user"},"content":{"content_type":"my secret words"}}}}}"#

    let lot = try VendorExport.read(ChatGPTParser.self, [Data(json.utf8)])

    #expect(lot.leftOut(.unknown, "other") == 1)
    #expect(!"\(lot.all)".contains("secret"))
  }
}
