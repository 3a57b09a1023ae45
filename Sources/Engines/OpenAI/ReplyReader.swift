/// Reads one answer of `/chat/completions`, streamed or whole, and never trusts its length.
///
/// Whoever sends more than `maxReplyTokens` can hold is cut off and the reply ends as `.length`; whoever
/// sends no protocol at all gets `notAModelServer`.
struct ReplyReader {
  private enum Form { case unknown, events, whole }

  /// Bytes of text allowed per token asked for: the longest tokens of common vocabularies are far shorter.
  private static let bytesPerToken = 64

  private let maxTextBytes: Int
  private let maxWireBytes: Int
  private var form = Form.unknown
  private var events = ServerSentEvents()
  private var whole: [UInt8] = []
  private var wireBytes = 0
  private var textBytes = 0
  private var usage: TokenUsage?
  private var finish: FinishReason?
  private var sawProtocol = false

  /// A first word, or a first thought, has arrived: from here on nothing is asked twice.
  private(set) var hasBegun = false
  /// Nothing more is to be read.
  private(set) var isDone = false
  /// Why a reply that had begun goes no further; the pieces before it are good.
  private(set) var failure: EngineError?
  /// The reply is complete and only counters may follow.
  var isTail: Bool { finish != nil }

  init(maxReplyTokens: Int) {
    maxTextBytes = maxReplyTokens * Self.bytesPerToken
    maxWireBytes = (1 << 20) + maxReplyTokens * 4096
  }

  /// The pieces of text these bytes bring.
  mutating func read(_ bytes: some Collection<UInt8>) throws(EngineError) -> [String] {
    wireBytes += bytes.count
    guard wireBytes <= maxWireBytes else { throw broken }
    if form == .unknown { try recognise(bytes) }
    switch form {
    case .unknown: return []
    case .whole:
      whole.append(contentsOf: bytes)
      return []
    case .events:
      let complete: [ServerSentEvents.Event]
      do { complete = try events.read(bytes) } catch { throw broken }
      return try take(complete)
    }
  }

  /// What the end of the connection completes.
  mutating func end() throws(EngineError) -> [String] {
    guard !isDone else { return [] }
    var pieces: [String] = []
    switch form {
    case .unknown: throw .notAModelServer
    case .whole: pieces = try take(String(decoding: whole, as: UTF8.self)).map { [$0] } ?? []
    case .events:
      guard let last = try? events.end() else { throw broken }
      pieces = try take(last)
    }
    guard sawProtocol else { throw .notAModelServer }
    if finish == nil, form == .events, !isDone { throw broken }
    isDone = true
    return pieces
  }

  /// The events that close a reply, to be sent after the last piece.
  var closing: [ChatEvent] { (usage.map { [.usage($0)] } ?? []) + [.finished(finish ?? .stop)] }

  private var broken: EngineError { hasBegun ? .brokeOff : .notAModelServer }

  private mutating func recognise(_ bytes: some Collection<UInt8>) throws(EngineError) {
    guard let first = bytes.first(where: { !" \r\n\t".utf8.contains($0) }) else { return }
    switch first {
    case UInt8(ascii: "<"): throw .notAModelServer
    case UInt8(ascii: "{"): form = .whole
    default: form = .events
    }
  }

  private mutating func take(_ events: [ServerSentEvents.Event]) throws(EngineError) -> [String] {
    var pieces: [String] = []
    for event in events where !isDone {
      guard ["", "message", "error", "completion"].contains(event.name) else { continue }
      if event.data == "[DONE]" {
        guard sawProtocol else { throw .notAModelServer }
        isDone = true
        continue
      }
      do {
        if let piece = try take(event.data) { pieces.append(piece) }
      } catch {
        guard hasBegun else { throw error }
        failure = error
        isDone = true
      }
    }
    return pieces
  }

  /// - Returns: the text of one JSON object, or of several that a server forgot to part with empty lines.
  private mutating func take(_ json: String) throws(EngineError) -> String? {
    guard let chunk = ChatChunk(json) else {
      let lines = json.split(separator: "\n")
      guard lines.count > 1 else { return nil }
      var text = ""
      for line in lines where line != "[DONE]" {
        if let chunk = ChatChunk(String(line)) { text += try take(chunk) ?? "" }
      }
      return text.isEmpty ? nil : text
    }
    return try take(chunk)
  }

  private mutating func take(_ chunk: ChatChunk) throws(EngineError) -> String? {
    if let failure = chunk.failure { throw hasBegun ? .brokeOff : failure.error }
    sawProtocol = sawProtocol || chunk.isKnown
    usage = chunk.usage ?? usage
    hasBegun = hasBegun || chunk.thinks || !chunk.text.isEmpty
    defer { finish = finish ?? chunk.finish }
    guard !chunk.text.isEmpty, finish == nil else { return nil }
    textBytes += chunk.text.utf8.count
    guard textBytes > maxTextBytes else { return chunk.text }
    finish = .length
    isDone = true
    return nil
  }
}
