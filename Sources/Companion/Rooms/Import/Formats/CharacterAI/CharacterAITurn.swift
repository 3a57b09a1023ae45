import Foundation

/// A turn of a Character.AI chat (since 2023): what one side said, with the candidates for it.
struct CharacterAITurn: Sendable {
  var chat: String
  var at: Date?
  var name: String?
  /// The one that counts first, the others behind it.
  var candidates: [ImportedMessage]

  /// - Returns: `nil` for what is no turn.
  init?(_ json: JSONValue) {
    guard let candidates = json["candidates"], candidates.isArray else { return nil }
    chat = json["turn_key"]?["chat_id"]?.string ?? ""
    at = ImportedDate.read(json["create_time"])
    let author = json["author"]
    name = author?["name"]?.string?.saidText
    // The character's turns do not say that they are no human's.
    let role = author?["is_human"]?.bool == true ? ImportedMessage.Role.person : .companion
    let turn = json["turn_key"]?["turn_id"]?.string ?? ""
    let chosen = json["primary_candidate_id"]?.string
    var messages: [ImportedMessage] = []
    for candidate in candidates.elements {
      guard let text = candidate["raw_content"]?.string, text.saidText != nil else { continue }
      let id = candidate["candidate_id"]?.string ?? (turn.isEmpty ? "" : turn + "-" + StableName.of(text))
      var message = ImportedMessage(
        id: id, previous: nil, role: role, text: text, at: ImportedDate.read(candidate["create_time"]) ?? at)
      if let image = candidate["tti_image_rel_path"]?.string?.split(separator: "/").last {
        message.files = [String(image)]
      }
      messages.append(message)
    }
    // Without a choice the last one, as the page shows it.
    let place = messages.firstIndex { $0.id == chosen && !$0.id.isEmpty } ?? messages.indices.last
    self.candidates =
      place.map { place in
        [messages[place]] + messages[..<place] + messages[(place + 1)...]
      } ?? []
  }
}
