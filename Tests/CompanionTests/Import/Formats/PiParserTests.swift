import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct PiParserTests {
  @Test func pagesComeNewestFirst() throws {
    let json = try SavedExport.data("pi/history0.json")

    for pieces in [[json], try SavedExport.elements(json, of: ["messages"])] {
      let found = try SavedExport.read(pieces, by: PiParser.self)

      let chat = try #require(found.conversations.first)
      #expect(chat.spoken == ["Me: hey", "It: How are you feeling tonight?"])
      #expect(chat.messages.map(\.id) == ["m1", "m2"] && chat.partner?.name == "Pi" && found.leftOut.isEmpty)
    }
  }

  @Test func otherNamesAndUnknownSendersAreMet() throws {
    let json = #"""
      {"messages":[{"sentAt":"2024-07-01T20:00:02Z","content":"oui","author":"user"},{"sentAt":3,"text":"?","sender":{}},
      {"sentAt":"2024-07-01T20:00:01Z","text":"","sender":"AI"}],"cursor":"x"}
      """#

    let found = try SavedExport.read(json, by: PiParser.self)

    #expect(found.conversations.map(\.spoken) == [["Me: oui"]])
    #expect(Set(found.leftOut) == [LeftOut(.unknown, "sender"), LeftOut(.empty, "text")])
  }
}
