import Companion
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// A reply's events on their way to one reader. Ends when the reply does, when the house ends it (lock,
/// sign-out, shutdown) or when the reader leaves; none of these touches the reply itself.
///
/// Each reader is told which blocks of the reply change, from what that reader has seen.
struct EventStream: Sendable {
  let events: AsyncStream<NumberedEvent>
  /// The text as the reader had it when it left; empty for one who comes for the first time.
  var seen = ""
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
      var telling = EventTelling(seen: self.seen)
      // Rendered when the reader takes it: what waits for a slow one is small.
      for await piece in self.pieces() {
        switch piece {
        case .event(let event): try await out.write(ByteBuffer(string: telling.wire(event)))
        case .heartbeat: try await out.write(ByteBuffer(string: ServerSentEvent.heartbeat))
        }
      }
    }
    try await writer.finish(nil)
  }

  /// Pieces a slow reader may have outstanding before it is sent away; it comes back with `Last-Event-ID`.
  private static let patience = 4_096

  private enum Piece: Sendable {
    case event(NumberedEvent)
    case heartbeat
  }

  /// Events and heartbeats in one stream, so that one writer writes.
  private func pieces() -> AsyncStream<Piece> {
    let (stream, out) = AsyncStream<Piece>.makeStream(bufferingPolicy: .bufferingOldest(Self.patience))
    // The iteration owns this task: it is cancelled as soon as nobody reads on.
    let feeder = Task { [events, heartbeat] in
      await cancelWhenGracefulShutdown {
        await withTaskGroup(of: Void.self) { group in
          group.addTask {
            for await event in events {
              guard case .enqueued = out.yield(.event(event)) else { return }
            }
          }
          group.addTask {
            while (try? await Task.sleep(for: heartbeat)) != nil {
              guard case .enqueued = out.yield(.heartbeat) else { return }
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
