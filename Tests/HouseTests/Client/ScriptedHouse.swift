import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A server on loopback that answers each request as the script says, and remembers what it was asked.
final class ScriptedHouse: Sendable {
  struct Asked: Sendable, Equatable {
    var method: String
    var path: String
    var headers: [String: String]
    var body: String
    /// Counts up with each connection.
    var connection: Int
  }

  enum Step: Sendable {
    case answer(Int, headers: [(String, String)] = [], body: String = "")
    /// Pieces of an event stream, each flushed alone.
    case stream([String])
    /// The same, then the connection is cut.
    case streamThenCut([String])
    case cut
    case silence
  }

  let port: Int
  private let channel: any Channel
  private let log = Mutex<[Asked]>([])

  static func serve<T>(
    tls: NIOSSLContext? = nil, _ script: @escaping @Sendable (Asked) -> Step,
    _ work: (ScriptedHouse) async throws -> T
  ) async throws -> T {
    let house = try await ScriptedHouse(tls: tls, script)
    do {
      let result = try await work(house)
      try await house.channel.close().get()
      return result
    } catch {
      try? await house.channel.close().get()
      throw error
    }
  }

  var asked: [Asked] { log.withLock { $0 } }

  private init(tls: NIOSSLContext?, _ script: @escaping @Sendable (Asked) -> Step) async throws {
    let connections = Mutex(0)
    let heard = Heard()
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 4_096)
      .childChannelInitializer { channel in
        let number = connections.withLock { count in
          count += 1
          return count
        }
        return channel.eventLoop.makeCompletedFuture {
          if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Handler(number, script, heard))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
    heard.house.withLock { $0 = self }
  }

  private final class Heard: Sendable {
    let house = Mutex<ScriptedHouse?>(nil)
    func note(_ asked: Asked) { house.withLock { $0 }?.log.withLock { $0.append(asked) } }
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let number: Int
    private let script: @Sendable (Asked) -> Step
    private let heard: Heard
    private var head: HTTPRequestHead?
    private var body = ""

    init(_ number: Int, _ script: @escaping @Sendable (Asked) -> Step, _ heard: Heard) {
      self.number = number
      self.script = script
      self.heard = heard
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head):
        self.head = head
        body = ""
      case .body(let piece): body += String(decoding: piece.readableBytesView, as: UTF8.self)
      case .end:
        guard let head else { return }
        let asked = Asked(
          method: head.method.rawValue, path: head.uri,
          headers: Dictionary(
            head.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $1 }),
          body: body, connection: number)
        heard.note(asked)
        perform(script(asked), context)
      }
    }

    private func perform(_ step: Step, _ context: ChannelHandlerContext) {
      switch step {
      case .answer(let status, let headers, let body):
        var fields = HTTPHeaders(headers)
        fields.replaceOrAdd(name: "content-length", value: String(body.utf8.count))
        send(.init(statusCode: status), fields, [body], context)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      case .stream(let pieces):
        send(.ok, ["content-type": "text/event-stream"], pieces, context)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      case .streamThenCut(let pieces):
        send(.ok, ["content-type": "text/event-stream"], pieces, context)
        context.close(promise: nil)
      case .cut: context.close(promise: nil)
      case .silence: break
      }
    }

    private func send(
      _ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ pieces: [String],
      _ context: ChannelHandlerContext
    ) {
      let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
      context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
      for piece in pieces {
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: piece)))), promise: nil)
      }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }
}
