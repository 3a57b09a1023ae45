package import Foundation

/// Character.AI: histories of the old site, turns of the new one, and what CAI Tools saves (SillyTavern's JSON Lines,
/// pairs of text-generation-webui, example lines, a page for reading offline).
package struct CharacterAIParser: ExportParser {
  /// Chats by id, in the order in which they came.
  private var chats: [String] = []
  private var turns: [String: [CharacterAITurn]] = [:]
  /// Bytes of them, at most `mostHeld`: then what is there of all chats is given.
  private var held = 0
  private let mostHeld: Int
  private var tavern = SillyTavernParser()
  private var lines = PlainTextParser()
  private var tally = LeftOutTally()

  package init() { self.init(mostHeld: ImportLimits.held) }

  init(mostHeld: Int) { self.mostHeld = mostHeld }

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    if CharacterAIPage.isOne(piece) {
      return try CharacterAIPage.conversations(piece, tally: &tally).map(Imported.conversation)
    }
    // JSON begins with a bracket; so may a line that somebody said.
    switch piece.first(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard let json = try? JSONValue(piece) else {
        if lines.hasBegun || piece.starts(with: Data("{{".utf8)) { return try lines.read(piece) }
        throw .damaged
      }
      return take(json)
    default: return try lines.read(piece)
    }
  }

  package mutating func finish() -> [Imported] {
    whole() + tavern.finish() + lines.finish() + tally.take()
  }

  private mutating func whole() -> [Imported] {
    let conversations = chats.compactMap { id in
      Self.conversation(id, turns.removeValue(forKey: id) ?? []).map(Imported.conversation)
    }
    (chats, held) = ([], 0)
    return conversations
  }

  private mutating func take(_ json: JSONValue) -> [Imported] {
    if json.isArray, json.elements.first?["candidates"] == nil, json.elements.first?["src"] == nil {
      return tavern.take(json)
    }
    if json.isArray || json["msgs"] != nil {
      if json.elements.first?["candidates"] != nil { return takeTurns(json.elements) }
      return CharacterAIHistory.conversation(json, tally: &tally).map { [.conversation($0)] } ?? []
    }
    if json["candidates"] != nil { return takeTurns([json]) }
    guard
      json.has("turns") || json.has("histories") || json.has("info") || json.has("meta")
        || json.has("character")
    else { return tavern.take(json) }
    var found = takeTurns(json["turns"]?.elements ?? [])
    let histories = json["histories"]
    for history in (histories?["histories"] ?? histories)?.elements ?? [] {
      if let conversation = CharacterAIHistory.conversation(history, tally: &tally) {
        found.append(.conversation(conversation))
      } else {
        tally.add(.empty, "history")
      }
    }
    if let character = json["info"]?["character"] ?? json["character"], character.isObject,
      let card = CharacterAIHistory.card(character)
    {
      found.append(.card(card))
    }
    return found
  }

  private mutating func takeTurns(_ list: [JSONValue]) -> [Imported] {
    for json in list {
      guard let turn = CharacterAITurn(json) else {
        tally.add(.unknown, "turn")
        continue
      }
      guard !turn.candidates.isEmpty else {
        tally.add(.empty, "turn")
        continue
      }
      if turns[turn.chat] == nil { chats.append(turn.chat) }
      turns[turn.chat, default: []].append(turn)
      held += turn.candidates.reduce(200) { $0 + $1.bytes + 200 }
    }
    return held > mostHeld ? whole() : []
  }

  /// Pages come newest first. Dates tell; without them the order is turned round.
  private static func conversation(_ id: String, _ turns: [CharacterAITurn]) -> ImportedConversation? {
    let ordered = turns.oldestFirst(isNewestFirst: true, \.at)
    var strand = ImportedStrand()
    var name: String?
    for (place, turn) in ordered.enumerated() {
      for other in turn.candidates.dropFirst() { strand.add(other, place: place, isShown: false) }
      strand.add(turn.candidates[0], place: place)
      if turn.candidates[0].role == .companion { name = turn.name ?? name }
    }
    var conversation = strand.conversation(
      id: id.isEmpty ? strand.words(name ?? "") : id, partner: name.map { ImportedPartner(id: $0, name: $0) })
    conversation?.isPart = true
    return conversation
  }
}
