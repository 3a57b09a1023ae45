import Foundation

/// A card out of its file: JSON, PNG or CHARX, told by its first bytes.
enum CardFile {
  static func read(_ file: Data) throws(ImportError) -> [Imported] {
    if file.starts(with: PNGChunks.signature) { return try png(file) }
    if CharxArchive.isOne(file) {
      let archive = try CharxArchive(file)
      return try charx(archive.names) { name throws(ImportError) in try archive.file(name) }
    }
    guard let card = try ImportedCard.read(file) else { return [.leftOut(LeftOut(.unknown, "card"))] }
    return [.card(card)]
  }

  /// The texts that cards stand in, the one that counts first: V3 before V2.
  static let keywords = ["ccv3", "chara"]

  private static func png(_ file: Data) throws(ImportError) -> [Imported] {
    let chunks = try PNGChunks(file).all
    let texts = chunks.filter { PNGChunks.keyword(of: $0).map(keywords.contains) ?? false }
    guard texts.count <= CardLimits.cardTexts else { throw .tooLarge }
    var found: [Imported] = []
    var refused: ImportError?
    for keyword in keywords {
      for chunk in texts where PNGChunks.keyword(of: chunk) == keyword {
        do throws(ImportError) {
          if var card = try ImportedCard.read(decoded(PNGChunks.text(of: chunk))) {
            // A picture with a wrong checksum is no picture any more.
            let broken = chunks.count { !$0.isWhole && PNGChunks.keyword(of: $0) == nil }
            card.picture = broken == 0 ? file : nil
            if broken > 0 { found.append(.leftOut(LeftOut(.damaged, "PNG", count: broken))) }
            return [.card(card)] + found
          }
          found.append(.leftOut(LeftOut(.unknown, keyword)))
        } catch {
          refused = error
          found.append(.leftOut(LeftOut(error == .damaged ? .damaged : .tooLarge, keyword)))
        }
      }
    }
    if let refused { throw refused }
    return found.isEmpty ? [.leftOut(LeftOut(.unknown, "PNG"))] : found
  }

  /// Base64 of UTF-8; some tools break its lines, and a few write the JSON itself.
  private static func decoded(_ text: ArraySlice<UInt8>) throws(ImportError) -> Data {
    if text.first == UInt8(ascii: "{") { return Data(text) }
    guard let json = Data(base64Encoded: Data(text), options: .ignoreUnknownCharacters), !json.isEmpty else {
      throw .damaged
    }
    return json
  }

  /// - Parameter unpack: Gives the file of a name, whoever opened the archive; `nil` where there is none.
  static func charx(_ names: [String], unpack: (String) throws(ImportError) -> [UInt8]?) throws(ImportError)
    -> [Imported]
  {
    guard let json = try unpack("card.json") else { return [.leftOut(LeftOut(.unknown, "CHARX"))] }
    guard var card = try ImportedCard.read(Data(json)) else {
      return [.leftOut(LeftOut(.unknown, "card.json"))]
    }
    var left: [Imported] = []
    let icon = try CardAssets(CardJSON(card.json)).icon
    for name in names where name != "card.json" {
      do throws(ImportError) {
        guard let bytes = try unpack(name) else { continue }
        if name == icon { card.picture = Data(bytes) } else { card.files[name] = Data(bytes) }
      } catch {
        left.append(.leftOut(LeftOut(.damaged, name)))
      }
    }
    return [.card(card)] + left
  }
}
