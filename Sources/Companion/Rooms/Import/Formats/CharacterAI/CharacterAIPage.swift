import Foundation

/// The page that CAI Tools makes for reading without the network: JSON inside of a script, each message URI-encoded.
enum CharacterAIPage {
  static func isOne(_ piece: Data) -> Bool {
    // No JSON begins with it, and no line of a talk is as long as a page.
    piece.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == UInt8(ascii: "<")
      && (piece.range(of: Data("<html".utf8)) != nil || piece.range(of: Data("<script".utf8)) != nil)
  }

  /// - Throws: `damaged` where no chat is inside.
  static func conversations(_ page: Data, tally: inout LeftOutTally) throws(ImportError)
    -> [ImportedConversation]
  {
    guard let json = try json(in: page), let history = json["history"] else { throw .damaged }
    let name = json["charName"]?.string?.saidText
    // One chat, several, or several with their dates, by the age of the tool.
    let first = history.elements.first
    let chats = first?["message"] != nil ? [history] : history.elements
    return chats.compactMap { conversation($0, name: name, tally: &tally) }
  }

  private static func conversation(_ json: JSONValue, name: String?, tally: inout LeftOutTally)
    -> ImportedConversation?
  {
    var strand = ImportedStrand()
    var name = name
    for (place, message) in (json["chat"] ?? json).elements.enumerated() {
      let isPerson = message["isUser"]?.bool ?? false
      if !isPerson { name = name ?? message["name"]?.string?.saidText }
      guard let encoded = message["message"]?.string, encoded.saidText != nil else {
        tally.add(.empty, "message")
        continue
      }
      strand.add(
        ImportedMessage(
          id: "", previous: nil, role: isPerson ? .person : .companion,
          // A percent sign of one's own is encoded too; where the whole is not, it stands as it is.
          text: encoded.removingPercentEncoding ?? encoded), place: place)
    }
    return strand.conversation(
      id: strand.words(name ?? ""), partner: name.map { ImportedPartner(id: $0, name: $0) },
      createdAt: ImportedDate.read(json["date"]))
  }

  /// The object in `JSON.parse(…)`: found by its brackets, for the page's own script is never run (T31).
  private static func json(in page: Data) throws(ImportError) -> JSONValue? {
    guard let mark = page.range(of: Data("\"history\"".utf8)),
      let start = page[..<mark.lowerBound].range(of: Data("JSON.parse(".utf8), options: .backwards)?
        .upperBound,
      let open = page[start...].firstIndex(of: UInt8(ascii: "{")), open < mark.lowerBound
    else { return nil }
    var (depth, isInString, isEscaped) = (0, false, false)
    for index in open..<page.endIndex {
      let byte = page[index]
      if isEscaped {
        isEscaped = false
      } else if isInString {
        if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return try JSONValue(Data(page[open...index])) }
      }
    }
    return nil
  }
}
