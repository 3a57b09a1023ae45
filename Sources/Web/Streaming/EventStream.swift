import Companion
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// A reply's events on their way to one reader. Ends when the reply does, when the house ends it (lock,
/// sign-out, shutdown) or when the reader leaves; none of these touches the reply itself.
struct EventStream: Sendable {
  let events: AsyncStream<NumberedEvent>
  var heartbeat: Duration = .seconds(15)

  func response(to request: Request, logger: Logger) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store",
        // Proxies that would collect the stream are asked not to.
        HTTPField.Name("X-Accel-Buffering")!: "no",
      ],
      body: ResponseBody { writer in
        // The body runs after the middleware: what goes wrong here is a reader that left.
        do { try await self.write(to: &writer, until: request) } catch { logger.trace("event stream left") }
      })
  }

  private func write(to writer: inout any ResponseBodyWriter, until request: Request) async throws {
    var out = writer
    try await request.body.consumeWithCancellationOnInboundClose { _ in
      try await out.write(ByteBuffer(string: ServerSentEvent.retry(milliseconds: 1_000)))
      for await piece in self.pieces() { try await out.write(ByteBuffer(string: piece)) }
    }
    try await writer.finish(nil)
  }

  /// Pieces a slow reader may have outstanding before it is sent away; it comes back with `Last-Event-ID`.
  private static let patience = 4_096

  /// Events and heartbeats in one stream, so that one writer writes.
  private func pieces() -> AsyncStream<String> {
    let (stream, out) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingOldest(Self.patience))
    // The iteration owns this task: it is cancelled as soon as nobody reads on.
    let feeder = Task { [events, heartbeat] in
      await cancelWhenGracefulShutdown {
        await withTaskGroup(of: Void.self) { group in
          group.addTask {
            for await event in events {
              guard let wire = try? event.wire(), case .enqueued = out.yield(wire) else { return }
            }
          }
          group.addTask {
            while (try? await Task.sleep(for: heartbeat)) != nil {
              guard case .enqueued = out.yield(ServerSentEvent.heartbeat) else { return }
            }
          }
          await group.next()
          group.cancelAll()
        }
      }
      out.finish()
    }
    out.onTermination = { _ in feeder.cancel() }
    return stream
  }
}

extension NumberedEvent {
  private struct Text: Codable, Sendable { let text: String }
  private struct Done: Codable, Sendable { let message: Message }
  private struct Sentence: Codable, Sendable { let sentence: String }

  func wire() throws -> String {
    let (name, data) =
      switch event {
      case .card(let card): ("card", try card.jsonText())
      case .delta(let text): ("delta", try Text(text: text).jsonText())
      case .replace(let text): ("replace", try Text(text: text).jsonText())
      case .done(let message): ("done", try Done(message: message).jsonText())
      case .error(let sentence): ("error", try Sentence(sentence: sentence).jsonText())
      }
    return ServerSentEvent(id: id, name: name, data: data).wire
  }
}
