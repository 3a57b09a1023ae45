package import Foundation
package import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Speaks with a house on this machine: JSON in and out, and event streams.
///
/// Loopback only: any other address is refused before a packet leaves, so this is no second way out.
/// One client is one visitor: it keeps the session cookie it is given. Clients share an event loop group and
/// cost a few kilobytes, so that a bench can hold thousands of streams without a thread for each.
package final class HouseClient: Sendable {
  package enum Method: String, Sendable {
    case get = "GET", post = "POST", put = "PUT", patch = "PATCH", delete = "DELETE"
  }

  package let door: HouseDoor
  let connector: HouseConnector
  private let language: String?
  private let state = Mutex(State())

  private struct State {
    var cookie: String?
    var idle: [Idle] = []
  }

  private struct Idle {
    let channel: any Channel
    let since: ContinuousClock.Instant
  }

  /// Kept-alive connections. More requests at once open more; those are closed after their answer.
  private static let idleLimit = 4
  /// Older connections may just be closing at the other end; a request that must not run twice avoids them.
  private static let freshFor = Duration.seconds(5)

  /// - Parameter language: What the house's sentences shall be in, before anybody is signed in.
  /// - Throws: `HouseClientError.notLoopback`; `unreachable` when the pinned certificate cannot be read.
  package init(
    _ door: HouseDoor, language: String? = nil,
    group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
  ) throws {
    self.door = door
    self.language = language
    connector = try HouseConnector(door, group: group)
  }

  deinit {
    for idle in state.withLock({ $0.idle }) { idle.channel.close(promise: nil) }
  }

  /// The session, as it goes in a `Cookie` header; kept from the house's answers.
  package var cookie: String? {
    get { state.withLock { $0.cookie } }
    set { state.withLock { $0.cookie = newValue } }
  }

  /// Sends a request and reads its answer, whatever the status.
  /// - Parameter limit: Bytes of the answer that are held at most.
  /// - Throws: `HouseClientError`, or `CancellationError` when the task ends first.
  package func send(
    _ method: Method, _ path: String, body: Data? = nil, timeout: Duration = .seconds(60),
    limit: Int = 64 << 20
  ) async throws -> HouseAnswer {
    let request = head(method, path, body: body)
    let bytes = body.map { ByteBuffer(bytes: $0) }
    if let kept = keptConnection(mustBeFresh: method != .get) {
      do {
        return try await exchange(request, bytes, on: kept, timeout: timeout, limit: limit)
      } catch HouseClientError.brokeOff where method == .get {
        // The house closed a connection that had rested too long; reading again is harmless.
      }
    }
    let fresh = try await connector.connect { channel in
      try channel.pipeline.syncOperations.addHandler(ExchangeHandler())
    }.get()
    return try await exchange(request, bytes, on: fresh, timeout: timeout, limit: limit)
  }

  private func exchange(
    _ request: HTTPRequestHead, _ body: ByteBuffer?, on channel: any Channel, timeout: Duration, limit: Int
  ) async throws -> HouseAnswer {
    let answer = channel.eventLoop.makePromise(of: HouseAnswer.self)
    let deadline = channel.eventLoop.scheduleTask(in: TimeAmount(timeout)) {
      answer.fail(HouseClientError.timedOut)
      channel.close(promise: nil)
    }
    defer { deadline.cancel() }
    channel.writeAndFlush(Exchange(head: request, body: body, limit: limit, answer: answer), promise: nil)
    do {
      let whole = try await withTaskCancellationHandler {
        try await answer.futureResult.get()
      } onCancel: {
        answer.fail(CancellationError())
        channel.close(promise: nil)
      }
      take(whole.cookies)
      release(channel, after: whole)
      return whole
    } catch {
      channel.close(promise: nil)
      throw error
    }
  }

  /// Follows an event stream. Ending the iteration closes the connection.
  ///
  /// The stream ends when the house ends it, and throws `HouseClientError.brokeOff` when the connection does:
  /// ask again with the last id seen.
  /// - Parameter after: Sent as `Last-Event-ID`.
  package func events(_ path: String, after: String? = nil) -> AsyncThrowingStream<ServerEvent, any Error> {
    var request = head(.get, path, body: nil)
    request.headers.replaceOrAdd(name: "accept", value: "text/event-stream")
    if let after { request.headers.add(name: "last-event-id", value: after) }
    let asked = request
    return AsyncThrowingStream { continuation in
      let connecting = connector.connect { channel in
        try channel.pipeline.syncOperations.addHandler(EventStreamHandler(asked, events: continuation))
      }
      connecting.whenFailure { _ in continuation.finish(throwing: HouseClientError.unreachable) }
      continuation.onTermination = { _ in
        connecting.whenSuccess { $0.close(promise: nil) }
      }
    }
  }

  /// Closes the connections that are kept. A later request opens a new one.
  package func close() {
    let idle = state.withLock { state in
      defer { state.idle = [] }
      return state.idle
    }
    for one in idle { one.channel.close(promise: nil) }
  }

  func head(_ method: Method, _ path: String, body: Data?) -> HTTPRequestHead {
    var headers = HTTPHeaders([
      ("host", door.authority), ("accept", "application/json"), ("x-fidelio", "1"), ("origin", door.origin),
      ("user-agent", "fidelio"),
    ])
    if let language { headers.add(name: "accept-language", value: language) }
    if let cookie { headers.add(name: "cookie", value: cookie) }
    if let token = door.token, path.hasPrefix("/api/host/") {
      headers.add(name: "authorization", value: "Bearer \(token)")
    }
    if let body {
      headers.add(name: "content-type", value: "application/json")
      headers.add(name: "content-length", value: String(body.count))
    } else if method != .get {
      headers.add(name: "content-length", value: "0")
    }
    return HTTPRequestHead(
      version: .http1_1, method: HTTPMethod(rawValue: method.rawValue), uri: path, headers: headers)
  }

  private func keptConnection(mustBeFresh: Bool) -> (any Channel)? {
    let now = ContinuousClock.now
    return state.withLock { state in
      state.idle.removeAll { !$0.channel.isActive }
      let index = state.idle.lastIndex { !mustBeFresh || now - $0.since < Self.freshFor }
      return index.map { state.idle.remove(at: $0).channel }
    }
  }

  private func release(_ channel: any Channel, after answer: HouseAnswer) {
    let stays = answer.headers["connection"]?.lowercased() != "close"
    let isKept = state.withLock { state in
      guard stays, state.idle.count < Self.idleLimit else { return false }
      state.idle.append(Idle(channel: channel, since: .now))
      return true
    }
    if !isKept { channel.close(promise: nil) }
  }

  private func take(_ cookies: [String]) {
    guard let latest = cookies.last else { return }
    state.withLock { $0.cookie = latest.hasSuffix("=") ? nil : latest }
  }
}
