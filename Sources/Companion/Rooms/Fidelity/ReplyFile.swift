import Foundation

/// The lines of one file of replies.
struct ReplyFile {
  private(set) var replies: [String: String] = [:]
  private(set) var lines = 0

  private struct Line: Decodable {
    let id: String
    let reply: String

    private enum CodingKeys: String, CodingKey { case id, reply }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id =
        try (try? container.decode(String.self, forKey: .id))
        ?? String(container.decode(Int.self, forKey: .id))
      reply = try container.decode(String.self, forKey: .reply)
    }
  }

  init(_ data: Data) throws(FidelityError) {
    let decoder = JSONDecoder()
    for line in data.split(separator: UInt8(ascii: "\n"))
    where line.contains(where: { !Self.isBlank($0) }) {
      lines += 1
      if let line = try? decoder.decode(Line.self, from: line) { replies[line.id] = line.reply }
    }
    if lines > 0, replies.isEmpty { throw .unreadable }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0d
  }
}
