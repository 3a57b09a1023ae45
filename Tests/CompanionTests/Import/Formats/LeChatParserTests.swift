import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct LeChatParserTests {
  @Test func messagesAreSortedAndTextStandsInItsChunks() throws {
    let json = try SavedExport.data("lechat/chat-lc-1.json")

    for pieces in [[json], try SavedExport.elements(json)] {
      let found = try SavedExport.read(pieces, by: LeChatParser.self)

      let chat = try #require(found.conversations.first)
      // Both have the same moment: the question comes first.
      #expect(chat.id == "lc-1" && chat.spoken == ["Me: Bonsoir", "It: Bonsoir, Sparrow."])
      #expect(chat.messages.map(\.id) == ["m1", "m2"] && chat.messages.allSatisfy { $0.isLiked == nil })
      #expect(Set(found.leftOut) == [LeftOut(.notSaid, "tool_call"), LeftOut(.notSaid, "reference")])
    }
  }

  @Test func reactionsVersionsFilesAndTwoChatsAreRead() throws {
    let json = #"""
      [{"id":"b","chatId":"1","role":"assistant","version":0,"content":"vieux","createdAt":"2025-01-01T00:00:02Z"},
      {"id":"b","chatId":"1","role":"assistant","version":1,"content":"neuf","createdAt":"2025-01-01T00:00:02Z","reaction":"like"},
      {"id":"a","chatId":"1","role":"user","content":"vois","createdAt":"2025-01-01T00:00:01Z","files":[{"name":"lune.png"}]},
      {"id":"c","chatId":"2","role":"assistant","content":"","contentChunks":[{"type":"text","text":"Deux "},{"type":"image_url"},
      {"type":"text","text":"mots"},{"type":"nouveau"}],"reaction":"dislike"},{"id":"d","chatId":"2","role":"martien"},
      {"id":"e","chatId":"2","role":"user","content":null}]
      """#

    let found = try SavedExport.read(json, by: LeChatParser.self)

    #expect(found.conversations.map(\.spoken) == [["Me: vois", "It: neuf"], ["It: Deux mots"]])
    #expect(found.conversations[0].messages.map(\.isLiked) == [nil, true])
    #expect(found.conversations[0].messages[0].files == ["lune.png"])
    #expect(found.conversations[1].messages[0].isLiked == false)
    #expect(
      Set(found.leftOut) == [
        LeftOut(.unknown, "nouveau"), LeftOut(.unknown, "role"), LeftOut(.empty, "content"),
      ])
  }
}
