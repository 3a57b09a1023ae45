import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct LibreChatParserTests {
  @Test func nestedMessagesKeepTheirBranches() throws {
    let lot = try VendorExport.read(LibreChatParser.self, "librechat/tree.json")
    let conversation = try #require(lot["lb-1"])

    #expect(conversation.title == "Le pain" && conversation.isInOrder && conversation.messages.count == 4)
    #expect(conversation.shown == ["Combien de sel ?", "Neuf grammes par kilo.", "Thanks."])
    #expect(conversation["l1"]?.previous == nil && conversation["l2"]?.previous == "l1")
    #expect(conversation["l3"]?.model == "claude-3-opus" && conversation["l3"]?.isLiked == true)
    #expect(conversation["l4"]?.files == ["pain.jpg"] && conversation.partner == nil)
    #expect(lot.instructions.map(\.howToSpeak) == ["Réponds court."])
    #expect(lot.leftOut(.notSaid, "think") == 1 && lot.leftOut(.notSaid, "tool_call") == 1)
    #expect(!"\(lot.all)".contains("HIDDEN"))
  }

  /// As a whole, and message by message with the head at the end.
  @Test func flatMessagesAreReadEitherWay() throws {
    let whole = try VendorExport.read(LibreChatParser.self, "librechat/flat.json")
    let head = #"{"conversationId":"lb-2","title":"Flat","options":{"agent_id":"agent_wren1"}}"#
    let cut = try VendorExport.read(
      LibreChatParser.self, try VendorExport.pieces("librechat/flat.json", "messages") + [Data(head.utf8)])

    let conversation = try #require(whole["lb-2"])
    #expect(conversation.shown == ["Are you there?", "Toujours."])
    #expect(conversation.partner == ImportedPartner(id: "agent_wren1", name: "Wren"))
    #expect(conversation.messages.last?.model == nil)
    #expect(whole.leftOut(.notSaid, "error") == 1)
    #expect(whole.all == cut.all)
  }

  @Test func aListOfMessagesOfTwoConversationsIsTwo() throws {
    let pieces = ["a", "a", "b"].enumerated().map { place, id in
      Data(
        #"{"messageId":"\#(place)","conversationId":"\#(id)","isCreatedByUser":true,"text":"t\#(place)"}"#
          .utf8)
    }

    let lot = try VendorExport.read(LibreChatParser.self, pieces)

    #expect(lot["a"]?.shown == ["t0", "t1"] && lot["b"]?.shown == ["t2"])
  }

  @Test func treesOfThousandsNeedNoStack() throws {
    let depth = JSONTape.mostDepth / 2 - 2
    var json = #"{"conversationId":"deep","messagesTree":["#
    for index in 0..<depth {
      json += #"{"messageId":"\#(index)","isCreatedByUser":true,"text":"w","children":["#
    }
    json += String(repeating: "]}", count: depth) + "]}"

    let lot = try VendorExport.read(LibreChatParser.self, [Data(json.utf8)])

    #expect(lot["deep"]?.messages.count == depth)
  }
}
