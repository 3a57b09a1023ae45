package import Foundation

@testable import Companion

/// What a vendor would have sent of these conversations: a ZIP with two files of them, as ChatGPT's export is.
extension InventedPersona {
  /// The model that gave the replies, and the one that came after it and says other things.
  package static let former = "gpt-4o"
  package static let latter = "gpt-5"

  /// - Parameter file: Where the archive is written.
  package func writeChatGPTArchive(to file: URL) throws {
    let talks = Dictionary(grouping: pairs(), by: \.thread).values.sorted { $0[0].at < $1[0].at }
    let later = talks.suffix(4).map { talk in
      talk.map { pair in
        VoicePair(
          id: pair.id, asked: pair.asked, thread: ChatThread.ID(), said: pair.said,
          reply: "- \(pair.reply.uppercased())", at: pair.at.addingTimeInterval(60 * 86_400),
          model: Self.latter)
      }
    }
    let writer = try ZipWriter(file)
    try writer.add("conversations-000.json", Self.json(talks.map { ($0, Self.former) }))
    try writer.add("conversations-001.json", Self.json(later.map { ($0, Self.latter) }))
    try writer.finish()
  }

  private static func json(_ talks: [(pairs: [VoicePair], model: String)]) throws -> Data {
    try JSONSerialization.data(withJSONObject: talks.map { conversation($0.pairs, by: $0.model) })
  }

  private static func conversation(_ pairs: [VoicePair], by model: String) -> [String: Any] {
    var mapping: [String: Any] = [:]
    var before = "root"
    var nodes: [(id: String, message: [String: Any]?)] = [("root", nil)]
    for pair in pairs {
      nodes.append((pair.asked.description, message("user", pair.said, pair.at, [:])))
      nodes.append((pair.id.description, message("assistant", pair.reply, pair.at, ["model_slug": model])))
    }
    for (place, node) in nodes.enumerated() {
      let next = nodes.dropFirst(place + 1).first?.id
      mapping[node.id] =
        [
          "id": node.id, "message": node.message ?? NSNull(), "parent": place == 0 ? NSNull() : before as Any,
          "children": next.map { [$0] } ?? [],
        ] as [String: Any]
      before = node.id
    }
    let at = pairs.first?.at.timeIntervalSince1970 ?? 0
    return [
      "title": String((pairs.first?.said ?? "").prefix(24)), "create_time": at, "update_time": at + 1_000,
      "mapping": mapping, "current_node": before, "conversation_id": UUID().uuidString,
      "default_model_slug": model,
    ]
  }

  private static func message(_ role: String, _ text: String, _ at: Date, _ notes: [String: String])
    -> [String: Any]
  {
    [
      "author": ["role": role], "create_time": at.timeIntervalSince1970, "weight": 1,
      "status": "finished_successfully",
      "content": ["content_type": "text", "parts": [text]], "metadata": notes, "recipient": "all",
    ]
  }
}
