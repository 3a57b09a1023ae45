import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct OpenWebUIParserTests {
  @Test func aChatKeepsItsBranchesModelsAndThumbs() throws {
    let lot = try VendorExport.read(OpenWebUIParser.self, "openwebui/chats.json")
    let conversation = try #require(lot["ow-1"])

    #expect(conversation.title == "Le jardin" && conversation.isPinned && conversation.isInOrder)
    #expect(conversation.leaf == "w4")
    #expect(conversation["w2"]?.previous == "w1" && conversation["w2"]?.model == "mistral:7b")
    #expect(conversation["w2"]?.isLiked == true && conversation["w3"]?.isLiked == nil)
    #expect(conversation["w4"]?.model == "llama3:8b" && conversation["w4"]?.text == "And garlic.")
    #expect(lot.instructions.map(\.howToSpeak) == ["Tu es Wren."])
  }

  @Test func detailsOfThoughtsAreCutAndDoubledApostrophesMended() throws {
    let lot = try VendorExport.read(OpenWebUIParser.self, "openwebui/chats.json")

    #expect(
      lot["ow-1"]?["w3"]?.text == "Des pois, l'ail et <details><summary>plus</summary>des radis</details>.")
    #expect(lot["ow-1"]?["w5"] == nil)
    #expect(lot.leftOut(.notSaid, "reasoning") == 2 && lot.leftOut(.notSaid, "tool_calls") == 1)
    #expect(lot.leftOut(.notSaid, "function_call") == 1 && lot.leftOut(.empty, "message") == 1)
    #expect(!"\(lot.all)".contains("HIDDEN"))
  }

  @Test func anInnerChatAloneIsRead() throws {
    let lot = try VendorExport.read(OpenWebUIParser.self, "openwebui/inner.json")
    let conversation = try #require(lot.conversations.first)

    #expect(conversation.title == "Inner chat alone" && conversation.shown == ["Hello", "Hi there."])
    #expect(conversation.messages.last?.model == "gemma2" && lot.leftOut(.file, "image_url") == 1)
  }

  /// T34
  @Test(arguments: ["<details", "<details type=\"reasoning\">", "</details>", "<details type=\"", "a''"])
  func bombsAreReadOnce(_ part: String) {
    var tally = LeftOutTally()
    let text = String(repeating: part, count: 50_000)

    #expect(OpenWebUIDetails.cut(text, tally: &tally).utf8.count <= text.utf8.count)
    #expect(OpenWebUIDetails.singleApostrophes(text).utf8.count <= text.utf8.count)
  }
}
