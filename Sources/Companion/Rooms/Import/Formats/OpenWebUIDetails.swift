import Foundation

/// Cuts out of Open WebUI's answers what the model thought and called: it stands in the words themselves.
enum OpenWebUIDetails {
  /// Removes `<details type="…">…</details>`, nested ones included; one that nothing ends takes the rest with it, as
  /// the answer then never came. A `<details>` without a type is the answer's own.
  ///
  /// One pass (T34).
  static func cut(_ text: String, tally: inout LeftOutTally) -> String {
    guard text.holds("<details") else { return text }
    var out: [UInt8] = []
    var rest = text.utf8[...]
    /// How many are open within the one that is cut; 0 outside.
    var depth = 0
    let opening = Array("<details".utf8)
    let closing = Array("</details>".utf8)
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        if rest.starts(with: opening) {
          if depth > 0 {
            depth += 1
          } else if let type = type(of: rest.dropFirst(opening.count)) {
            depth = 1
            tally.add(.notSaid, type)
          }
        } else if depth > 0, rest.starts(with: closing) {
          depth -= 1
          rest = rest.dropFirst(closing.count)
          continue
        }
      }
      if depth == 0 { out.append(byte) }
      rest = rest.dropFirst()
    }
    return trimmed(out)
  }

  /// The value of ` type="…"` within the first 200 bytes of a tag.
  private static func type(of tag: Substring.UTF8View) -> String? {
    let end = tag.prefix(200).firstIndex(of: UInt8(ascii: ">")) ?? tag.prefix(200).endIndex
    let head = String(Substring(tag[tag.startIndex..<end]))
    guard let at = head.range(of: "type=\"") else { return nil }
    let value = head[at.upperBound...].prefix { $0 != "\"" }
    return value.isEmpty ? nil : String(value)
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// Some databases give each apostrophe twice: `don''t`. Between letters nobody writes two.
  static func singleApostrophes(_ text: String) -> String {
    guard text.holds("''") else { return text }
    var out = ""
    var before: Character = " "
    var rest = Substring(text)
    while let character = rest.first {
      rest = rest.dropFirst()
      if character == "'", before.isLetter, rest.first == "'", rest.dropFirst().first?.isLetter == true {
        rest = rest.dropFirst()
      }
      out.append(character)
      before = character
    }
    return out
  }
}
