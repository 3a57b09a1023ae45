import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct AIStudioParserTests {
  @Test func aPromptIsOneConversation() throws {
    let lot = try VendorExport.read(AIStudioParser.self, "aistudio/prompt.json")
    let conversation = try #require(lot.conversations.first)

    #expect(
      conversation.shown == ["Raconte la pluie.", "Elle tombe sur le toit.", "And then?", "Then it stops."])
    #expect(conversation.isInOrder && conversation.messages[1].model == "gemini-2.5-pro")
    #expect(conversation.messages[1].at == ImportedDate.read("2025-06-01T20:00:00Z"))
    #expect(lot.instructions.map(\.howToSpeak) == ["Tu es Wren."])
    #expect(lot.leftOut(.notSaid, "isThought") == 1 && lot.leftOut(.file, "driveImage") == 1)
    #expect(lot.leftOut(.damaged, "text") == 1 && !"\(lot.all)".contains("HIDDEN"))
  }

  private static func prompt(_ turns: [String]) -> Data {
    let chunks = turns.enumerated().map {
      #"{"role":"\#($0.offset % 2 == 0 ? "user" : "model")","text":"\#($0.element)"}"#
    }
    return Data(#"{"chunkedPrompt":{"chunks":[\#(chunks.joined(separator: ","))]}}"#.utf8)
  }

  /// The same prompt with more turns is the same conversation, another one is another.
  @Test func idsAreMadeOfTheWords() throws {
    let short = try VendorExport.read(AIStudioParser.self, [Self.prompt(["a", "b"])]).conversations[0]
    let long = try VendorExport.read(AIStudioParser.self, [Self.prompt(["a", "b", "c", "d"])]).conversations[
      0]
    let other = try VendorExport.read(AIStudioParser.self, [Self.prompt(["a", "x", "c", "d"])]).conversations[
      0]

    #expect(short.id == long.id && Array(long.messages.prefix(2)) == short.messages)
    #expect(other.id != long.id && other.messages[0].id == long.messages[0].id)
    #expect(Set(other.messages.dropFirst().map(\.id)).isDisjoint(with: long.messages.map(\.id)))
  }
}
