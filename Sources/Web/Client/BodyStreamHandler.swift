import NIOCore
import NIOHTTP1

/// Sends one request and hands on the body of its answer piece by piece. More is read only when what was handed on is
/// taken, so that an answer of any length needs little memory.
final class BodyStreamHandler: ChannelDuplexHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundIn = HTTPClientRequestPart
  typealias OutboundOut = HTTPClientRequestPart

  /// Says that a piece was taken; sent down the channel by whoever takes.
  struct Taken: Sendable { let bytes: Int }

  /// Bytes handed on and not taken yet, beyond which nothing more is read.
  private static let most = 1 << 20

  private let request: HTTPRequestHead
  private let pieces: AsyncThrowingStream<ByteBuffer, any Error>.Continuation
  private var head: HTTPResponseHead?
  private var refusal = ByteBuffer()
  private var untaken = 0
  private var holdsRead = false

  init(_ request: HTTPRequestHead, pieces: AsyncThrowingStream<ByteBuffer, any Error>.Continuation) {
    self.request = request
    self.pieces = pieces
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
        untaken += piece.readableBytes
        pieces.yield(piece)
      } else if refusal.readableBytes < 65_536 {
        refusal.writeBuffer(&piece)
      }
    case .end:
      if let head, head.status != .ok {
        do {
          _ = try HouseAnswer(head: head, body: refusal).accepted()
          pieces.finish(throwing: HouseClientError.notTheHouse)
        } catch { pieces.finish(throwing: error) }
      } else {
        pieces.finish()
      }
      context.close(promise: nil)
    }
  }

  func read(context: ChannelHandlerContext) {
    holdsRead = untaken > Self.most
    if !holdsRead { context.read() }
  }

  func triggerUserOutboundEvent(
    context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?
  ) {
    guard let taken = event as? Taken else {
      return context.triggerUserOutboundEvent(event, promise: promise)
    }
    untaken -= taken.bytes
    promise?.succeed()
    guard holdsRead, untaken <= Self.most else { return }
    holdsRead = false
    context.read()
  }

  func channelInactive(context: ChannelHandlerContext) {
    pieces.finish(throwing: HouseClientError.brokeOff)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    pieces.finish(throwing: HouseClientError.brokeOff)
    context.close(promise: nil)
  }
}
