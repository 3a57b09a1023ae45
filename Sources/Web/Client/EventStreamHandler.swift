import NIOCore
import NIOHTTP1

/// Sends one request and hands on the events of its answer as they come.
final class EventStreamHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private let request: HTTPRequestHead
  private let events: AsyncThrowingStream<ServerEvent, any Error>.Continuation
  private var reader = ServerEventReader()
  private var head: HTTPResponseHead?
  private var refusal = ByteBuffer()

  init(_ request: HTTPRequestHead, events: AsyncThrowingStream<ServerEvent, any Error>.Continuation) {
    self.request = request
    self.events = events
  }

  func channelActive(context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(request)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body(var piece):
      if head?.status == .ok {
        for event in reader.read(piece.readableBytesView) { events.yield(event) }
      } else if refusal.readableBytes < 65_536 {
        refusal.writeBuffer(&piece)
      }
    case .end:
      if let head, head.status != .ok {
        do {
          _ = try HouseAnswer(head: head, body: refusal).accepted()
          events.finish(throwing: HouseClientError.notTheHouse)
        } catch { events.finish(throwing: error) }
      } else {
        events.finish()
      }
      context.close(promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    events.finish(throwing: HouseClientError.brokeOff)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    events.finish(throwing: HouseClientError.brokeOff)
    context.close(promise: nil)
  }
}
