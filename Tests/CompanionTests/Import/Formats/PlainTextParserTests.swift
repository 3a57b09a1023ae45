import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct PlainTextParserTests {
  private static func shown(_ text: String) throws -> [[String]] {
    try SavedExport.read(SavedExport.lines(Data(text.utf8)), by: PlainTextParser.self).conversations.map(
      \.spoken)
  }

  @Test func thePersonIsWhoeverSpeaksFirst() throws {
    #expect(
      try Self.shown("Sam: Tu dors ?\nWren: Non.\nSam: ah\nWren: Viens.")
        == [["Me: Tu dors ?", "It: Non.", "Me: ah", "It: Viens."]])
  }

  @Test(arguments: ["Me", "Moi", "You", "Vous", "User", "MOI", "utilisatrice", "{{user}}"])
  func unlessANameSaysWhoItIs(_ name: String) throws {
    let found = try SavedExport.read(
      "Wren: Bonsoir.\n\(name) : salut\nWren : ça va ?", by: PlainTextParser.self)

    #expect(found.conversations.map(\.spoken) == [["It: Bonsoir.", "Me: salut", "It: ça va ?"]])
    #expect(found.conversations.first?.partner?.name == "Wren")
  }

  @Test(arguments: ["Assistant", "IA", "ChatGPT", "{{char}}"])
  func whatIsAProgramIsNotThePersonAndHasNoName(_ name: String) throws {
    let found = try SavedExport.read("\(name): Hello\nZoé: salut", by: PlainTextParser.self)

    #expect(found.conversations.map(\.spoken) == [["It: Hello", "Me: salut"]])
    #expect(found.conversations.first?.partner == nil)
  }

  @Test func aMessageGoesOverLinesAndAColonMakesNoSpeaker() throws {
    let text = """
      Notre nuit
      Sam: Je note ceci :
      Note: acheter du lait
      https://exemple.fr

      fin
      Wren: Oui.
      Elle dit : bien
      Sam: ok
      Wren: Dors.
      """

    let found = try SavedExport.read(SavedExport.lines(Data(text.utf8)), by: PlainTextParser.self)

    #expect(
      found.conversations.map(\.spoken) == [
        [
          "Me: Je note ceci :\nNote: acheter du lait\nhttps://exemple.fr\n\nfin", "It: Oui.\nElle dit : bien",
          "Me: ok", "It: Dors.",
        ]
      ])
    #expect(found.leftOut == [LeftOut(.unknown, "line")])
  }

  @Test func boldNamesDatesAndWindowsLinesAreRead() throws {
    let found = try SavedExport.read(
      "\u{FEFF}[2024-05-01 10:00] **Sam:** hey\r\n[2024-05-01 10:01] **Wren**: Still up?\r\n",
      by: PlainTextParser.self)

    #expect(found.conversations.map(\.spoken) == [["Me: hey", "It: Still up?"]])
    #expect(
      found.conversations.first?.messages.map(\.at) == [
        SavedExport.date("2024-05-01T10:00:00Z"), SavedExport.date("2024-05-01T10:01:00Z"),
      ])
  }

  @Test func aTextWithoutSpeakersIsSaid() throws {
    let found = try SavedExport.read("Une page.\nPuis une autre !", by: PlainTextParser.self)

    #expect(found == [.leftOut(LeftOut(.unknown, "text", count: 2))])
  }

  @Test func oneWhoWritesAloneIsThePerson() throws {
    #expect(try Self.shown("Me: un\nMe: deux") == [["Me: un", "Me: deux"]])
  }
}
