import Foundation
import Testing

@testable import Companion

/// `group_chats.json`: what can be read of it is read, and the rest is counted.
@Suite(.inTurn) struct ChatGPTGroupTests {
  private func lot() throws -> ImportedLot {
    try VendorExport.read(ChatGPTParser.self, [try VendorExport.data("chatgpt/group_chats.json")])
  }

  @Test func eachOfSeveralPeopleIsNamed() throws {
    let group = try #require(try lot()["grp-1"])

    #expect(group.title == "Randonnée de mai" && group.isInOrder)
    #expect(
      group.messages.map(\.text) == [
        "Nour: Qui apporte la carte ?", "Sam: I have one from last year.",
        "Une carte de l’an passé suffit pour ce sentier.",
      ])
    #expect(group.messages.map(\.role) == [.person, .person, .companion])
    #expect(group.messages.last?.model == "gpt-5" && group.leaf == "g3")
    #expect(group.createdAt == Date(timeIntervalSince1970: 1_767_000_000))
  }

  @Test func onePersonAloneNeedsNoName() throws {
    #expect(
      try lot()["grp-2"]?.messages.map(\.text) == ["Une recette de soupe ?", "Poireaux et pommes de terre."])
  }

  @Test func whatIsNotSaidOrNotKnownIsCounted() throws {
    let lot = try lot()

    #expect(lot.conversations.count == 2 && !"\(lot.all)".contains("HIDDEN"))
    #expect(lot.leftOut(.notSaid, "tool") == 1 && lot.leftOut(.empty, "message") == 1)
    #expect(lot.leftOut(.unknown, "group_chats") == 1)
  }

  @Test func anEmptyFileIsChatGPTsAndHoldsNothing() throws {
    let name = "group_chats.json"
    #expect(Recognised(name: name, head: Array(#"{"chats": []}"#.utf8))?.format == .chatGPT)
    let head = try Array(VendorExport.data("chatgpt/group_chats.json").prefix(Recognised.headBytes))
    #expect(Recognised(name: "export/\(name)", head: head)?.format == .chatGPT)

    #expect(try VendorExport.read(ChatGPTParser.self, [Data(#"{"chats": []}"#.utf8)]).all.isEmpty)
  }
}
