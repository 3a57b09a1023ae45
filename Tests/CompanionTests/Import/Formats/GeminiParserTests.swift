import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct GeminiParserTests {
  @Test func recordsNearEachOtherAreOneConversation() throws {
    let lot = try VendorExport.read(GeminiParser.self, "gemini/MyActivity.json")
    let conversation = try #require(lot.conversations.first)

    #expect(lot.conversations.count == 1 && conversation.isInOrder)
    #expect(
      conversation.shown == [
        "How was today?", "It was a long one.\n\n- rest", "And tomorrow?", "Tomorrow is **lighter**.",
      ])
    #expect(conversation.createdAt == ImportedDate.read("2025-06-08T12:37:50Z"))
    #expect(lot.leftOut(.notSaid, "activity") == 1 && lot.leftOut(.file, "attachedFiles") == 1)
  }

  @Test func frenchVerbsGoAndUnknownOnesStay() throws {
    let lot = try VendorExport.read(GeminiParser.self, "gemini/activity_fr.json")

    #expect(
      lot.conversations.map(\.shown) == [
        ["Quel temps demain ?", "Et après-demain ?", "Il fera **beau**."], ["Eingabe Wie geht es?", "Gut."],
      ])
    #expect(lot.conversations[0].messages[1].files == ["carte.png"])
    #expect(lot.leftOut(.notSaid, "activity") == 1 && lot.leftOut(.unknown, "product") == 1)
  }

  @Test func thePageIsReadLikeTheRecords() throws {
    let lot = try VendorExport.read(GeminiParser.self, "gemini/MyActivity.html")

    #expect(
      lot.conversations.map(\.shown) == [
        [
          "How was today?", "It was a long one.", "And tomorrow?",
          "Tomorrow is **lighter** & calm.\n\n1. rest\n2. walk",
        ], ["Bonjour\nça va ?", "Bonjour !"],
      ])
    #expect(lot.conversations[0].messages[0].files == ["diary.png"])
    #expect(lot.conversations[0].createdAt == ImportedDate.read("2025-06-08T12:37:50Z"))
    #expect(lot.conversations[1].createdAt == ImportedDate.read("2025-06-07T12:40:00Z"))
    #expect(lot.leftOut(.notSaid, "activity") == 1 && lot.leftOut(.file, "attachedFiles") == 1)
  }

  private static func record(_ at: String, _ asked: String) -> Data {
    Data(#"{"header":"Gemini Apps","title":"Prompted \#(asked)","time":"\#(at)"}"#.utf8)
  }

  @Test func aPauseOfMoreThanHalfAnHourEndsAConversation() throws {
    let lot = try VendorExport.read(
      GeminiParser.self,
      [
        Self.record("2025-01-01T11:00:01Z", "c"), Self.record("2025-01-01T10:30:00Z", "b"),
        Self.record("2025-01-01T10:00:00Z", "a"),
      ])

    #expect(lot.conversations.map(\.shown) == [["c"], ["a", "b"]])
  }

  /// A later export has more of the same afternoon: the ids stay.
  @Test func idsAreThoseOfTheFirstWords() throws {
    let short = try VendorExport.read(GeminiParser.self, [Self.record("2025-01-01T10:00:00Z", "a")])
    let long = try VendorExport.read(
      GeminiParser.self, [Self.record("2025-01-01T10:05:00Z", "b"), Self.record("2025-01-01T10:00:00Z", "a")])

    #expect(short.conversations[0].id == long.conversations[0].id)
    #expect(short.conversations[0].messages[0].id == long.conversations[0].messages[0].id)
  }

  @Test(arguments: [
    ("Prompted hello", "hello"), ("Prompted: hello", "hello"), ("Asked hello", "hello"),
    ("Said hello", "hello"),
    ("Vous avez dit\u{A0}: bonjour", "bonjour"), ("A demandé\u{202F}: où ?", "où ?"),
    ("Requête : où ?", "où ?"),
    ("Prompted one\nAttached 2 files.", "one"),
  ])
  func verbsAreTakenOff(_ title: String, _ asked: String) {
    #expect(GeminiWords.asked(title, hasAnswer: false) == asked)
  }

  @Test(arguments: [
    "Used a feature", "Created a picture", "A utilisé une fonction", "Promptedly", "Something else",
  ])
  func whatWasNotAskedIsNot(_ title: String) {
    #expect(GeminiWords.asked(title, hasAnswer: false) == nil)
  }
}
