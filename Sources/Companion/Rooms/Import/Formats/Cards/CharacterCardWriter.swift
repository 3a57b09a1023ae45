package import Foundation

/// Gives a card out again, as every tool of its kind reads it: with all its unknown fields and extensions, and with
/// what the person changed.
package enum CharacterCardWriter {
  package enum Version: Sendable, CaseIterable { case v2, v3 }

  /// - Throws: `damaged` where the card's own JSON is none.
  package static func json(_ card: ImportedCard, as version: Version) throws(ImportError) -> Data {
    try tree(of: card, as: version).data
  }

  /// A PNG with the card as V2 and as V3.
  /// - Parameter picture: A PNG; without it the card's own. Where that is none either, or another kind of picture, the
  ///   card gets a plain one.
  package static func png(_ card: ImportedCard, on picture: Data? = nil) throws(ImportError) -> Data {
    let third = CardAssets.placing(icon: nil, kind: "png", in: try tree(of: card, as: .v3))
    let texts = [
      (name: "chara", text: [UInt8](try json(card, as: .v2).base64EncodedData())),
      (name: "ccv3", text: [UInt8](third.data.base64EncodedData())),
    ]
    for candidate in [picture, card.picture] {
      guard let candidate else { continue }
      if let made = try? PNGChunks.picture(candidate, without: Set(CardFile.keywords), adding: texts) {
        return made
      }
    }
    return try PNGChunks.picture(PNGChunks.plain(), without: [], adding: texts)
  }

  /// A CHARX: the card as V3, its picture and its other files.
  package static func charx(_ card: ImportedCard) throws(ImportError) -> Data {
    var tree = try tree(of: card, as: .v3)
    var files: [(name: String, bytes: [UInt8])] = []
    if let picture = card.picture {
      let kind = kind(of: picture)
      let path = CardAssets(tree).icon ?? "assets/icon/images/main.\(kind)"
      tree = CardAssets.placing(icon: path, kind: kind, in: tree)
      files.append((path, [UInt8](picture)))
    }
    for (name, file) in card.files.sorted(by: { $0.key < $1.key }) where name != files.first?.name {
      files.append((name, [UInt8](file)))
    }
    guard files.allSatisfy({ CharxArchive.isSafe($0.name) && $0.name != "card.json" }) else {
      throw .unsafeName
    }
    guard files.count < CardLimits.entries,
      files.reduce(0, { $0 + $1.bytes.count }) <= CardLimits.unpackedBytes
    else { throw .tooLarge }
    return CharxArchive.written([("card.json", [UInt8](tree.data))] + files)
  }

  /// The card's lorebook on its own, `lorebook_v3`.
  /// - Returns: `nil` where it has none.
  package static func lorebook(_ card: ImportedCard) throws(ImportError) -> Data? {
    var tree = try CardJSON(card.json)
    if Lorebook.standing(alone: tree) != nil {
      for (key, text) in [("name", card.name), ("description", card.description)]
      where (tree["data"]?[key]?.string ?? "") != text {
        tree["data"]?[key] = .string(text)
      }
      return tree.data
    }
    guard let book = tree["data"]?["character_book"] ?? tree["character_book"] else { return nil }
    return
      CardJSON.object([
        .init(key: "spec", value: .string("lorebook_v3")), .init(key: "data", value: book),
      ]).data
  }

  /// The card's own JSON in the form of that version, with the texts that the card has now.
  private static func tree(of card: ImportedCard, as version: Version) throws(ImportError) -> CardJSON {
    var tree = try card.json.isEmpty ? .object([]) : CardJSON(card.json)
    guard tree.isObject else { throw .damaged }
    if let book = Lorebook.standing(alone: tree) {
      tree = .object([.init(key: "data", value: .object([.init(key: "character_book", value: book)]))])
    }
    let before = tree["data"] ?? .object([])
    var data = before.isObject ? before : .object([])
    for field in CardField.all {
      let text = card[keyPath: field.place]
      if data[field.name]?.string != text { data[field.name] = .string(text) }
      // The same text at the top, for readers of V1: it changes along, and stays where it was another one already.
      for name in [field.name, field.older].compactMap({ $0 }) {
        guard let top = tree[name]?.string, top != text, top == before[field.name]?.string ?? top else {
          continue
        }
        tree[name] = .string(text)
      }
    }
    for list in CardList.all where (data[list.name]?.strings ?? []) != card[keyPath: list.place] {
      data[list.name] = .strings(card[keyPath: list.place])
    }
    for (name, value) in required(version) where data[name] == nil { data[name] = tree[name] ?? value }
    if data["character_book"] == nil, let book = tree["character_book"] { data["character_book"] = book }
    if version == .v3 { data = withPatternsNamed(data) }
    tree["data"] = data
    return marked(tree, as: version)
  }

  /// What a version demands beside its texts, and what stands there when nothing is said.
  private static func required(_ version: Version) -> [(String, CardJSON)] {
    [
      ("creator_notes", .string("")), ("character_version", .string("")), ("alternate_greetings", .array([])),
      ("tags", .array([])), ("extensions", .object([])),
    ] + (version == .v3 ? [("group_only_greetings", .array([]))] : [])
  }

  /// V3 wants to know of every entry of a lorebook whether its keys are patterns.
  private static func withPatternsNamed(_ data: CardJSON) -> CardJSON {
    guard case .array(let entries)? = data["character_book"]?["entries"] else { return data }
    var data = data
    data["character_book"]?["entries"] = .array(
      entries.map { entry in
        var entry = entry
        if entry.isObject, entry["use_regex"] == nil { entry["use_regex"] = .literal("false") }
        return entry
      })
    return data
  }

  /// A later edition of the same version keeps its number.
  private static func marked(_ tree: CardJSON, as version: Version) -> CardJSON {
    let (spec, number) = version == .v2 ? ("chara_card_v2", "2.0") : ("chara_card_v3", "3.0")
    if tree["spec"]?.string == spec, tree["spec_version"]?.string != nil { return tree }
    let others = tree.members.filter { $0.key != "spec" && $0.key != "spec_version" }
    return .object(
      [.init(key: "spec", value: .string(spec)), .init(key: "spec_version", value: .string(number))] + others)
  }

  private static func kind(of picture: Data) -> String {
    if picture.starts(with: PNGChunks.signature) { return "png" }
    if picture.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
    if picture.starts(with: Array("GIF8".utf8)) { return "gif" }
    return picture.starts(with: Array("RIFF".utf8)) ? "webp" : "png"
  }
}
