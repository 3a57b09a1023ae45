import Foundation
import Testing

@testable import Companion

/// Character.AI, whose chats come in many forms and no official one.
@Suite(.inTurn) struct CharacterAIParserTests {
  private static func data(_ name: String) throws -> Data { try SavedExport.data("characterai/\(name)") }

  @Test func theOldHistoriesAreReadWholeAndCut() throws {
    let json = try Self.data("legacy_histories.json")

    for pieces in [[json], try SavedExport.elements(json, of: ["histories", "histories"])] {
      let found = try SavedExport.read(pieces, by: CharacterAIParser.self)

      let chat = try #require(found.conversations.first)
      #expect(found.conversations.count == 1)
      #expect(
        chat.id == "h1" && chat.createdAt == SavedExport.date("2023-01-01T00:00:00Z")
          && chat.partner?.name == "Wren")
      #expect(chat.spoken == ["It: *perches on the sill* Hello, Sparrow.", "Me: hi"])
      let card = try #require(found.cards.first)
      #expect(card.name == "Wren" && card.firstMessage == "*perches on the sill* Hello, Sparrow.")
      #expect(card.description == "A warm night-owl friend" && card.examples == "{{char}}: Hi\n{{user}}: hey")
      let kept = try CardJSON(card.json)["data"]?["extensions"]?["character_ai"]
      #expect(kept?["definition"]?.string == "{{char}}: Hi\n{{user}}: hey")
    }
  }

  @Test func alternativesOfTheOldSiteStandBeside() throws {
    let json = #"""
      {"histories":{"histories":[{"external_id":"h","msgs":[{"src":{"is_human":true,"name":"Zoé"},"text":"salut"},
      {"src":{"is_human":false,"name":"Wren"},"text":"non","is_alternative":true},
      {"src":{"is_human":false,"name":"Wren"},"text":"Bonsoir.","is_alternative":false},{"text":""},
      {"text":"","image_rel_path":"a/b.webp"}]}]}}
      """#

    let found = try SavedExport.read(json, by: CharacterAIParser.self)

    #expect(found.conversations[0].spoken == ["Me: salut", "It: Bonsoir."])
    #expect(found.conversations[0].messages.map(\.text) == ["salut", "non", "Bonsoir."])
    #expect(Set(found.leftOut) == [LeftOut(.empty, "text"), LeftOut(.file, "image_rel_path")])
  }

  @Test func turnsComeNewestFirstAndThePrimaryCandidateCounts() throws {
    let json = try Self.data("neo_turns.json")

    for pieces in [[json], try SavedExport.elements(json, of: ["turns"])] {
      let found = try SavedExport.read(pieces, by: CharacterAIParser.self)

      let chat = try #require(found.conversations.first)
      #expect(chat.id == "ch" && chat.spoken == ["Me: hey", "It: *tilts head* Still up?"])
      #expect(chat.messages.map(\.id) == ["y1", "x1", "x2"] && chat.leaf == "x2")
      #expect(chat.createdAt == SavedExport.date("2024-05-01T10:00:00Z") && chat.partner?.name == "Wren")
      #expect(found.leftOut.isEmpty)
    }
  }

  /// The last candidate is not the one that counts.
  @Test func thePrimaryCandidateCountsWhereverItStands() throws {
    let json = #"""
      {"turns":[{"turn_key":{"chat_id":"c","turn_id":"t"},"author":{"name":"Wren"},"primary_candidate_id":"a",
      "candidates":[{"candidate_id":"a","raw_content":"le bon"},{"candidate_id":"b","raw_content":"l’autre"}]},
      {"turn_key":{"chat_id":"c","turn_id":"u"},"author":{"name":"Zoé","is_human":true},"candidates":[]},
      {"turn_key":{"chat_id":"d","turn_id":"v"},"author":{"name":"Pip"},"candidates":[{"candidate_id":"z","raw_content":"miaou"}]}]}
      """#

    let found = try SavedExport.read(json, by: CharacterAIParser.self)

    #expect(found.conversations.map(\.spoken) == [["It: le bon"], ["It: miaou"]])
    #expect(found.leftOut == [LeftOut(.empty, "turn")])
  }

  /// Their dates are those of the download.
  @Test func theTavernFileOfCAIToolsHasNoDates() throws {
    let found = try SavedExport.read(
      SavedExport.lines(Self.data("caitools_tavern_Chat.jsonl")), by: CharacterAIParser.self)

    let chat = try #require(found.conversations.first)
    #expect(chat.spoken == ["It: *tilts head* Still up?", "Me: yeah"] && chat.partner?.name == "Wren")
    #expect(chat.messages.allSatisfy { $0.at == nil } && chat.createdAt == nil)
  }

  /// Another download of the same talk is the same conversation.
  @Test func anotherDownloadIsTheSameConversation() throws {
    let file = String(decoding: try Self.data("caitools_tavern_Chat.jsonl"), as: UTF8.self)
    let later = file.replacing("17145576", with: "17245576")

    let one = try SavedExport.read(SavedExport.lines(Data(file.utf8)), by: SillyTavernParser.self)
    let other = try SavedExport.read(SavedExport.lines(Data(later.utf8)), by: SillyTavernParser.self)

    #expect(one == other && one.conversations.count == 1)
  }

  @Test func theExampleFileIsReadLineByLine() throws {
    let file = try Self.data("caitools_Example.txt")
    let two = file + Data("\n<START>\n{{user}}: encore\n{{char}}: [elle sourit]\n{doucement} oui\n[fin]".utf8)

    let found = try SavedExport.read(SavedExport.lines(two), by: CharacterAIParser.self)

    #expect(
      found.conversations.map(\.spoken) == [
        ["Me: hey", "It: *tilts head* Still up?"],
        ["Me: encore", "It: [elle sourit]\n{doucement} oui\n[fin]"],
      ])
    #expect(found.conversations.allSatisfy { $0.partner == nil })
  }

  @Test func thePairsOfCAIToolsAreRead() throws {
    let file =
      #"{"internal":[["hey","Still up?"]],"visible":[["hey","Still up?"]],"data":[["hey","Still up?"]],"data_visible":[["hey","Still up?"]]}"#

    let found = try SavedExport.read(file, by: CharacterAIParser.self)

    #expect(found.conversations.map(\.spoken) == [["Me: hey", "It: Still up?"]])
  }

  @Test(arguments: [
    #"{"charPic":"","history":[[MESSAGES]]}"#, #"{"charPic":"","history":[MESSAGES]}"#,
    #"{"charName":"Wren","history":[{"date":"2024-05-01T10:00:00Z","chat":[MESSAGES]}]}"#,
  ])
  func thePageForReadingOfflineIsRead(_ form: String) throws {
    let messages = #"""
      {"isUser":false,"name":"Wren","message":"*penche%20la%20t%C3%AAte*%0A100%25%20%22vrai%22%20%7B"},{"isUser":true,"name":"Sam","message":"50% sure"}
      """#
    let page = """
      <!DOCTYPE html>\n<html lang="en"><body><script>
      const historyData = JSON.parse(`\(form.replacing("MESSAGES", with: messages))`);
      </script></body></html>
      """

    let found = try SavedExport.read(page, by: CharacterAIParser.self)

    let chat = try #require(found.conversations.first)
    #expect(
      chat.spoken == ["It: *penche la tête*\n100% \"vrai\" {", "Me: 50% sure"] && chat.partner?.name == "Wren"
    )
    #expect((chat.createdAt != nil) == form.contains("date"))
  }

  @Test(arguments: [
    "<html></html>", #"<html><script>JSON.parse(`{"history":`)</script>"#, #"<html>"history""#,
  ])
  func aPageWithoutAChatIsDamaged(_ page: String) {
    #expect(throws: ImportError.damaged) { try SavedExport.read(page, by: CharacterAIParser.self) }
  }

  @Test func wrongTypesAreCounted() throws {
    let json = #"""
      {"turns":[7,{"candidates":{}},{"candidates":[1,{"raw_content":9}],"create_time":{}},
      {"candidates":[{"raw_content":"dit","candidate_id":4}],"turn_key":[],"author":"x","primary_candidate_id":{}}],
      "histories":{"histories":[3,{"msgs":"x"}]},"info":{"character":[1]}}
      """#

    let found = try SavedExport.read(json, by: CharacterAIParser.self)

    #expect(found.conversations.map(\.spoken) == [["It: dit"]])
    #expect(found.leftOut.contains(LeftOut(.unknown, "turn", count: 2)))
  }
}
