import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct DeepSeekParserTests {
  @Test func fragmentsBecomeMessagesWithTheirBranches() throws {
    let lot = try VendorExport.read(DeepSeekParser.self, "deepseek/conversations.json")
    let conversation = try #require(lot["ds-1"])

    #expect(conversation.title == "La mer" && conversation.isInOrder)
    #expect(
      conversation.shown == [
        "Pourquoi la mer est-elle salée ?", "Les rivières y portent le sel des roches.", "Thank you!",
      ])
    #expect(conversation["2"]?.previous == "1" && conversation["2"]?.model == "deepseek-chat")
    #expect(conversation["3"]?.model == "deepseek-reasoner" && conversation["1"]?.files == ["vagues.jpg"])
    #expect(conversation.createdAt == ImportedDate.read("2025-04-01T02:00:00Z"))
    #expect(lot.leftOut(.notSaid, "THINK") == 1 && lot.leftOut(.unknown, "GLYPH") == 1)
    #expect(lot.leftOut(.file, "files") == 1 && lot.leftOut(.empty, "conversation") == 1)
    #expect(!"\(lot.all)".contains("HIDDEN"))
  }
}
