package import Foundation

/// Lines for fine-tuning as OpenAI takes them: `{"messages":[{role, content}]}`, pairs of preferred and other answers,
/// and the older `{prompt, completion}`.
package struct OpenAILinesParser: ExportParser {
  private var told: Set<String> = []
  private var tally = LeftOutTally()

  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    guard piece.contains(where: { $0 > 0x20 }) else { return [] }
    let json = try JSONValue(piece)
    return (json.isArray ? json.elements : [json]).flatMap { take($0) }
  }

  package mutating func finish() -> [Imported] { tally.take() }

  private mutating func take(_ json: JSONValue) -> [Imported] {
    var lines = RoleLines()
    let model = json["model"]?.string
    if let messages = (json["messages"] ?? json["input"]?["messages"]), messages.isArray {
      for message in messages.elements { add(message, model, to: &lines) }
      // Pairs for preference: both answer the same.
      for message in json["non_preferred_output"]?.elements ?? [] {
        add(message, model, isShown: false, to: &lines)
      }
      for message in json["preferred_output"]?.elements ?? [] { add(message, model, to: &lines) }
    } else if let prompt = json["prompt"]?.string, let completion = json["completion"]?.string {
      lines.add(role: "user", text: prompt, tally: &tally)
      lines.add(role: "assistant", text: completion, model: model, tally: &tally)
    } else {
      tally.add(.unknown, "line")
      return []
    }
    if lines.strand.isEmpty { tally.add(.empty, "messages") }
    return lines.imported(id: nil, told: &told)
  }

  private mutating func add(
    _ json: JSONValue, _ model: String?, isShown: Bool = true, to lines: inout RoleLines
  ) {
    if json["tool_calls"]?.isArray == true { tally.add(.notSaid, "tool_calls") }
    var text = json["content"]?.string
    if let parts = json["content"], parts.isArray {
      var texts: [String] = []
      for part in parts.elements {
        if let words = part["text"]?.string {
          texts.append(words)
        } else {
          tally.add(part["type"]?.string == nil ? .unknown : .file, part["type"]?.string ?? "content")
        }
      }
      text = texts.joined(separator: "\n")
    }
    // A call of a tool says nothing, and is counted already.
    if text == nil, json["tool_calls"] != nil { return }
    lines.add(role: json["role"]?.string, text: text, model: model, isShown: isShown, tally: &tally)
  }
}
