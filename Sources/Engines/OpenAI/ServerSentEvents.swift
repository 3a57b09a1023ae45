/// Cuts a stream of bytes into server-sent events (WHATWG HTML, 9.2), however the bytes are split.
///
/// Works on bytes, so a character split between two reads stays whole; invalid UTF-8 becomes U+FFFD. CR, LF
/// and CRLF end a line, comments and unknown fields are skipped, a byte order mark is forgotten.
package struct ServerSentEvents: Sendable {
  package struct Event: Sendable, Equatable {
    /// The `event:` field; empty when there was none.
    package var name: String
    /// The `data:` lines, joined by line feeds.
    package var data: String

    package init(name: String = "", data: String) {
      self.name = name
      self.data = data
    }
  }

  /// A line or an event's data grew past the limit: whoever sends this is no event stream.
  package struct Overlong: Error, Equatable {}

  private let maxBytes: Int
  private var line: [UInt8] = []
  private var data: [UInt8] = []
  private var hasData = false
  private var name = ""
  private var sawReturn = false
  private var isFirstLine = true

  /// - Parameter maxBytes: the longest line, and the longest data of one event.
  package init(maxBytes: Int = 1 << 20) { self.maxBytes = maxBytes }

  /// The events these bytes complete, in order.
  package mutating func read(_ bytes: some Sequence<UInt8>) throws(Overlong) -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      let followsReturn = sawReturn
      sawReturn = byte == 0x0d
      switch byte {
      case 0x0a where followsReturn: continue
      case 0x0a, 0x0d: if let event = try endLine() { events.append(event) }
      default:
        line.append(byte)
        if line.count > maxBytes { throw Overlong() }
      }
    }
    return events
  }

  /// What an ended connection leaves: an event whose last empty line is missing still counts.
  package mutating func end() throws(Overlong) -> [Event] {
    var events: [Event] = []
    if !line.isEmpty, let event = try endLine() { events.append(event) }
    if let event = dispatch() { events.append(event) }
    return events
  }

  private mutating func endLine() throws(Overlong) -> Event? {
    var ended = line[...]
    if isFirstLine, ended.starts(with: [0xef, 0xbb, 0xbf]) { ended = ended.dropFirst(3) }
    isFirstLine = false
    defer { line.removeAll(keepingCapacity: true) }
    if ended.isEmpty { return dispatch() }

    let colon = ended.firstIndex(of: UInt8(ascii: ":")) ?? ended.endIndex
    var value = ended[colon...].dropFirst()
    if value.first == 0x20 { value = value.dropFirst() }
    if ended[..<colon].elementsEqual("data".utf8) {
      if hasData { data.append(0x0a) }
      data.append(contentsOf: value)
      hasData = true
      if data.count > maxBytes { throw Overlong() }
    } else if ended[..<colon].elementsEqual("event".utf8) {
      name = String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  private mutating func dispatch() -> Event? {
    defer {
      data.removeAll(keepingCapacity: true)
      hasData = false
      name = ""
    }
    return hasData ? Event(name: name, data: String(decoding: data, as: UTF8.self)) : nil
  }
}
