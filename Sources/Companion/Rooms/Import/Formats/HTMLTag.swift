/// A tag, a comment or a declaration; the two latter have no name.
struct HTMLTag {
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
