import Foundation
import Testing

@testable import Companion

/// What a person brings, opened and told apart.
@Suite(.inTurn) struct ExportReaderTests {
  /// The order and the keys of CONTINUITY.md's table of formats, each with as little as tells it.
  static let kinds: [(name: String, text: String, format: ExportFormat, pieces: Int)] = [
    ("conversations.json", #"[{"title":"a","mapping":{}},{"title":"b","mapping":{}}]"#, .chatGPT, 2),
    ("conversations.json", #"{"conversations":[{"title":"a","mapping":{}}]}"#, .chatGPT, 1),
    ("conversations.json", #"[{"mapping":{"1":{"message":{"fragments":[]}}}}]"#, .deepSeek, 1),
    ("c.json", #"[{"uuid":"c","name":"n","chat_messages":[]}]"#, .claude, 1),
    ("memories.json", #"[{"conversations_memory":"m","account_uuid":"a"}]"#, .claude, 1),
    ("p1.json", #"{"uuid":"p","name":"n","prompt_template":"You","docs":[]}"#, .claude, 1),
    ("chats.json", #"[{"id":"1","chat":{"history":{"messages":{},"currentId":"x"}}}]"#, .openWebUI, 1),
    ("l.json", #"{"conversationId":"1","messagesTree":[{"text":"a"}]}"#, .libreChat, 1),
    (
      "l.json", #"{"conversationId":"1","messages":[{"messageId":"a","parentMessageId":"b"}]}"#, .libreChat, 1
    ),
    ("h.json", #"{"info":{},"histories":{"histories":[{"msgs":[]},{"msgs":[]}]}}"#, .characterAI, 3),
    ("t.json", #"{"turns":[{"turn_key":{},"candidates":[]}],"meta":{"next_token":null}}"#, .characterAI, 2),
    ("ex.txt", "<START>\n{{user}}: hey\n{{char}}: hello", .characterAI, 3),
    (
      "c.jsonl", "{\"user_name\":\"S\",\"character_name\":\"W\"}\n{\"name\":\"W\",\"mes\":\"Hi\"}\n",
      .sillyTavern, 2
    ),
    ("o.json", #"{"data_visible":[["a","b"]]}"#, .sillyTavern, 1),
    ("a.json", #"{"name":"n","messages":[{"msg":"a"},{"msg":"b"}]}"#, .sillyTavern, 3),
    ("card.json", #"{"name":"W","description":"d","first_mes":"Hi","mes_example":""}"#, .card, 1),
    ("card.json", #"{"spec":"chara_card_v3","spec_version":"3.0","data":{"name":"W"}}"#, .card, 1),
    ("m.json", #"[{"header":"Gemini Apps","title":"Prompted a","time":"2025"}]"#, .gemini, 1),
    ("MyActivity.html", "<html><head><style>.mdl-grid{}</style></head></html>", .gemini, 1),
    ("chat-1.json", #"[{"id":"m","chatId":"l","contentChunks":null}]"#, .leChat, 1),
    ("h0.json", #"{"messages":[{"text":"a","sentAt":"2024"}],"cursor":null}"#, .pi, 2),
    ("g.json", #"{"conversations":[{"conversation":{},"responses":[{"response":{}}]}]}"#, .grok, 1),
    ("s.json", #"{"runSettings":{},"chunkedPrompt":{"chunks":[]}}"#, .aiStudio, 1),
    ("r.csv", "Timestamp,From,Text,Reaction,ID\n2023,Me,\"a\nb\",None,1\n", .replika, 2),
    ("s.json", #"[{"conversations":[{"from":"human","value":"a"}]}]"#, .shareGPT, 1),
    ("s.jsonl", "{\"conversations\":[{\"from\":\"human\",\"value\":\"a\"}]}\n", .shareGPT, 1),
    ("o.jsonl", "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}\n{\"messages\":[]}", .openAILines, 2),
    ("o.jsonl", "{\"prompt\":\"a\",\"completion\":\"b\"}\n", .openAILines, 1),
    ("w.json", #"{"chats":[{"id":"1","chat":{"history":{"messages":{}}}},{"chat":{}}]}"#, .openWebUI, 2),
    ("m.json", #"{"messages":[{"id":"m","contentChunks":[]}]}"#, .leChat, 1),
    ("r.csv", "ID,Timestamp,From,Text\n1,2023,Me,a\n", .replika, 2),
    ("r.json", #"[{"payload":{"messages":[{"meta":{"nature":"Robot"}}]}}]"#, .replika, 1),
    ("i.json", #"[{"items":[{"from":"human","value":"a"}]}]"#, .shareGPT, 1),
    ("off.html", "<html><script>{\"charName\":\"W\",\"history\":[]}</script></html>", .characterAI, 1),
    (
      "wren.html",
      "<!DOCTYPE html><html><head><title>CAI Library</title></head><script>cait_show([])</script></html>",
      .characterAI, 1
    ),
    ("o.json", #"{"internal":[["a","b"]],"visible":[["a","b"]]}"#, .sillyTavern, 1),
    (
      "p.jsonl", "{\"prompt\": \"a ->\", \"completion\": \" b\"}\n{\"prompt\":\"c\",\"completion\":\"d\"}",
      .openAILines, 2
    ),
    (
      "d.jsonl",
      "{\"input\":{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]},\"preferred_output\":[]}\n",
      .openAILines, 1
    ),
    ("w.json", #"{"character":{"external_id":"x","name":"Wren","greeting":"Hi"}}"#, .characterAI, 1),
    ("talk.txt", "Sam: Hi\nWren: Hello\nand more\n", .plainText, 3),
    ("chat.txt", "1/2/24, 12:30 - Sam: Hi\n1/2/24, 12:31 - Wren: Hello\n", .plainText, 2),
    ("me.txt", "{{user}}: hey\n{{char}}: hello", .characterAI, 2),
    ("log.txt", "[12:30] Sam: Hi\n[12:31] Wren: Hello", .plainText, 2),
    ("f.jsonl", "{\"at\":\"2026\",\"kind\":\"fidelio\",\"version\":1}\n{\"kind\":\"end\"}\n", .fidelio, 2),
  ]

  @Test(arguments: 0..<kinds.count)
  func eachFormatIsToldByItsBeginningAndCutItsWay(_ index: Int) throws {
    let kind = Self.kinds[index]
    let folder = try PiecesFolder()

    let events = try ExportReader.events(folder.file(kind.name, kind.text))

    #expect(events.first == .file(name: kind.name, format: kind.format))
    #expect(events.count == kind.pieces + 1, "\(events)")
  }

  @Test(arguments: [
    ("a.json", "{}"), ("a.json", "[1,2]"), ("a.json", ""), ("a.txt", "Just a thought."), ("a.bin", "\0\0\0"),
    ("watch.json", #"[{"header":"YouTube","title":"Watched a","time":"2025","titleUrl":"x"}]"#),
    ("a.csv", "x,y\n1,2"), ("p.html", "<html><p>A page: of words</p></html>"),
    ("b.txt", "It is late.\nNobody speaks: all is quiet.\nRain.\nMore rain.\nAnd wind.\nThen a door."),
  ])
  func whatIsNotKnownIsRefused(_ name: String, _ text: String) throws {
    let folder = try PiecesFolder()
    let url = try folder.file(name, text)

    #expect(throws: ImportError.unknownFormat) { try ExportReader(url) }
  }

  @Test func anArchiveIsReadFileByFileAndTellsWhatItLeavesOut() throws {
    let folder = try PiecesFolder()
    let url = try folder.archive(
      "chatgpt.zip",
      [
        ("export/conversations-000.json", Data(#"[{"title":"a","mapping":{}}, NaN]"#.utf8)),
        ("export/conversations-001.json", Data(#"[{"title":"b","mapping":{}}]"#.utf8)),
        ("export/user.json", Data(#"{"email":"sam@example.org"}"#.utf8)),
        ("export/message_feedback.json", Data(#"[{"conversation_id":"a","rating":"thumbsUp"}]"#.utf8)),
        ("export/chat.html", Data("<html>".utf8)), ("export/sora.json", Data("{}".utf8)),
        ("export/file-1.png", Data([1])), ("export/file-2.png", Data([2])),
        ("export/file-3.json", Data(#"{"first_mes":"an attachment"}"#.utf8)),
        ("__MACOSX/export/._conversations-000.json", Data([0])), ("export/.DS_Store", Data([0])),
      ])

    var reader = try ExportReader(url)
    var events: [ExportReader.Event] = []
    var progress: [Int64] = []
    while let event = try reader.next() {
      events.append(event)
      progress.append(reader.bytesRead)
    }

    #expect(
      Array(events.prefix(8)) == [
        .file(name: "export/message_feedback.json", format: .chatGPT),
        .piece(Data(#"{"conversation_id":"a","rating":"thumbsUp"}"#.utf8)),
        .file(name: "export/conversations-000.json", format: .chatGPT),
        .piece(Data(#"{"title":"a","mapping":{}}"#.utf8)),
        .damaged(LeftOut(.damaged, "export/conversations-000.json")),
        .file(name: "export/conversations-001.json", format: .chatGPT),
        .piece(Data(#"{"title":"b","mapping":{}}"#.utf8)), .leftOut(LeftOut(.unknown, "export/sora.json")),
      ])
    #expect(
      Set(events.dropFirst(8)) == [
        .leftOut(LeftOut(.file, "export/user.json")), .leftOut(LeftOut(.known, "export/chat.html")),
        .leftOut(LeftOut(.file, "png", count: 2)), .leftOut(LeftOut(.file, "json")),
      ])
    #expect(progress == progress.sorted() && progress.last == reader.bytesTotal)
  }

  @Test func cardsInPicturesAreFoundAndOtherPicturesAreNot() throws {
    let folder = try PiecesFolder()
    func chunk(_ type: String, _ data: Data) -> Data {
      let length = UInt32(data.count)
      return Data([
        UInt8(length >> 24), UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255),
      ])
        + Data(type.utf8) + data + Data(count: 4)
    }
    let start =
      Data(PNGCardSearch.signature) + chunk("IHDR", Data(count: 13)) + chunk("IDAT", Data(count: 200_000))
    let card = start + chunk("tEXt", Data("Chara\0e30=".utf8)) + chunk("IEND", Data())
    let plain = start + chunk("tEXt", Data("Comment\0chara".utf8)) + chunk("IEND", Data())

    #expect(
      try ExportReader.events(folder.file("w.png", card)) == [
        .file(name: "w.png", format: .card), .piece(card),
      ])
    let other = try folder.file("p.png", plain)
    #expect(throws: ImportError.unknownFormat) { try ExportReader(other) }
    let both = try folder.archive("tavern.zip", [("characters/w.png", card), ("p.png", plain)])
    #expect(
      try ExportReader.events(both) == [
        .file(name: "characters/w.png", format: .card), .piece(card), .leftOut(LeftOut(.file, "p.png")),
      ])
  }

  @Test func anArchiveThatIsACardIsOnePiece() throws {
    let folder = try PiecesFolder()
    let url = try folder.archive("w.charx", [("card.json", Data("{}".utf8)), ("assets/a.png", Data([1]))])

    #expect(
      try ExportReader.events(url) == [.file(name: "w.charx", format: .card), .piece(Data(contentsOf: url))])
  }

  @Test func onlyGeminisActivityIsReadOfGooglesArchive() throws {
    let folder = try PiecesFolder()
    let page = Data("<html><style>.mdl-grid{}</style><body>…</body></html>".utf8)
    let url = try folder.archive(
      "takeout.zip",
      [
        ("Takeout/My Activity/Gemini Apps/MyActivity.html", page),
        ("Takeout/My Activity/Search/MyActivity.html", page),
      ])

    #expect(
      try ExportReader.events(url) == [
        .file(name: "Takeout/My Activity/Gemini Apps/MyActivity.html", format: .gemini), .piece(page),
        .leftOut(LeftOut(.file, "html")),
      ])
  }

  @Test func aFileOfMorePiecesThanTheLimitEnds() throws {
    var limits = ImportLimits()
    limits.pieces = 10
    let folder = try PiecesFolder()
    let line = "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}\n"
    let url = try folder.file("o.jsonl", String(repeating: line, count: 20_000))

    let events = try ExportReader.events(url, limits: limits)

    #expect(events.last == .leftOut(LeftOut(.tooLarge, "o.jsonl")))
    #expect(events.count < 20_000)
  }
}
