import Foundation
import Synchronization

extension OpenAICompatible {
  /// After the last word, how long a server may take to send its counters.
  private static let tail = Duration.seconds(1)

  /// One attempt.
  /// - Throws: `Refusal` while nothing was said, else `EngineError` or `CancellationError`.
  func ask(_ body: ChatBody, yield: @escaping @Sendable (ChatEvent) -> Void) async throws {
    let reading = Reading(ReplyReader(maxReplyTokens: body.replyTokens))
    let watchdog = Watchdog(
      first: patience.firstToken, total: patience.total, shortest: min(patience.idle, Self.tail))
    var headers = [("Content-Type", "application/json"), ("Accept", "text/event-stream, application/json")]
    // On this machine a fresh connection costs nothing, and one kept open may be closed as it is used again.
    if server.isOnThisMachine { headers.append(("Connection", "close")) }
    let sent = Outbound.Request(
      .post, headers: headers, body: try body.json(), headTimeout: patience.head, maxBytes: .max)
    do {
      let address = try server.at("/chat/completions")
      try await watchdog.guarding {
        try await self.outbound.send(sent, to: self.server, at: address) { response in
          guard (200...299).contains(response.status) else { throw await Self.refusal(response) }
          try await self.read(response.body, into: reading, watchdog: watchdog, yield: yield)
        }
      }
      let closing = try reading.reader.withLock { reader in
        if let failure = reader.failure { throw failure }
        return reader.closing
      }
      closing.forEach(yield)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      let begun = reading.reader.withLock { $0.hasBegun }
      let meant = EngineError.from(error, begun: begun)
      if !begun, let known = meant as? EngineError { throw Refusal(known) }
      throw meant
    }
  }

  private func read(
    _ body: Outbound.Body, into reading: Reading, watchdog: Watchdog,
    yield: @Sendable (ChatEvent) -> Void
  ) async throws {
    for try await chunk in body {
      let (pieces, begun, tail, done) = try reading.reader.withLock {
        (try $0.read(chunk), $0.hasBegun, $0.isTail, $0.isDone)
      }
      pieces.forEach { yield(.delta($0)) }
      if done { return }
      if begun || tail { watchdog.touch(next: tail ? Self.tail : patience.idle, quietly: tail) }
    }
    try reading.reader.withLock { try $0.end() }.forEach { yield(.delta($0)) }
  }

  private static func refusal(_ response: Outbound.Response) async -> Refusal {
    var body = Data()
    do {
      for try await chunk in response.body {
        body.append(chunk)
        if body.count > 65_536 { break }
      }
    } catch {
      // A refusal whose explanation does not arrive is a refusal all the same.
    }
    return Refusal(
      failure: ServerFailure(status: response.status, body: body.prefix(65_536)),
      retryAfter: Patience.retryAfter(response.header("Retry-After")))
  }

  /// Shared between the reader and whoever looks at how far it came.
  private final class Reading: Sendable {
    let reader: Mutex<ReplyReader>
    init(_ reader: sending ReplyReader) { self.reader = Mutex(reader) }
  }
}
