import Foundation
import Testing

@testable import Companion

/// Character cards in.
@Suite(.inTurn) struct CardParserTests {
  private static func card(_ name: String) throws -> ImportedCard {
    let cards = try SavedExport.read([SavedExport.data("character_card/\(name)")], by: CardParser.self).cards
    return try #require(cards.first)
  }

  @Test(arguments: ["wren_v1.json", "wren_v2.json", "wren_v3.json", "wren_v2v3.png", "wren.charx"])
  func everyVersionGivesTheSameTextsWithTheirMacros(_ name: String) throws {
    let card = try Self.card(name)

    #expect(card.name == "Wren")
    #expect(card.description == "{{char}} is a warm night-owl friend who calls {{user}} \"Sparrow\".")
    #expect(card.personality == "gentle, teasing, poetic")
    #expect(card.scenario == "late-night window seat")
    #expect(card.firstMessage == "Hey, Sparrow. 🌙")
    #expect(card.examples.hasPrefix("<START>\n{{user}}: I can't sleep."))
    if name != "wren_v1.json" {
      #expect(card.systemPrompt == "{{original}}\nNever lecture.")
      #expect(card.afterHistory == "Stay in Wren's voice.")
      #expect(card.greetings == ["Still up?"] && card.tags == ["companion"])
    }
  }

  @Test func v3WinsOverV2WhateverTheLettersOfTheKeyword() throws {
    let second = Data(#"{"spec":"chara_card_v2","data":{"name":"Vieux","description":"d"}}"#.utf8)
    let third = Data(#"{"spec":"chara_card_v3","data":{"name":"Neuf","description":"d"}}"#.utf8)
    let picture = try PNGChunks.picture(
      PNGChunks.plain(), without: [],
      adding: [("Chara", [UInt8](second.base64EncodedData())), ("CCV3", [UInt8](third.base64EncodedData()))])

    let cards = try SavedExport.read([picture], by: CardParser.self).cards

    #expect(cards.map(\.name) == ["Neuf"])
    #expect(cards.first?.picture == picture)
  }

  @Test func aDamagedV3LeavesV2AndIsCounted() throws {
    var picture = [UInt8](try SavedExport.data("character_card/wren_v2v3.png"))
    let at = try #require(Data(picture).range(of: Data("ccv3\0".utf8))).upperBound
    picture[at + 10] ^= 1

    let found = try SavedExport.read([Data(picture)], by: CardParser.self)

    #expect(found.cards.map(\.name) == ["Wren"])
    #expect(found.leftOut == [LeftOut(.damaged, "ccv3")])
  }

  @Test func aPictureWithAWrongChecksumIsNotKept() throws {
    var picture = [UInt8](try SavedExport.data("character_card/wren_v2v3.png"))
    let at = try #require(Data(picture).range(of: Data("IDAT".utf8))).upperBound
    picture[at] ^= 1

    let found = try SavedExport.read([Data(picture)], by: CardParser.self)

    #expect(found.cards.first?.name == "Wren" && found.cards.first?.picture == nil)
    #expect(found.leftOut == [LeftOut(.damaged, "PNG")])
  }

  @Test(arguments: ["zTXt", "iTXt"])
  func packedTextsAreUnpackedWithinTheirLimit(_ kind: String) throws {
    let json = Data(#"{"spec":"chara_card_v2","data":{"name":"Merle","description":"d"}}"#.utf8)
    let flags: [UInt8] = kind == "zTXt" ? [0] : [1, 0, 0, 0]
    let text = Zlib.stored([UInt8](json.base64EncodedData()))
    let chunk = PNGChunks.written(kind, (Array("chara".utf8) + [0] + flags + text)[...])

    let cards = try SavedExport.read([Self.picture(with: chunk)], by: CardParser.self).cards

    #expect(cards.map(\.name) == ["Merle"])
  }

  /// T28: a few kilobytes of zlib must not become a card's worth of zeros.
  @Test func aBombInAPackedTextIsRefused() throws {
    // 258 zeros for thirteen bits, again and again: about 160 to 1.
    let bomb = Zlib.bomb(repeats: 2_000)
    #expect(bomb.count * CardLimits.ratio < 2_000 * 258)
    let chunk = PNGChunks.written("zTXt", (Array("ccv3".utf8) + [0, 0] + bomb)[...])

    #expect(throws: ImportError.tooLarge) {
      try SavedExport.read([Self.picture(with: chunk)], by: CardParser.self)
    }
  }

  @Test func tooManyCardsInOnePictureAreRefused() throws {
    let chunk = PNGChunks.written("tEXt", (Array("chara".utf8) + [0] + Array("e30=".utf8))[...])
    let many = [UInt8]((0..<20).flatMap { _ in chunk })

    #expect(throws: ImportError.tooLarge) {
      try SavedExport.read([Self.picture(with: many)], by: CardParser.self)
    }
  }

  @Test func millionsOfChunksAreRefused() throws {
    let empty = PNGChunks.written("tEXt", [])
    let many = [UInt8]((0...CardLimits.chunks).flatMap { _ in empty })

    #expect(throws: ImportError.tooLarge) { try PNGChunks(Self.picture(with: many)) }
  }

  /// T28: every cut, and lengths beyond the file.
  @Test func aPictureThatEndsTooEarlyIsDamagedAndNothingTraps() throws {
    let picture = try SavedExport.data("character_card/wren_v2v3.png")
    for length in stride(from: 0, to: picture.count - 1, by: 13) {
      var parser = CardParser()
      #expect(throws: ImportError.damaged) { try parser.read(picture.prefix(length)) }
    }
    for length: UInt32 in [0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] {
      var bytes = [UInt8](picture)
      bytes.replaceSubrange(33..<37, with: CardBytes.big(length))
      #expect(throws: ImportError.damaged) { try PNGChunks(Data(bytes)) }
    }
  }

  @Test func aPictureWithoutACardIsSaid() throws {
    let found = try SavedExport.read([PNGChunks.plain()], by: CardParser.self)

    #expect(found == [.leftOut(LeftOut(.unknown, "PNG"))])
  }

  @Test(arguments: ["{}", "[]", "3", #"{"name":"Sam","email":"a@b.c"}"#, #"{"name":3,"data":[1]}"#])
  func whatIsNoCardIsSaid(_ json: String) throws {
    #expect(try SavedExport.read(json, by: CardParser.self) == [.leftOut(LeftOut(.unknown, "card"))])
  }

  /// Fields of other types are as if they were not there.
  @Test func wrongTypesLeaveTheRest() throws {
    let json = #"""
      {"spec":"chara_card_v2","data":{"name":"Wren","description":7,"tags":[1,"amie",null],"alternate_greetings":"x",
      "first_mes":null,"character_book":{"entries":9},"creator":1e999}}
      """#

    let card = try #require(try SavedExport.read(json, by: CardParser.self).cards.first)

    #expect(
      card.name == "Wren" && card.description.isEmpty && card.tags == ["amie"] && card.greetings.isEmpty)
    #expect(Lorebook(of: card)?.entries == [])
  }

  @Test func theOlderFormOfPygmalionIsRead() throws {
    let json = #"""
      {"char_name":"Wren","char_persona":"Une amie de nuit","char_greeting":"Bonsoir.","example_dialogue":"ex",
      "world_scenario":"la fenêtre"}
      """#

    let card = try #require(try SavedExport.read(json, by: CardParser.self).cards.first)

    #expect(card.name == "Wren" && card.description == "Une amie de nuit" && card.firstMessage == "Bonsoir.")
    #expect(card.examples == "ex" && card.scenario == "la fenêtre")
  }

  @Test func aLorebookOnItsOwnIsKeptWithItsEntries() throws {
    let json = try SavedExport.data("character_card/lorebook_v3.json")

    let card = try #require(try SavedExport.read([json], by: CardParser.self).cards.first)

    #expect(card.name == "Carnet de Wren" && card.json == json)
    let book = try #require(Lorebook(of: card))
    #expect(book.entries.count == 2)
    #expect(book.entries[0].text == "Pip is Sam's grey cat." && book.entries[0].decorators == ["depth 4"])
    // T31: a pattern is text that nobody runs.
    #expect(
      book.entries[1].hasPatterns && book.entries[1].keys == ["/(a+)+$/i"] && !book.entries[1].isEnabled)
  }

  @Test func theEntriesOfACardsBookAreRead() throws {
    let book = try #require(Lorebook(of: try Self.card("wren_v2v3.png")))

    #expect(book.name == "Wren memories")
    #expect(book.entries.map(\.keys) == [["Pip", "cat"]] && book.entries[0].isEnabled)
  }

  /// T30.
  @Test func deepAndLargeJSONIsRefused() throws {
    let deep = String(repeating: #"{"data":"#, count: 100_000)
    #expect(throws: ImportError.tooDeep) { try SavedExport.read(deep, by: CardParser.self) }

    let many = "[" + String(repeating: "0,", count: CardLimits.jsonValues) + "0]"
    #expect(throws: ImportError.tooLarge) { try CardJSON(Data(many.utf8)) }

    // Base64 of more than a card may be, of which nothing is decoded.
    let text = [UInt8](repeating: 0x41, count: CardLimits.jsonBytes / 3 * 4 + 8)
    let chunk = PNGChunks.written("tEXt", (Array("chara".utf8) + [0] + text)[...])
    #expect(throws: ImportError.tooLarge) {
      try SavedExport.read([Self.picture(with: chunk)], by: CardParser.self)
    }

    let long =
      Data(#"{"name":""#.utf8) + Data(repeating: 0x61, count: CardLimits.jsonBytes) + Data(#""}"#.utf8)
    #expect(throws: ImportError.tooLarge) { try SavedExport.read([long], by: CardParser.self) }
  }

  private static func picture(with chunk: [UInt8]) -> Data {
    let plain = [UInt8](PNGChunks.plain())
    return Data(plain[..<33] + chunk + plain[33...])
  }
}
