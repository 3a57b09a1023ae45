import Foundation
import Testing

@testable import Companion

/// Cards out: a round trip loses nothing.
@Suite(.inTurn) struct CharacterCardWriterTests {
  /// With members of its own at every level, digits that a `Double` loses, and texts for readers of V1 at the top.
  private static let rich = Data(
    #"""
    {"spec":"chara_card_v2","spec_version":"2.0","name":"Wren","first_mes":"an older text","x_top":[1.0,2e2],
    "data":{"name":"Wren","description":"d \ud83c\udf19","personality":"p","scenario":"s","first_mes":"f","mes_example":"m",
    "creator_notes":"n","system_prompt":"","post_history_instructions":"","alternate_greetings":["a"],"tags":["t"],
    "creator":"c","character_version":"1.10","x_number":12345678901234567890.10,
    "extensions":{"depth_prompt":{"prompt":"p","depth":4},"fav":null,"talkativeness":"0.5"},
    "character_book":{"x_book":true,"extensions":{"a":{}},"entries":[{"keys":["k"],"content":"c","x_entry":{"y":[]},
    "extensions":{},"enabled":true,"insertion_order":1}]}}}
    """#.utf8)

  private static func read(_ data: Data) throws -> ImportedCard {
    try #require(try SavedExport.read([data], by: CardParser.self).cards.first)
  }

  /// The same members with the same values, whatever their order.
  private static func sorted(_ json: Data) throws -> Data {
    let value = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
    return try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func fixture(_ name: String) throws -> Data {
    try SavedExport.data("character_card/\(name)")
  }

  @Test func aCardOfTheSameVersionComesOutAsItStood() throws {
    for (json, version) in [
      (try Self.fixture("wren_v2.json"), CharacterCardWriter.Version.v2),
      (try Self.fixture("wren_v3.json"), .v3),
      (Self.rich, .v2),
    ] {
      let out = try CharacterCardWriter.json(try Self.read(json), as: version)

      #expect(try Self.sorted(out) == Self.sorted(json))
    }
    let out = String(
      decoding: try CharacterCardWriter.json(try Self.read(Self.rich), as: .v2), as: UTF8.self)
    #expect(
      out.contains("12345678901234567890.10") && out.contains("[1.0,2e2]") && out.contains(#"\ud83c\udf19"#))
  }

  @Test(arguments: CharacterCardWriter.Version.allCases)
  func everyUnknownFieldSurvivesEveryVersionAndFile(_ version: CharacterCardWriter.Version) throws {
    let card = try Self.read(Self.rich)
    let files = [
      try CharacterCardWriter.json(card, as: version), try CharacterCardWriter.png(card),
      try CharacterCardWriter.charx(card),
    ]
    for file in files {
      let again = try Self.read(file)
      let tree = try CardJSON(again.json)
      #expect(again.description == "d 🌙" && again.greetings == ["a"] && again.creator == "c")
      #expect(tree["x_top"] == .array([.literal("1.0"), .literal("2e2")]))
      #expect(tree["first_mes"]?.string == "an older text")
      #expect(tree["data"]?["x_number"] == .literal("12345678901234567890.10"))
      #expect(tree["data"]?["extensions"] == (try CardJSON(Self.rich))["data"]?["extensions"])
      let book = tree["data"]?["character_book"]
      #expect(book?["x_book"]?.bool == true && book?["entries"]?.elements.first?["x_entry"] != nil)
    }
  }

  @Test func v1BecomesAWholeV2AndV3() throws {
    let card = try Self.read(try Self.fixture("wren_v1.json"))

    let second = try CardJSON(try CharacterCardWriter.json(card, as: .v2))
    let third = try CardJSON(try CharacterCardWriter.json(card, as: .v3))

    #expect(second["spec"]?.string == "chara_card_v2" && second["spec_version"]?.string == "2.0")
    #expect(third["spec"]?.string == "chara_card_v3" && third["spec_version"]?.string == "3.0")
    for name in [
      "name", "description", "personality", "scenario", "first_mes", "mes_example", "creator_notes",
      "system_prompt",
      "post_history_instructions", "alternate_greetings", "tags", "creator", "character_version",
      "extensions",
    ] {
      #expect(second["data"]?[name] != nil && third["data"]?[name] != nil, "\(name)")
    }
    #expect(third["data"]?["group_only_greetings"] == .array([]))
    #expect(second["data"]?["first_mes"]?.string == "Hey, Sparrow. 🌙")
  }

  @Test func v3NamesWhetherKeysArePatterns() throws {
    let third = try CardJSON(try CharacterCardWriter.json(try Self.read(Self.rich), as: .v3))

    #expect(third["data"]?["character_book"]?["entries"]?.elements.first?["use_regex"]?.bool == false)
  }

  @Test func aPictureCarriesBothVersionsOnceAndStaysThePicture() throws {
    let fixture = try Self.fixture("wren_v2v3.png")
    let card = try Self.read(fixture)

    let out = try CharacterCardWriter.png(card)

    let chunks = try PNGChunks(out).all
    #expect(chunks.filter { !$0.isWhole }.isEmpty)
    #expect(chunks.compactMap(PNGChunks.keyword(of:)) == ["chara", "ccv3"])
    let pixels = { (chunks: [PNGChunks.Chunk]) in
      chunks.filter { $0.kind == "IDAT" || $0.kind == "IHDR" }.map { Array($0.body) }
    }
    #expect(try pixels(chunks) == pixels(PNGChunks(fixture).all))
    #expect(try Self.sorted(Self.read(out).json) == Self.sorted(card.json))
  }

  @Test func aCardWithoutAPictureOrWithAPhotographGetsAPlainOne() throws {
    var card = try Self.read(try Self.fixture("wren_v3.json"))
    let plain = try CharacterCardWriter.png(card)
    card.picture = Data([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3])
    let photograph = try CharacterCardWriter.png(card)

    #expect(plain == photograph)
    let chunks = try PNGChunks(plain).all
    #expect(chunks.map(\.kind) == ["IHDR", "tEXt", "tEXt", "PLTE", "IDAT", "IEND"])
    // 51 bytes a row: one for the filter, fifty for four hundred dots.
    let rows = try Inflate.unpackZlib(try #require(chunks.first { $0.kind == "IDAT" }).body, most: 1 << 20)
    #expect(rows.count == 51 * 600)
  }

  @Test func aDamagedPictureIsNotMadeToLookWhole() throws {
    var picture = [UInt8](try Self.fixture("wren_v2v3.png"))
    let at = try #require(Data(picture).range(of: Data("IDAT".utf8))).upperBound
    picture[at] ^= 1
    let card = try Self.read(try Self.fixture("wren_v3.json"))

    #expect(try CharacterCardWriter.png(card, on: Data(picture)) == CharacterCardWriter.png(card))
  }

  @Test func aCharxKeepsItsPictureAndItsFilesAtTheirPlaces() throws {
    var card = try Self.read(try Self.fixture("wren.charx"))
    card.files["assets/emotion/images/joie.png"] = Data([1, 2, 3])

    let again = try Self.read(try CharacterCardWriter.charx(card))

    #expect(again.picture == card.picture && again.files == card.files)
    #expect(try Self.sorted(again.json) == Self.sorted(card.json))
  }

  @Test func aPictureMovesBetweenPNGAndCharx() throws {
    let card = try Self.read(try Self.fixture("wren_v2v3.png"))

    let inCharx = try Self.read(try CharacterCardWriter.charx(card))
    let back = try Self.read(try CharacterCardWriter.png(inCharx))

    #expect(inCharx.picture == card.picture)
    #expect(CardAssets(try CardJSON(inCharx.json)).icon == "assets/icon/images/main.png")
    #expect(try Self.sorted(back.json) == Self.sorted(card.json))
  }

  @Test func whatThePersonChangedStandsEverywhereItStood() throws {
    var card = try Self.read(Self.rich)
    card.name = "Wren la nuit"
    card.firstMessage = "Bonsoir, moineau."
    card.tags = ["amie"]

    let tree = try CardJSON(try CharacterCardWriter.json(card, as: .v3))

    #expect(tree["data"]?["name"]?.string == "Wren la nuit" && tree["name"]?.string == "Wren la nuit")
    #expect(tree["data"]?["first_mes"]?.string == "Bonsoir, moineau.")
    #expect(tree["first_mes"]?.string == "an older text")
    #expect(tree["data"]?["tags"]?.strings == ["amie"])
  }

  @Test func aLorebookComesOutAloneAndInsideOfACard() throws {
    let json = try Self.fixture("lorebook_v3.json")
    let card = try Self.read(json)

    let alone = try #require(try CharacterCardWriter.lorebook(card))
    let inside = try CardJSON(try CharacterCardWriter.json(card, as: .v3))

    #expect(try Self.sorted(alone) == Self.sorted(json))
    #expect(inside["data"]?["character_book"]?["extensions"] == (try CardJSON(json))["data"]?["extensions"])
    #expect(inside["data"]?["name"]?.string == "Carnet de Wren")
    let taken = try #require(try CharacterCardWriter.lorebook(try Self.read(Self.rich)))
    #expect(try CardJSON(taken)["data"]?["x_book"]?.bool == true)
    #expect(try CharacterCardWriter.lorebook(try Self.read(try Self.fixture("wren_v1.json"))) == nil)
  }

  @Test func anUnsafeNameIsNotGivenOut() throws {
    var card = try Self.read(Self.rich)
    card.files["../x"] = Data([1])

    #expect(throws: ImportError.unsafeName) { try CharacterCardWriter.charx(card) }
  }

  @Test func aCardMadeHereNeedsNoJSON() throws {
    var card = ImportedCard(name: "Merle", json: Data())
    card.description = "Chante au \"matin\"\n\u{1}"

    let again = try Self.read(try CharacterCardWriter.png(card))

    #expect(again.name == "Merle" && again.description == card.description)
  }
}
