import Foundation

/// A history of the old Character.AI (until 2023), oldest message first.
enum CharacterAIHistory {
  /// - Parameter json: `{external_id, created, msgs:[{src:{is_human,name},text}]}`, or its messages alone.
  /// - Returns: `nil` where nothing was said.
  static func conversation(_ json: JSONValue, tally: inout LeftOutTally) -> ImportedConversation? {
    var strand = ImportedStrand()
    var name: String?
    for (place, message) in (json["msgs"] ?? json).elements.enumerated() {
      let isPerson = message["src"]?["is_human"]?.bool ?? false
      if !isPerson { name = name ?? message["src"]?["name"]?.string?.saidText }
      let image = message["image_rel_path"]?.string?.split(separator: "/").last.map(String.init)
      guard let text = message["text"]?.string, text.saidText != nil else {
        if image == nil { tally.add(.empty, "text") } else { tally.add(.file, "image_rel_path") }
        continue
      }
      var said = ImportedMessage(
        id: message["uuid"]?.string ?? message["id"]?.id ?? "", previous: nil,
        role: isPerson ? .person : .companion, text: text, at: ImportedDate.read(message["created"]))
      said.files = image.map { [$0] } ?? []
      // Replies that the person swiped away stand in the same list.
      strand.add(said, place: place, isShown: message["is_alternative"]?.bool != true)
    }
    return strand.conversation(
      id: json["external_id"]?.string ?? strand.words(name ?? ""),
      partner: name.map { ImportedPartner(id: $0, name: $0) }, createdAt: ImportedDate.read(json["created"]))
  }

  /// The character itself as a card, with all that the vendor said of it.
  static func card(_ character: JSONValue) -> ImportedCard? {
    guard let name = character["name"]?.string?.saidText ?? character["participant__name"]?.string?.saidText,
      let original = try? CardJSON(character.data)
    else { return nil }
    let text = { (key: String) in character[key]?.string ?? "" }
    var card = ImportedCard(name: name, json: Data())
    card.description = text("description")
    card.personality = text("title")
    card.firstMessage = text("greeting")
    // Lines of talk as a rule; the vendor's own field for how the character speaks.
    card.examples = text("definition")
    card.creator = text("user__username")
    let base = CardJSON.object([
      .init(
        key: "data",
        value: .object([
          .init(key: "extensions", value: .object([.init(key: "character_ai", value: original)]))
        ]))
    ])
    card.json = base.data
    guard let json = try? CharacterCardWriter.json(card, as: .v2) else { return nil }
    card.json = json
    return card
  }
}
