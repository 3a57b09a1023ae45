import NIOCore
import NIOHTTP1

/// What to ask, and who waits for the answer.
struct Exchange: Sendable {
  let head: HTTPRequestHead
  let body: ByteBuffer?
  /// Bytes of the answer that are held at most.
  let limit: Int
  let answer: EventLoopPromise<HouseAnswer>
}

/// One request after the other on one connection, each answer collected whole.
final class ExchangeHandler: ChannelDuplexHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundIn = Exchange
  typealias OutboundOut = HTTPClientRequestPart

  private var current: Exchange?
  private var head: HTTPResponseHead?
  private var collected = ByteBuffer()

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let exchange = unwrapOutboundIn(data)
    guard current == nil, context.channel.isActive else {
      exchange.answer.fail(HouseClientError.brokeOff)
      promise?.fail(HouseClientError.brokeOff)
      return
    }
    current = exchange
    head = nil
    collected.clear()
    context.write(wrapOutboundOut(.head(exchange.head)), promise: nil)
    if let body = exchange.body { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
    context.write(wrapOutboundOut(.end(nil)), promise: promise)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body(var piece):
      collected.writeBuffer(&piece)
      if let limit = current?.limit, collected.readableBytes > limit { end(context, .tooLarge) }
    case .end:
      guard let exchange = current, let head else { return end(context, .notTheHouse) }
      current = nil
      if !head.isKeepAlive { context.close(promise: nil) }
      exchange.answer.succeed(HouseAnswer(head: head, body: collected))
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    end(context, .brokeOff)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { end(context, .brokeOff) }

  private func end(_ context: ChannelHandlerContext, _ error: HouseClientError) {
    current?.answer.fail(error)
    current = nil
    context.close(promise: nil)
  }
}
