import Foundation
import Testing

@testable import Companion

/// CHARX: T26 to T28.
@Suite(.inTurn) struct CharxTests {
  private static let card = Data(#"{"spec":"chara_card_v3","data":{"name":"Wren","description":"d"}}"#.utf8)

  private static func archive(_ files: [(String, [UInt8])]) -> Data {
    CharxArchive.written([("card.json", [UInt8](card))] + files.map { (name: $0.0, bytes: $0.1) })
  }

  @Test func thePictureAndTheOtherFilesComeAlong() throws {
    let found = try SavedExport.read([SavedExport.data("character_card/wren.charx")], by: CardParser.self)

    let card = try #require(found.cards.first)
    #expect(card.picture?.starts(with: PNGChunks.signature) == true && card.files.isEmpty)
    #expect(found.leftOut.isEmpty)
  }

  @Test func namesThatLeadOutAreRefused() throws {
    let names = [
      "../card.json", "a/../../b", "/etc/passwd", "a\\b", "..", "a/./b", "a//b", "x\0y", "card.json",
    ]
    for name in names {
      #expect(throws: ImportError.unsafeName, "\(name)") {
        try SavedExport.read([Self.archive([(name, [1])])], by: CardParser.self)
      }
    }
  }

  @Test func aLinkIsRefused() throws {
    var bytes = [UInt8](Self.archive([("portrait.png", Array("/etc/passwd".utf8))]))
    let entry = try #require(Data(bytes).range(of: Data([0x50, 0x4B, 1, 2]), options: .backwards)).lowerBound
    // Packed on Unix, with the mode of a symbolic link.
    bytes[entry + 5] = 3
    bytes[entry + 41] = 0xA1

    #expect(throws: ImportError.unsafeName) { try CharxArchive(Data(bytes)) }
  }

  @Test func anEncryptedFileIsRefused() throws {
    var bytes = [UInt8](Self.archive([]))
    let entry = try #require(Data(bytes).range(of: Data([0x50, 0x4B, 1, 2]))).lowerBound
    bytes[entry + 8] |= 1

    #expect(throws: ImportError.encrypted) { try CharxArchive(Data(bytes)) }
  }

  @Test func aWrongChecksumIsDamaged() throws {
    var bytes = [UInt8](Self.archive([("notes.txt", Array("bonsoir".utf8))]))
    let at = try #require(Data(bytes).range(of: Data("bonsoir".utf8))).lowerBound
    bytes[at] ^= 1

    let found = try SavedExport.read([Data(bytes)], by: CardParser.self)

    #expect(found.cards.count == 1 && found.leftOut == [LeftOut(.damaged, "notes.txt")])
  }

  /// T27: sizes that lie, and too many files.
  @Test func bombsAreRefused() throws {
    var bytes = [UInt8](Self.archive([("zeros", [0])]))
    let entry = try #require(Data(bytes).range(of: Data([0x50, 0x4B, 1, 2]), options: .backwards)).lowerBound
    bytes.replaceSubrange(entry + 24..<entry + 28, with: CardBytes.little(10 << 20, 4))
    #expect(throws: ImportError.tooLarge) { try CharxArchive(Data(bytes)) }

    let many = Self.archive((0...CardLimits.entries).map { ("f\($0)", []) })
    #expect(throws: ImportError.tooLarge) { try CharxArchive(many) }
  }

  @Test func anArchiveThatEndsTooEarlyIsDamaged() throws {
    let archive = try SavedExport.data("character_card/wren.charx")
    for length in stride(from: 4, to: archive.count, by: 17) {
      #expect(throws: ImportError.self) {
        try SavedExport.read([archive.prefix(length)], by: CardParser.self)
      }
    }
  }

  @Test func withoutACardItIsSaid() throws {
    let archive = CharxArchive.written([(name: "lisezmoi.txt", bytes: [1])])

    let found = try SavedExport.read([archive], by: CardParser.self)

    #expect(found == [.leftOut(LeftOut(.unknown, "CHARX"))])
  }
}
