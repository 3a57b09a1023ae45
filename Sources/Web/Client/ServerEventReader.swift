/// One server-sent event.
package struct ServerEvent: Sendable, Equatable {
  /// The last id the server gave, this event's included; `nil` while it gave none.
  package var id: String?
  /// `message` when the server names none.
  package var name: String
  package var data: String

  package init(id: String? = nil, name: String = "message", data: String) {
    self.id = id
    self.name = name
    self.data = data
  }
}

/// Cuts a stream of bytes into server-sent events, wherever the pieces of the stream happen to break.
///
/// Follows the event stream format of the HTML standard: LF, CR or CRLF, comments, several `data` lines,
/// one leading space taken away, a last event without its blank line dropped.
package struct ServerEventReader: Sendable {
  private var line: [UInt8] = []
  private var sawReturn = false
  private var lastID: String?
  private var name = ""
  private var data: [String] = []

  package init() {}

  /// - Returns: The events that these bytes completed, in order.
  package mutating func read(_ bytes: some Sequence<UInt8>) -> [ServerEvent] {
    var events: [ServerEvent] = []
    for byte in bytes {
      if sawReturn {
        sawReturn = false
        if byte == UInt8(ascii: "\n") { continue }
      }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        sawReturn = byte == UInt8(ascii: "\r")
        if let event = endLine() { events.append(event) }
      default: line.append(byte)
      }
    }
    return events
  }

  private mutating func endLine() -> ServerEvent? {
    defer { line.removeAll(keepingCapacity: true) }
    guard !line.isEmpty else { return dispatch() }
    let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    var value = parts.count > 1 ? parts[1] : []
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    let text = String(decoding: value, as: UTF8.self)
    switch String(decoding: parts[0], as: UTF8.self) {
    case "data": data.append(text)
    case "event": name = text
    case "id" where !text.contains("\0"): lastID = text
    default: break
    }
    return nil
  }

  private mutating func dispatch() -> ServerEvent? {
    defer {
      name = ""
      data = []
    }
    guard !data.isEmpty else { return nil }
    return ServerEvent(id: lastID, name: name.isEmpty ? "message" : name, data: data.joined(separator: "\n"))
  }
}
