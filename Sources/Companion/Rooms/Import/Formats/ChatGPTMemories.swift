import Foundation

/// What ChatGPT had remembered of the person: notes as they were made, and the newest list that the model was given.
struct ChatGPTMemories: Sendable {
  /// The vendor itself keeps some hundreds. Beyond this the same one may come twice.
  private static let mostTold = 20_000
  /// By `StableName`, so that long ones take no more room than short ones.
  private var told: Set<String> = []
  private var list: (text: String, at: Date)?
  /// When the list stood that was given last; an older one in a further file is of no use.
  private var listedAt: Date?

  /// A list as it stood at one time; only the newest one counts.
  mutating func snapshot(_ text: String, at: Date?) {
    let at = at ?? .distantPast
    guard !text.allSatisfy(\.isWhitespace), list.map({ at >= $0.at }) ?? true,
      listedAt.map({ at > $0 }) ?? true
    else { return }
    list = (text, at)
  }

  /// - Returns: The note, if it is a new one.
  mutating func noted(_ text: String, at: Date?) -> ImportedMemory? {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty, told.count >= Self.mostTold || told.insert(StableName.of(text)).inserted
    else { return nil }
    return ImportedMemory(text: text, at: at)
  }

  /// The newest list, without what was told as a note already.
  mutating func listed() -> [ImportedMemory] {
    defer { list = nil }
    guard let list else { return [] }
    listedAt = list.at
    var found: [ImportedMemory] = []
    for line in list.text.split(separator: "\n", omittingEmptySubsequences: true) {
      if let item = Self.item(line) {
        found.append(item)
      } else if found.isEmpty {
        found.append(ImportedMemory(text: String(line)))
      } else {
        // A fact of several lines.
        found[found.count - 1].text += "\n" + line
      }
    }
    return found.compactMap { noted($0.text, at: $0.at) }
  }

  /// `12. [2024-10-27]. Sam has an interview.`, also without number or date.
  private static func item(_ line: Substring) -> ImportedMemory? {
    var rest = line.drop { $0 == " " || $0 == "-" }
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    guard !number.isEmpty, number.count < 6, rest.dropFirst(number.count).first == "." else { return nil }
    rest = rest.dropFirst(number.count + 1).drop { $0 == " " }
    var at: Date?
    if rest.first == "[", let end = rest.prefix(40).firstIndex(of: "]"),
      let date = ImportedDate.read(String(rest[rest.index(after: rest.startIndex)..<end]))
    {
      at = date
      rest = rest[rest.index(after: end)...].drop { $0 == "." || $0 == " " || $0 == ":" }
    }
    return ImportedMemory(text: String(rest), at: at)
  }

  /// An element of `memory.json`, whose shape nobody has written down: a text, or an object with one.
  static func memory(_ value: JSONValue) -> ImportedMemory? {
    if let text = value.string { return ImportedMemory(text: text) }
    guard !value.has("title"), !value.has("mapping"), !value.has("email") else { return nil }
    for key in ["memory", "content", "text", "value"] {
      guard let text = value[key]?.string else { continue }
      let at = value["updated_at"] ?? value["created_at"] ?? value["update_time"] ?? value["create_time"]
      return ImportedMemory(
        text: text, at: ImportedDate.read(at ?? value["created_timestamp"] ?? value["date"]))
    }
    return nil
  }
}
