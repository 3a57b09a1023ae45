import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct ReplikaParserTests {
  private static func file() throws -> Data { try SavedExport.data("replika/Replika_backup.no.csv") }

  @Test func newestFirstIsTurnedRoundAndLineBreaksAreReal() throws {
    let chat = try #require(
      try SavedExport.read(SavedExport.lines(Self.file()), by: ReplikaParser.self).conversations.first)

    #expect(chat.spoken == ["Me: hi, \"Wren\"", "It: I was thinking about you!\n*smiles*"])
    #expect(chat.messages.map(\.id) == ["63d7", "63d8"])
    #expect(chat.messages.map(\.isLiked) == [nil, true])
    #expect(chat.updatedAt == SavedExport.date("2023-01-30T21:10:05.000Z") && chat.partner?.name == "Replika")
  }

  @Test func oldestFirstGivesTheSame() throws {
    let lines = SavedExport.lines(try Self.file()).filter { !$0.isEmpty }
    let turned = [lines[0]] + lines.dropFirst().reversed()

    let one = try SavedExport.read(lines, by: ReplikaParser.self)
    let other = try SavedExport.read(turned, by: ReplikaParser.self)
    let whole = try SavedExport.read([Self.file()], by: ReplikaParser.self)

    #expect(one == other && one == whole)
  }

  @Test func otherColumnsReactionsAndQuotedBreaksAreRead() throws {
    let csv = """
      \u{FEFF}From,Text,Timestamp,Reaction
      Rep,"Bonsoir,\r\ntoi",2023-01-30 21:10:00,Downvote
      Me,oui,2023-01-30 21:11:00,Love
      Rep,ah,2023-01-30 21:12:00,Étoile
      Qui,?,2023-01-30 21:12:00,None
      Me,,2023-01-30 21:12:00,None
      """

    let found = try SavedExport.read(csv, by: ReplikaParser.self)

    let chat = try #require(found.conversations.first)
    #expect(chat.spoken == ["It: Bonsoir,\r\ntoi", "Me: oui", "It: ah"])
    #expect(chat.messages.map(\.isLiked) == [false, nil, nil])
    #expect(
      Set(found.leftOut) == [
        LeftOut(.unknown, "From"), LeftOut(.unknown, "Reaction"), LeftOut(.empty, "Text"),
      ])
  }

  @Test func theMessagesOfTheSocketAreRead() throws {
    let json = #"""
      {"event_name":"history","payload":{"messages":[
      {"id":"b","content":{"text":"Je pensais à toi"},"meta":{"nature":"Robot","timestamp":"2023-01-30T21:10:05Z"}},
      {"id":"a","content":{"text":"salut"},"meta":{"nature":"Customer","timestamp":"2023-01-30T21:10:00Z"}},{"meta":[]}]}}
      """#

    let found = try SavedExport.read(json, by: ReplikaParser.self)

    #expect(found.conversations.map(\.spoken) == [["Me: salut", "It: Je pensais à toi"]])
    #expect(found.leftOut == [LeftOut(.unknown, "nature")])
  }

  /// A later file begins elsewhere: without ids of the vendor they come from moment and words.
  @Test func idsDoNotDependOnWhereAFileBegins() throws {
    let late = "Timestamp,From,Text\n2023-01-02,Rep,b\n2023-01-01,Me,a\n"
    let later = "Timestamp,From,Text\n2023-01-03,Me,c\n2023-01-02,Rep,b\n"

    let one = try SavedExport.read(late, by: ReplikaParser.self).conversations[0]
    let other = try SavedExport.read(later, by: ReplikaParser.self).conversations[0]

    #expect(one.id == other.id && one.messages.last?.id == other.messages.first?.id)
  }

  @Test func badUTF8IsDamaged() {
    #expect(throws: ImportError.damaged) {
      try SavedExport.read([Data([0x4D, 0x65, 0x2C, 0xFF])], by: ReplikaParser.self)
    }
  }
}
