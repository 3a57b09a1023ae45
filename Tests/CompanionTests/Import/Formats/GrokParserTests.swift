import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct GrokParserTests {
  @Test func responsesBecomeABranchedConversation() throws {
    let lot = try VendorExport.read(GrokParser.self, "grok/grok.json", "conversations")
    let conversation = try #require(lot["gk-1"])

    #expect(conversation.title == "Étoiles" && conversation.isPinned && conversation.isInOrder)
    #expect(conversation.shown == ["Quelle est cette étoile ?", "Véga, sans doute."])
    #expect(conversation["g3"]?.previous == "g1" && conversation["g3"]?.model == "grok-2")
    #expect(conversation["g2"]?.model == "grok-3" && conversation["g1"]?.files == ["ciel.png"])
    #expect(conversation["g1"]?.at == ImportedDate.read("2025-06-01T20:00:01Z"))
    #expect(lot.leftOut(.notSaid, "thinking_trace") == 1 && lot.leftOut(.unknown, "sender") == 1)
    #expect(!"\(lot.all)".contains("HIDDEN"))
  }

  @Test func withoutParentsTheDatesTellTheOrder() throws {
    let lot = try VendorExport.read(GrokParser.self, [try VendorExport.data("grok/grok.json")])

    #expect(lot["gk-2"]?.shown == ["First?", "Second."])
  }

  @Test func whatLiesBesideIsCounted() throws {
    let lot = try VendorExport.read(GrokParser.self, [Data(#"{"projects":[{"id":"p"}],"tasks":[]}"#.utf8)])

    #expect(lot.all == [.leftOut(LeftOut(.unknown, "projects"))])
  }
}
