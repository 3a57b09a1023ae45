import Foundation
import Testing

@testable import Companion

/// SillyTavern's chats and those of the tools around it.
@Suite(.inTurn) struct SillyTavernParserTests {
  private static func chat() throws -> [Imported] {
    try SavedExport.read(
      SavedExport.lines(SavedExport.data("sillytavern/chat.jsonl")), by: SillyTavernParser.self)
  }

  @Test func threeFormsOfDatesAreRead() throws {
    let chat = try #require(try Self.chat().conversations.first)

    #expect(chat.createdAt == SavedExport.date("2024-05-01T10:00:00Z"))
    let shown = chat.messages.filter { $0.text != "rejected" }
    #expect(
      shown.map(\.at) == [
        SavedExport.date("2024-05-01T10:00:00Z"), SavedExport.date("2024-05-01T10:01:00Z"),
        SavedExport.date("2025-11-01T09:00:00Z"),
      ])
    let line = TavernLine(try JSONValue(Data(#"{"mes":"x","send_date":1714557600000}"#.utf8)))
    #expect(line.at == SavedExport.date("2024-05-01T10:00:00Z"))
  }

  @Test func swipesStandBesideTheChosenOne() throws {
    let chat = try #require(try Self.chat().conversations.first)

    #expect(chat.spoken == ["It: Hello, Sam.", "Me: hi", "It: Come sit by the window."])
    let first = chat.messages.filter { $0.previous == nil }
    #expect(first.map(\.text) == ["rejected", "Hello, Sam."])
    #expect(chat.messages.last?.model == "gpt-4o" && chat.partner?.name == "Wren")
  }

  @Test func whatIsHiddenOrThoughtIsCountedAndSummaryAndNoteAreOffered() throws {
    let found = try Self.chat()

    #expect(
      Set(found.leftOut) == [LeftOut(.notSaid, "is_system"), LeftOut(.notSaid, "reasoning")])
    #expect(
      found.memories == [
        ImportedMemory(text: "Sam cannot sleep.", at: SavedExport.date("2025-11-01T09:00:00Z"))
      ])
    #expect(found.instructions.map(\.howToSpeak) == ["Wren is gentle tonight"])
    #expect(
      !found.conversations[0].messages.contains { $0.text.contains("HIDDEN") || $0.text.contains("ghosted") })
  }

  @Test func macrosStayWhereTheFileDoesNotNameBoth() throws {
    let lines = #"""
      {"user_name":"unused","character_name":"unused","chat_metadata":{}}
      {"name":"Wren","is_user":false,"mes":"Bonsoir {{user}}, {{char}} t’attendait. {{random:a,b}}"}
      """#
    let asked = lines + "\n" + #"{"name":"Zoé","is_user":true,"mes":"Moi, {{user}}"}"#

    let alone = try SavedExport.read(SavedExport.lines(Data(lines.utf8)), by: SillyTavernParser.self)
    let both = try SavedExport.read(SavedExport.lines(Data(asked.utf8)), by: SillyTavernParser.self)

    #expect(alone.conversations[0].spoken == ["It: Bonsoir {{user}}, {{char}} t’attendait. {{random:a,b}}"])
    #expect(
      both.conversations[0].spoken == ["It: Bonsoir Zoé, Wren t’attendait. {{random:a,b}}", "Me: Moi, Zoé"])
  }

  @Test func chubsTextsAreObjects() throws {
    let lines = #"""
      {"user_name":"Sam","character_name":"Wren"}
      {"name":"Wren","is_user":false,"mes":{"message":"Bonsoir."},"swipes":[{"message":"Bonsoir."},{"message":"Salut."}],"swipe_id":0}
      """#

    let chat = try SavedExport.read(SavedExport.lines(Data(lines.utf8)), by: SillyTavernParser.self)
      .conversations[0]

    #expect(chat.spoken == ["It: Bonsoir."] && chat.messages.map(\.text) == ["Salut.", "Bonsoir."])
  }

  @Test func pairsOfTextGenerationWebUIAreReadWholeAndCut() throws {
    let json = Data(
      #"""
      {"internal":[["<|BEGIN-VISIBLE-CHAT|>","Hey &"],["ça va ?","oui"]],"data":[["no","no"]],
      "data_visible":[["","Hey &amp; l&#x27;ami"],["ça va ?","oui &lt;3"]]}
      """#.utf8)
    let expected = ["It: Hey & l'ami", "Me: ça va ?", "It: oui <3"]

    let whole = try SavedExport.read([json], by: SillyTavernParser.self)
    let cut = try SavedExport.read(
      SavedExport.elements(json, of: ["data_visible"]), by: SillyTavernParser.self)

    #expect(whole.conversations.map(\.spoken) == [expected] && cut.conversations.map(\.spoken) == [expected])
    #expect(whole.conversations == cut.conversations && cut.leftOut.isEmpty)
  }

  @Test func agnaiRisuAndKoboldAreRead() throws {
    let agnai =
      #"{"name":"Nuit","greeting":"","messages":[{"msg":"Hey","characterId":"c"},{"msg":"salut","userId":"u"}]}"#
    let risu = #"""
      {"type":"risuChat","ver":1,"data":{"name":"Nuit","note":"","message":[
      {"role":"char","data":"Hey","time":1714557600000},{"role":"user","data":"salut"}]}}
      """#
    let kobold = #"""
      {"gamestarted":true,"prompt":"{{[OUTPUT]}}Hey","actions":["{{[INPUT]}}salut","{{[OUTPUT]}}bonne nuit"],
      "savedsettings":{"chatname":"Sam","chatopponent":"Wren||$||Pip"}}
      """#

    for json in [agnai, risu] {
      let chat = try #require(try SavedExport.read(json, by: SillyTavernParser.self).conversations.first)
      #expect(chat.spoken == ["It: Hey", "Me: salut"] && chat.title == "Nuit")
    }
    let chat = try #require(try SavedExport.read(kobold, by: SillyTavernParser.self).conversations.first)
    #expect(chat.spoken == ["It: Hey", "Me: salut", "It: bonne nuit"] && chat.partner?.name == "Wren")
    let cut = try SavedExport.elements(Data(agnai.utf8), of: ["messages"])
    #expect(
      try SavedExport.read(cut, by: SillyTavernParser.self).conversations[0].spoken == [
        "It: Hey", "Me: salut",
      ])
  }

  @Test func severalCharactersKeepTheirNames() throws {
    let lines = #"""
      {"user_name":"Sam","character_name":"unused"}
      {"name":"Wren","is_user":false,"mes":"Bonsoir."}
      {"name":"Pip","is_user":false,"mes":"Miaou."}
      """#

    let chat = try SavedExport.read(SavedExport.lines(Data(lines.utf8)), by: SillyTavernParser.self)
      .conversations[0]

    #expect(chat.spoken == ["It: Wren: Bonsoir.", "It: Pip: Miaou."])
  }

  /// The same export twice gives the same ids; one that went on keeps those of before.
  @Test func idsStay() throws {
    let lines = SavedExport.lines(try SavedExport.data("sillytavern/chat.jsonl"))
    let early = try SavedExport.read(Array(lines.prefix(3)), by: SillyTavernParser.self).conversations[0]
    let late = try #require(try Self.chat().conversations.first)

    #expect(try Self.chat().conversations.first == late)
    #expect(early.id == late.id && Set(early.messages.map(\.id)).isSubset(of: late.messages.map(\.id)))
    #expect(Set(late.messages.map(\.id)).count == late.messages.count)
  }

  @Test func filesAreNamedAndPicturesAloneAreCounted() throws {
    let lines = #"""
      {"user_name":"Sam","character_name":"Wren"}
      {"name":"Sam","is_user":true,"mes":"regarde","extra":{"image":"/user/images/Wren/lune.png"}}
      {"name":"Sam","is_user":true,"mes":"","extra":{"file":{"name":"notes.txt"}}}
      {"name":"Wren","is_user":false,"mes":"  "}
      """#

    let found = try SavedExport.read(SavedExport.lines(Data(lines.utf8)), by: SillyTavernParser.self)

    #expect(found.conversations[0].messages.map(\.files) == [["lune.png"]])
    #expect(Set(found.leftOut) == [LeftOut(.file, "mes"), LeftOut(.empty, "mes")])
  }

  @Test func aRoundTripKeepsWordsDatesModelsSwipesAndBranches() throws {
    let lines = #"""
      {"user_name":"Zoé","character_name":"Wren","create_date":"2025-11-01T08:00:00.000Z","chat_metadata":{"integrity":"u1"}}
      {"name":"Wren","is_user":false,"send_date":"2025-11-01T08:00:01.250Z","mes":"Bonsoir « toi » \\ \u0001","extra":{"model":"m1"},"swipes":["Non","Bonsoir « toi » \\ \u0001"],"swipe_id":1,"swipe_info":[{"send_date":"2025-11-01T08:00:00.500Z","extra":{"model":"m0"}},{}]}
      {"name":"Zoé","is_user":true,"send_date":"2025-11-01T08:01:00.000Z","mes":"hi\nthere"}
      """#
    var chat = try SavedExport.read(SavedExport.lines(Data(lines.utf8)), by: SillyTavernParser.self)
      .conversations[0]
    chat.messages.append(
      ImportedMessage(id: "other", previous: chat.messages[1].id, role: .person, text: "autre chemin"))

    let out = SillyTavernWriter(chat, person: "Zoé", companion: "Wren").chats()

    #expect(out.count == 2)
    let first = try SavedExport.read(SavedExport.lines(out[0]), by: SillyTavernParser.self).conversations[0]
    let second = try SavedExport.read(SavedExport.lines(out[1]), by: SillyTavernParser.self).conversations[0]
    #expect(first.messages.map(\.text) == ["Non", "Bonsoir « toi » \\ \u{1}", "hi\nthere"])
    #expect(first.messages.map(\.at) == chat.messages.dropLast().map(\.at))
    #expect(first.messages.map(\.model) == ["m0", "m1", nil])
    #expect(first.spoken == chat.spoken && second.spoken.last == "Me: autre chemin")
    // Both ways are one conversation again.
    #expect(first.id == second.id && first.messages[1].id == second.messages[1].id)
  }

  @Test func endsBeyondTheLimitAreCounted() {
    let messages = (0..<250).map {
      ImportedMessage(id: "\($0)", previous: nil, role: .person, text: "essai \($0)")
    }

    let writer = SillyTavernWriter(
      ImportedConversation(id: "c", messages: messages), person: "Zoé", companion: "Wren")

    #expect(writer.chats().count == 200 && writer.endsLeftOut == 50)
    #expect(writer.chats().first.map { String(decoding: $0, as: UTF8.self).contains("essai 249") } == true)
  }

  @Test func theWriterBelievesNoLink() {
    var circle = ImportedConversation(
      id: "c",
      messages: [
        ImportedMessage(id: "a", previous: "b", role: .person, text: "1"),
        ImportedMessage(id: "b", previous: "a", role: .companion, text: "2"),
      ])
    circle.leaf = "b"

    #expect(SillyTavernWriter(circle, person: "a", companion: "b").chats().count == 1)
  }

  @Test func wrongTypesAndNonsenseAreCounted() throws {
    let lines = #"""
      {"user_name":7,"character_name":[],"create_date":1e999,"chat_metadata":3}
      {"name":{},"is_user":"yes","mes":"dit","send_date":-1e300,"swipes":"x","swipe_id":1e40,"extra":[1],"swipe_info":9}
      {"nothing":true}
      [[["a","b"]]]
      3
      """#

    let found = try SavedExport.read(SavedExport.lines(Data(lines.utf8)), by: SillyTavernParser.self)

    #expect(found.conversations.map(\.spoken) == [["It: dit"]])
    #expect(found.leftOut.contains(LeftOut(.unknown, "line", count: 3)))
  }
}
