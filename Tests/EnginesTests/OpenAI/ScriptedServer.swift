import Engines
import NIOCore
import NIOPosix
import Synchronization

/// An HTTP server on a port of its own that answers exactly the bytes a test tells it to, however wrong.
final class ScriptedServer: Sendable {
  struct Asked: Sendable {
    var method = ""
    var path = ""
    var headers: [String: String] = [:]
    var body = ""
  }

  enum Act: Sendable {
    case send(String)
    case bytes([UInt8])
    /// Says nothing more until the gate opens.
    case wait(Gate)
    /// Opens a gate once the client has hung up.
    case hungUp(Gate)
  }

  typealias Answer = @Sendable (_ asked: Asked, _ count: Int) -> [Act]

  let port: Int
  private let answer: Answer
  private let log = Mutex<[Asked]>([])

  /// What was asked, in order.
  var asked: [Asked] { log.withLock { $0 } }

  private init(port: Int, answer: @escaping Answer) {
    self.port = port
    self.answer = answer
  }

  /// Runs a server for as long as `body` takes.
  /// - Parameter answer: gets each request and its number, from 1.
  static func run<Result: Sendable>(
    _ answer: @escaping Answer, body: (ScriptedServer) async throws -> Result
  ) async throws -> Result {
    let (clients, arrive) = AsyncStream<Client>.makeStream()
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let (bytes, feed) = AsyncStream<ByteBuffer>.makeStream()
          try channel.pipeline.syncOperations.addHandler(Feeder(feed: feed))
          arrive.yield(Client(channel: channel, bytes: bytes))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = ScriptedServer(port: listener.localAddress?.port ?? 0, answer: answer)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        await withDiscardingTaskGroup { connections in
          for await client in clients { connections.addTask { await server.serve(client) } }
        }
      }
      let result: Swift.Result<Result, any Error>
      do { result = .success(try await body(server)) } catch { result = .failure(error) }
      group.cancelAll()
      try? await listener.close()
      return try result.get()
    }
  }

  private struct Client: Sendable {
    let channel: any Channel
    let bytes: AsyncStream<ByteBuffer>
  }

  private final class Feeder: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    let feed: AsyncStream<ByteBuffer>.Continuation

    init(feed: AsyncStream<ByteBuffer>.Continuation) { self.feed = feed }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { feed.yield(unwrapInboundIn(data)) }
    func channelInactive(context: ChannelHandlerContext) { feed.finish() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }

  /// Serves one connection until the script ends, the client leaves, or the test does.
  private func serve(_ client: Client) async {
    var reader = client.bytes.makeAsyncIterator()
    if let asked = await Self.request(&reader) {
      let count = log.withLock {
        $0.append(asked)
        return $0.count
      }
      for act in answer(asked, count) {
        do { try await perform(act, client.channel, &reader) } catch { break }
      }
    }
    try? await client.channel.close()
  }

  private func perform(
    _ act: Act, _ channel: any Channel, _ reader: inout AsyncStream<ByteBuffer>.Iterator
  ) async throws {
    switch act {
    case .send(let text): try await channel.writeAndFlush(ByteBuffer(string: text))
    case .bytes(let bytes): try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    case .wait(let gate): try await gate.pass()
    case .hungUp(let gate):
      while await reader.next() != nil {}
      gate.open()
    }
  }

  private static func request(_ reader: inout AsyncStream<ByteBuffer>.Iterator) async -> Asked? {
    var text = ""
    while let chunk = await reader.next() {
      text += String(buffer: chunk)
      guard let end = text.firstRange(of: "\r\n\r\n") else { continue }
      let lines = text[..<end.lowerBound].split(separator: "\r\n")
      let first = lines[0].split(separator: " ")
      var asked = Asked(method: String(first[0]), path: String(first[1]))
      for line in lines.dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        asked.headers[line[..<colon].lowercased()] = String(value)
      }
      asked.body = String(text[end.upperBound...])
      if asked.body.utf8.count >= Int(asked.headers["content-length"] ?? "0") ?? 0 { return asked }
    }
    return nil
  }
}

extension ScriptedServer.Act {
  /// A whole answer with a length.
  static func answer(
    _ body: String, status: Int = 200, type: String = "application/json", headers: [String] = []
  ) -> ScriptedServer.Act {
    let more = headers.map { $0 + "\r\n" }.joined()
    return .send(
      "HTTP/1.1 \(status) X\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n"
        + "Connection: close\r\n\(more)\r\n\(body)")
  }

  /// The head of an event stream that ends with the connection.
  static let streamHead = ScriptedServer.Act.send(
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")

  /// One event with this data.
  static func event(_ data: String) -> ScriptedServer.Act { .send("data: \(data)\n\n") }

  /// A piece of a reply as OpenAI sends it.
  static func piece(_ text: String) -> ScriptedServer.Act {
    .event(#"{"choices":[{"index":0,"delta":{"content":"\#(text)"},"finish_reason":null}]}"#)
  }

  static let stop = ScriptedServer.Act.event(#"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#)
  static let done = ScriptedServer.Act.event("[DONE]")
}
