import Foundation
import Testing

@testable import Companion

/// ShareGPT and OpenAI's lines.
@Suite(.inTurn) struct TrainingLinesTests {
  @Test func shareGPTIsReadWholeCutAndLineByLine() throws {
    let json = try SavedExport.data("sharegpt/talks.json")
    let elements = try SavedExport.elements(json)

    for pieces in [[json], elements, elements.map { $0 + Data("\n".utf8) } + [Data("\n".utf8)]] {
      let found = try SavedExport.read(pieces, by: ShareGPTParser.self)

      #expect(
        found.conversations.map(\.spoken) == [["Me: Tu dors ?", "It: Pas encore."], ["Me: hi", "It: hey"]])
      #expect(found.conversations.first?.id == "nuit_1")
      // Both begin with the same prompt: it is offered once (T37).
      #expect(found.instructions.map(\.howToSpeak) == ["Sois douce."])
      #expect(
        Set(found.leftOut) == [
          LeftOut(.notSaid, "function_call"), LeftOut(.unknown, "role"), LeftOut(.empty, "text"),
        ])
    }
  }

  @Test func aSingleTalkCutIntoTurnsIsOne() throws {
    let json = Data(
      #"{"id":"x","conversations":[{"from":"human","value":"a"},{"from":"gpt","value":"b"}]}"#.utf8)

    let found = try SavedExport.read(
      SavedExport.elements(json, of: ["conversations"]), by: ShareGPTParser.self)

    #expect(found.conversations.map(\.spoken) == [["Me: a", "It: b"]] && found.leftOut.isEmpty)
  }

  @Test func openAILinesAreRead() throws {
    let found = try SavedExport.read(
      SavedExport.lines(SavedExport.data("openai/lines.jsonl")), by: OpenAILinesParser.self)

    #expect(
      found.conversations.map(\.spoken) == [
        ["Me: Bonsoir", "It: Bonsoir, toi."], ["Me: one\ntwo", "It: three"], ["Me: p", "It: c"],
        ["Me: q", "It: oui"],
      ])
    #expect(found.instructions.map(\.howToSpeak) == ["Sois douce."])
    // The answer that was not preferred stands beside the other.
    let pair = try #require(found.conversations.last)
    #expect(pair.messages.map(\.text) == ["q", "non", "oui"])
    #expect(pair.messages[1].previous == pair.messages[2].previous)
    #expect(
      Set(found.leftOut) == [
        LeftOut(.file, "image_url"), LeftOut(.notSaid, "tool_calls"), LeftOut(.notSaid, "tool"),
        LeftOut(.unknown, "line"),
      ])
  }

  @Test func idsComeFromTheWords() throws {
    let lines = SavedExport.lines(try SavedExport.data("openai/lines.jsonl"))

    let one = try SavedExport.read(lines, by: OpenAILinesParser.self)
    let again = try SavedExport.read(lines, by: OpenAILinesParser.self)

    #expect(one == again && Set(one.conversations.map(\.id)).count == 4)
  }

  @Test(arguments: [
    "3", "[]", "{}", #"{"messages":7}"#, #"{"messages":[1,{"role":2,"content":{}}]}"#,
    #"{"conversations":[null,[],{"from":[],"value":1}]}"#,
  ])
  func wrongTypesAreSaid(_ json: String) throws {
    for found in [
      try SavedExport.read(json, by: OpenAILinesParser.self),
      try SavedExport.read(json, by: ShareGPTParser.self),
    ] {
      #expect(found.conversations.isEmpty && (json == "[]" || !found.leftOut.isEmpty))
    }
  }
}
