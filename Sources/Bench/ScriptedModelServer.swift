package import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// An OpenAI-compatible model server without a model, on loopback in this process.
///
/// It answers at once and streams, or misbehaves as told, counts what it is asked, and keeps how long it took
/// itself, so that a bench can leave the model's own time out.
package final class ScriptedModelServer: Sendable {
  package let log = ModelLog()
  private let script: Mutex<@Sendable (_ number: Int) -> ModelBehaviour>
  private let released = Mutex(false)
  private let port = Mutex<Int?>(nil)

  package static let modelName = "scripted"

  private init(_ behaviour: ModelBehaviour) {
    script = Mutex({ _ in behaviour })
  }

  /// Runs the server while `body` runs, on a free port of 127.0.0.1.
  @discardableResult
  package static func serve<T: Sendable>(
    _ behaviour: ModelBehaviour = .says("Je suis là. I am here, and I listen. Tell me more."),
    _ body: @Sendable @escaping (ScriptedModelServer) async throws -> T
  ) async throws -> T {
    let server = ScriptedModelServer(behaviour)
    let (running, signal) = AsyncStream.makeStream(of: Int.self)
    return try await withThrowingTaskGroup(of: T?.self) { group in
      group.addTask {
        defer { signal.finish() }
        try await server.application(signal).run()
        return nil
      }
      group.addTask {
        for await port in running {
          server.port.withLock { $0 = port }
          return try await body(server)
        }
        throw BenchError.modelServerDidNotStart
      }
      defer { group.cancelAll() }
      while let outcome = try await group.next() {
        if let outcome { return outcome }
      }
      throw BenchError.modelServerDidNotStart
    }
  }

  /// What to set as `FIDELIO_MODEL_URL`.
  package var base: URL { URL(string: "http://127.0.0.1:\(port.withLock { $0 } ?? 0)/v1")! }

  /// From now on every chat request gets this.
  package func behave(_ behaviour: ModelBehaviour) { behave { _ in behaviour } }

  /// From now on the closure decides; `number` counts chat requests from 1, over the server's life.
  package func behave(_ script: @escaping @Sendable (_ number: Int) -> ModelBehaviour) {
    self.script.withLock { $0 = script }
    released.withLock { $0 = false }
  }

  /// Lets every held or silent reply end.
  package func release() { released.withLock { $0 = true } }

  private func application(_ signal: AsyncStream<Int>.Continuation) -> some ApplicationProtocol {
    let router = Router()
    for root in ["", "/v1"] {
      router.get("\(root)/models") { _, _ in Self.json(#"{"object":"list","data":[{"id":"scripted"}]}"#) }
      router.post("\(root)/chat/completions") { request, _ in try await self.chat(request) }
      router.post("\(root)/embeddings") { request, _ in try await self.embeddings(request) }
    }
    return Application(
      router: router,
      configuration: .init(address: .hostname("127.0.0.1", port: 0), serverName: nil),
      onServerRunning: { channel in signal.yield(channel.localAddress?.port ?? 0) },
      logger: Logger(label: "scripted-model") { _ in SwiftLogNoOpLogHandler() })
  }

  private func chat(_ request: Request) async throws -> Response {
    let arrival = ContinuousClock.now
    let body = Data(try await request.body.collect(upTo: 32 << 20).readableBytesView)
    log.chat(body)
    let behaviour = script.withLock { $0 }(log.chats)
    let streams =
      body.range(of: Data(#""stream":true"#.utf8)) != nil
      || body.range(of: Data(#""stream": true"#.utf8)) != nil
    let marks = ModelLog.marks(in: body)
    switch behaviour {
    case .html:
      return Response(
        status: .ok, headers: [.contentType: "text/html"],
        body: .init(byteBuffer: ByteBuffer(string: "<!doctype html><title>Log in</title><p>Welcome")))
    case .nothing:
      return Response(status: .ok, headers: [.contentType: "text/event-stream"])
    case .status(let code):
      return Self.json(#"{"error":{"message":"scripted"}}"#, status: .init(code: code))
    case .silence:
      try await heldUntilReleased()
      return Response(status: .ok, headers: [.contentType: "text/event-stream"])
    case .reply(let pieces, _) where !streams:
      return Self.json(Self.whole(pieces.joined()))
    default:
      return Response(
        status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-cache"],
        body: ResponseBody { writer in
          try await self.stream(behaviour, since: arrival, marks: marks, to: &writer)
          try await writer.finish(nil)
        })
    }
  }

  private func stream(
    _ behaviour: ModelBehaviour, since arrival: ContinuousClock.Instant, marks: Set<String>,
    to writer: inout any ResponseBodyWriter
  ) async throws {
    switch behaviour {
    case .reply(let pieces, let pace):
      if pace.firstPiece > .zero { try await Task.sleep(for: pace.firstPiece) }
      log.answered(marks: marks, after: ContinuousClock.now - arrival)
      if pace.betweenPieces == .zero {
        try await writer.write(ByteBuffer(string: pieces.map(Self.delta).joined()))
      } else {
        for piece in pieces {
          try await writer.write(ByteBuffer(string: Self.delta(piece)))
          try await Task.sleep(for: pace.betweenPieces)
        }
      }
      try await writer.write(ByteBuffer(string: Self.ending(tokens: pieces.count)))
    case .hold(let pieces):
      try await writer.write(ByteBuffer(string: pieces.map(Self.delta).joined()))
      try await heldUntilReleased()
      try await writer.write(ByteBuffer(string: Self.ending(tokens: pieces.count)))
    case .drop(let pieces):
      try await writer.write(ByteBuffer(string: pieces.map(Self.delta).joined()))
      throw BenchError.scriptedFailure
    case .halfLine(let pieces):
      try await writer.write(
        ByteBuffer(string: pieces.map(Self.delta).joined() + #"data: {"choices":[{"delta":{"con"#))
    case .flood(let tokens):
      var left = tokens
      let block = ByteBuffer(string: String(repeating: Self.delta("mot "), count: 500))
      while left > 0 {
        try await writer.write(block)
        left -= 500
      }
      try await writer.write(ByteBuffer(string: Self.ending(tokens: tokens)))
    case .html, .nothing, .status, .silence: break
    }
  }

  /// Looks every 20 ms; gives up after five minutes, so that nothing hangs on a test that failed.
  private func heldUntilReleased() async throws {
    log.hold(1)
    defer { log.hold(-1) }
    for _ in 0..<15_000 where !released.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(20)) }
  }

  private func embeddings(_ request: Request) async throws -> Response {
    log.embedding()
    let body = Data(try await request.body.collect(upTo: 32 << 20).readableBytesView)
    guard let texts = Self.inputs(of: body) else {
      return Self.json(#"{"error":{"message":"no input"}}"#, status: .badRequest)
    }
    let rows = texts.enumerated().map { index, text in
      #"{"object":"embedding","index":\#(index),"embedding":\#(Self.vector(text))}"#
    }
    return Self.json(#"{"object":"list","model":"scripted","data":[\#(rows.joined(separator: ","))]}"#)
  }
}

extension ScriptedModelServer {
  private static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  /// The text as a JSON string, quotes included.
  private static func quoted(_ text: String) -> String {
    (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }

  private static func delta(_ piece: String) -> String {
    #"data: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":\#(quoted(piece))}}]}"#
      + "\n\n"
  }

  private static func ending(tokens: Int) -> String {
    #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\n"
      + #"data: {"choices":[],"usage":{"prompt_tokens":100,"completion_tokens":\#(tokens)}}"# + "\n\n"
      + "data: [DONE]\n\n"
  }

  private static func whole(_ text: String) -> String {
    #"{"object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":\#(quoted(text))},"#
      + #""finish_reason":"stop"}],"usage":{"prompt_tokens":100,"completion_tokens":20}}"#
  }

  private static func inputs(of body: Data) -> [String]? {
    struct One: Decodable { let input: String }
    struct Many: Decodable { let input: [String] }
    if let one = try? JSONDecoder().decode(One.self, from: body) { return [one.input] }
    return (try? JSONDecoder().decode(Many.self, from: body))?.input
  }

  /// A unit vector of 384 floats that depends on the text alone.
  private static func vector(_ text: String) -> [Float] {
    var dice = Dice(
      seed: text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
    let raw = (0..<384).map { _ in Float(dice.share() - 0.5) }
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return raw.map { $0 / length }
  }
}
