/// A piece of HTML: a tag or text. Comments and declarations are left out, as is what stands in scripts and styles.
enum HTMLToken: Sendable {
  /// Name in small letters; attributes as they are written.
  case open(String, String)
  case close(String)
  /// With entities read.
  case text(String)

  /// The piece as HTML again.
  var html: String {
    switch self {
    case .open(let name, let attributes): attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>"
    case .close(let name): "</\(name)>"
    case .text(let text): HTMLEntity.escaped(text)
    }
  }

  /// One pass; what is not a tag is text (T34).
  static func all(in html: String) -> [HTMLToken] {
    let bytes = Array(html.utf8)
    var tokens: [HTMLToken] = []
    var at = 0
    var start = 0
    /// "script" or "style" while inside of one.
    var silent: String?
    func text(to end: Int) {
      guard silent == nil, start < end else { return }
      tokens.append(.text(HTMLEntity.read(String(decoding: bytes[start..<end], as: UTF8.self))))
    }
    while at < bytes.count {
      var behind = at + 1
      guard bytes[at] == UInt8(ascii: "<"), let tag = Tag(bytes, at, silent: silent, behind: &behind) else {
        at = behind
        continue
      }
      text(to: at)
      at = tag.end
      start = at
      if let open = silent {
        if tag.isClose, tag.name == open { silent = nil }
        continue
      }
      if tag.name.isEmpty { continue }
      if tag.isClose {
        tokens.append(.close(tag.name))
      } else if tag.name == "script" || tag.name == "style" {
        silent = tag.name
      } else {
        tokens.append(.open(tag.name, tag.attributes))
      }
    }
    text(to: bytes.count)
    return tokens
  }

  /// A tag, a comment or a declaration; the two latter have no name.
  private struct Tag {
    var name = ""
    var attributes = ""
    var isClose = false
    /// Behind `>`.
    var end: Int

    /// - Parameters:
    ///   - silent: Inside of a script only its own end counts.
    ///   - behind: Where to go on looking if this is no tag.
    init?(_ bytes: [UInt8], _ at: Int, silent: String?, behind: inout Int) {
      var place = at + 1
      guard place < bytes.count else { return nil }
      if silent == nil, bytes[place] == UInt8(ascii: "!") || bytes[place] == UInt8(ascii: "?") {
        let isComment = bytes[place...].starts(with: "!--".utf8)
        var index = place
        while index < bytes.count {
          if bytes[index] == UInt8(ascii: ">"),
            !isComment || index >= place + 4 && bytes[index - 1] == 0x2D && bytes[index - 2] == 0x2D
          {
            break
          }
          index += 1
        }
        end = min(index + 1, bytes.count)
        return
      }
      isClose = bytes[place] == UInt8(ascii: "/")
      if isClose { place += 1 }
      let begin = place
      while place < bytes.count, Self.isName(bytes[place]) { place += 1 }
      // Names are short; a "<" before anything else is text.
      guard place > begin, place - begin <= 20 else { return nil }
      name = String(decoding: bytes[begin..<place], as: UTF8.self).lowercased()
      if let silent, !isClose || name != silent { return nil }
      let rest = place
      var quote: UInt8?
      // A tag of more than 4,000 bytes is none.
      while place < bytes.count, place - rest <= 4000 {
        let byte = bytes[place]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          break
        } else if byte == UInt8(ascii: "<") {
          return nil
        }
        place += 1
      }
      guard place < bytes.count, bytes[place] == UInt8(ascii: ">") else {
        behind = place
        return nil
      }
      var attributes = bytes[rest..<place].drop { $0 <= 0x20 }
      while let last = attributes.last, last <= 0x20 || last == UInt8(ascii: "/") { attributes.removeLast() }
      self.attributes = String(decoding: attributes, as: UTF8.self)
      end = place + 1
    }

    private static func isName(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
  }
}
