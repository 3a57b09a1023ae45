/// The address of a talk with Gemini, as newer exports tell it beside each thing that was asked.
///
/// Source: readers of exports from 2026, JSON `titleUrl` and `details[].url`, the page's last cell.
enum GeminiTalk {
  /// Of the names that occur; an address of the start page has none.
  private static let length = 6...80

  /// - Returns: The name of the talk; `nil` for an address of anything else.
  static func name(in address: String) -> String? {
    for host in ["gemini.google.com/", "bard.google.com/"] {
      guard let found = address.firstRange(of: host) else { continue }
      let path = address[found.upperBound...].prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
      guard let place = path.firstIndex(where: { $0 == "app" || $0 == "chat" }) else { continue }
      let rest = path[(place + 1)...].drop { $0 == "c" }
      guard let name = rest.first?.prefix(while: isPlain), length.contains(name.count) else { continue }
      return String(name)
    }
    return nil
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_")
  }
}
