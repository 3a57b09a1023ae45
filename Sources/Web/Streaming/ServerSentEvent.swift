/// One event of a `text/event-stream`, as it goes over the wire.
struct ServerSentEvent: Sendable, Equatable {
  var id: Int?
  var name: String
  /// May hold line breaks: each line becomes a `data:` line of its own.
  var data: String

  var wire: String {
    var text = ""
    if let id { text += "id: \(id)\n" }
    text += "event: \(name)\n"
    // Carriage returns end lines in this format too.
    let lines = data.split(omittingEmptySubsequences: false) {
      $0.isNewline && $0 != "\u{2028}" && $0 != "\u{2029}"
    }
    for line in lines { text += "data: \(line)\n" }
    return text + "\n"
  }

  /// Keeps the connection from looking dead; readers ignore it.
  static let heartbeat = ": still here\n\n"

  /// Asks a browser to wait that long before it comes back.
  static func retry(milliseconds: Int) -> String { "retry: \(milliseconds)\n\n" }
}
