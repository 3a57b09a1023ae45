package import Foundation

/// Chats of SillyTavern and of the tools around it: its JSON Lines, Chub's, text-generation-webui's
/// (`data_visible`), Agnai's, RisuAI's and KoboldAI Lite's.
package struct SillyTavernParser: ExportParser {
  private var chat = TavernChat()
  private var hasHeader = false
  private var hasPairs = false
  /// Bytes that the chat was read from, at most `mostHeld`: then what is there of it is given as a chat.
  private var held = 0
  private let mostHeld: Int
  private var tally = LeftOutTally()

  package init() { self.init(mostHeld: ImportLimits.held) }

  init(mostHeld: Int) { self.mostHeld = mostHeld }

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    guard piece.contains(where: { $0 > 0x20 }) else { return [] }
    return take(try JSONValue(piece))
  }

  package mutating func finish() -> [Imported] { closed() + tally.take() }

  /// - Returns: The chat before, where a new one begins.
  mutating func take(_ json: JSONValue) -> [Imported] {
    held += json.size
    guard held > mostHeld, !chat.lines.isEmpty else { return taken(json) }
    // The next part is of the same two.
    var next = TavernChat()
    (next.person, next.companion, next.title) = (chat.person, chat.companion, chat.title)
    let before = closed()
    chat = next
    held = json.size
    return before + taken(json)
  }

  private mutating func taken(_ json: JSONValue) -> [Imported] {
    if json.isArray {
      // A pair, or all of them.
      if !takePair(json) { for element in json.elements { takePart(element) } }
      return []
    }
    guard json["mes"] == nil, json.has("user_name") || json.has("character_name") || json.has("chat_metadata")
    else {
      takePart(json)
      return []
    }
    let before = hasHeader || !chat.lines.isEmpty ? closed() : []
    chat.take(header: json)
    hasHeader = true
    return before
  }

  private mutating func closed() -> [Imported] {
    if hasHeader, chat.lines.isEmpty { tally.add(.empty, "chat") }
    defer {
      chat = TavernChat()
      (hasHeader, hasPairs, held) = (false, false, 0)
    }
    return chat.imported(into: &tally)
  }

  /// - Parameter isInner: It stands in a list that was gone into already: none goes into another (T30).
  private mutating func takePart(_ json: JSONValue, isInner: Bool = false) {
    if takePair(json) { return }
    if json["mes"] != nil {
      chat.lines.append(TavernLine(json))
    } else if json["msg"] != nil {
      takeAgnai(json)
    } else if !isInner, let messages = json["messages"], messages.isArray {
      for message in messages.elements { takePart(message, isInner: true) }
      chat.title = json["name"]?.string ?? chat.title
    } else if let messages = json["data"]?["message"], messages.isArray {
      chat.title = json["data"]?["name"]?.string ?? chat.title
      chat.note = json["data"]?["note"]?.string?.saidText
      for message in messages.elements { takeRisu(message) }
    } else if json["role"] != nil, json["data"] != nil {
      takeRisu(json)
    } else if let settings = json["savedsettings"] {
      takeKobold(json, settings)
    } else if !isInner,
      let pairs = ["data_visible", "visible", "data", "internal"].lazy.compactMap({ json[$0] })
        .first(where: \.isArray)
    {
      // The same words stand under two or four names.
      if !hasPairs { for pair in pairs.elements { takePart(pair, isInner: true) } }
    } else if let name = json["name"]?.string, !chat.lines.isEmpty {
      // What stood around the messages that came before.
      chat.title = name
    } else {
      tally.add(.unknown, "line")
    }
  }

  /// text-generation-webui: what the person said and what came back; the greeting has nothing before it. Its page
  /// shows them, so they are escaped.
  private mutating func takePair(_ json: JSONValue) -> Bool {
    guard json.isArray else { return false }
    let pair = json.elements
    guard pair.count == 2, pair.contains(where: \.isString), pair.allSatisfy({ $0.isString || $0.isNull })
    else {
      return false
    }
    hasPairs = true
    for (index, part) in pair.enumerated() {
      guard let text = part.string, text.saidText != nil, text != "<|BEGIN-VISIBLE-CHAT|>" else { continue }
      chat.lines.append(TavernLine(isPerson: index == 0, text: Self.unescaped(text)))
    }
    return true
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let marks = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return marks.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  /// Agnai: the person's messages carry their id, the character's carry the character's.
  private mutating func takeAgnai(_ json: JSONValue) {
    var line = TavernLine(
      name: json["name"]?.string ?? json["handle"]?.string ?? "", isPerson: json["userId"] != nil,
      text: json["msg"]?.string ?? "", at: ImportedDate.read(json["createdAt"]))
    line.others = (json["retries"]?.elements ?? []).compactMap(\.string)
      .map { TavernLine(isPerson: line.isPerson, text: $0) }
    chat.lines.append(line)
  }

  private mutating func takeRisu(_ json: JSONValue) {
    chat.lines.append(
      TavernLine(
        name: json["name"]?.string ?? "", isPerson: json["role"]?.string == "user",
        text: json["data"]?.string ?? "", at: ImportedDate.read(json["time"])))
  }

  /// KoboldAI Lite: turns with a mark of who speaks; a story without marks is one long text of the companion.
  private mutating func takeKobold(_ json: JSONValue, _ settings: JSONValue) {
    chat.person = settings["chatname"]?.string?.saidText
    chat.companion = settings["chatopponent"]?.string?.components(separatedBy: "||$||").first?.saidText
    chat.note = json["authorsnote"]?.string?.saidText
    let turns = [json["prompt"]].compactMap { $0 } + (json["actions"]?.elements ?? [])
    for turn in turns.compactMap(\.string) {
      let text = turn.replacingOccurrences(of: "{{[INPUT]}}", with: "")
        .replacingOccurrences(of: "{{[OUTPUT]}}", with: "")
      if let text = text.saidText {
        chat.lines.append(TavernLine(isPerson: turn.contains("{{[INPUT]}}"), text: text))
      }
    }
  }
}
