package import Foundation

/// ShareGPT: `{id, conversations:[{from, value}]}`, in an array or line by line.
package struct ShareGPTParser: ExportParser {
  /// Turns of a file that is one conversation, cut into its turns.
  private var loose = RoleLines()
  private var told: Set<String> = []
  private var tally = LeftOutTally()

  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    guard piece.contains(where: { $0 > 0x20 }) else { return [] }
    let json = try JSONValue(piece)
    return (json.isArray ? json.elements : [json]).flatMap { take($0) }
  }

  package mutating func finish() -> [Imported] {
    defer { loose = RoleLines() }
    return loose.imported(id: nil, told: &told) + tally.take()
  }

  private mutating func take(_ json: JSONValue) -> [Imported] {
    guard json.isObject else {
      tally.add(.unknown, "line")
      return []
    }
    guard
      let turns = ["conversations", "conversation", "messages", "items"].lazy.compactMap({ json[$0] })
        .first(where: \.isArray)
    else {
      if Self.isTurn(json) {
        Self.add(json, to: &loose, tally: &tally)
      } else if json["id"] == nil {
        tally.add(.unknown, "line")
      }
      return []
    }
    var lines = RoleLines()
    if let system = json["system"]?.string { lines.add(role: "system", text: system, tally: &tally) }
    for turn in turns.elements { Self.add(turn, to: &lines, tally: &tally) }
    if lines.strand.isEmpty { tally.add(.empty, "conversations") }
    return lines.imported(id: json["id"]?.id, title: json["title"]?.string ?? "", told: &told)
  }

  private static func isTurn(_ json: JSONValue) -> Bool { json.has("from") || json.has("role") }

  private static func add(_ turn: JSONValue, to lines: inout RoleLines, tally: inout LeftOutTally) {
    lines.add(
      role: (turn["from"] ?? turn["role"])?.string,
      text: (turn["value"] ?? turn["content"] ?? turn["text"])?.string, tally: &tally)
  }
}
