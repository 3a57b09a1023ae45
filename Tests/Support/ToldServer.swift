import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A server of somebody's own, on this machine, that is told that something waits. Keeps every byte it was sent.
package final class ToldServer: Sendable {
  package struct Call: Sendable, Equatable {
    package var method = ""
    package var path = ""
    /// Names in lower case, without the host, which names the port.
    package var headers: [String: String] = [:]
    package var body: [UInt8] = []
  }

  fileprivate struct State {
    var calls: [Call] = []
    var status = 200
    var location: String?
  }

  package let port: Int
  private let state: Shared

  fileprivate final class Shared: Sendable {
    let held = Mutex(State())
  }

  package var calls: [Call] { state.held.withLock { $0.calls } }
  package var address: String { "http://127.0.0.1:\(port)/a/secret/path" }

  private init(port: Int, state: Shared) {
    self.port = port
    self.state = state
  }

  /// What it answers from now on.
  package func answers(_ status: Int, location: String? = nil) {
    state.held.withLock { ($0.status, $0.location) = (status, location) }
  }

  package static func run<T>(_ body: (ToldServer) async throws -> T) async throws -> T {
    let shared = Shared()
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Taker(shared))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = ToldServer(port: listener.localAddress?.port ?? 0, state: shared)
    let result: Result<T, any Error>
    do { result = .success(try await body(server)) } catch { result = .failure(error) }
    try await listener.close()
    return try result.get()
  }

  private final class Taker: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let shared: Shared
    private var call = Call()

    init(_ shared: Shared) { self.shared = shared }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head):
        call = Call(method: head.method.rawValue, path: head.uri)
        for (name, value) in head.headers where name.lowercased() != "host" {
          call.headers[name.lowercased()] = value
        }
      case .body(let bytes): call.body += Array(bytes.readableBytesView)
      case .end:
        let (status, location) = shared.held.withLock { state in
          state.calls.append(call)
          return (state.status, state.location)
        }
        var headers = HTTPHeaders([("Content-Length", "0"), ("Connection", "close")])
        if let location { headers.add(name: "Location", value: location) }
        let head = HTTPResponseHead(
          version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      }
    }
  }
}
