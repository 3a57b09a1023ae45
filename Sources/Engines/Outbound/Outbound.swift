import AsyncHTTPClient
package import Foundation
import NIOCore
import NIOHTTP1

/// The one way out of the house. It sends nothing unless asked (T24, T25).
///
/// Two kinds of destination: a model server the person configured, which may be on this machine or its
/// network, never follows a redirect and gets its key only where the key belongs; and anything else, which is
/// resolved, checked and pinned before each connection (T23).
package final class Outbound: Sendable {
  package struct Request: Sendable {
    package enum Method: String, Sendable { case get = "GET", post = "POST" }

    package var method: Method
    package var headers: [(name: String, value: String)]
    package var body: Data?
    /// Until the head of the answer is there; connecting is part of it.
    package var headTimeout: Duration
    /// The most bytes the body may have; more throws `OutboundError.tooLarge`.
    package var maxBytes: Int

    package init(
      _ method: Method = .get, headers: [(name: String, value: String)] = [], body: Data? = nil,
      headTimeout: Duration = .seconds(30), maxBytes: Int
    ) {
      self.method = method
      self.headers = headers
      self.body = body
      self.headTimeout = headTimeout
      self.maxBytes = maxBytes
    }
  }

  let rules: AddressRules
  let resolver: Resolver
  /// Talks to configured servers; fetches get a client each, because each pins its own address.
  private let client: HTTPClient

  package init(rules: AddressRules = .publicOnly, resolver: Resolver = .system) {
    self.rules = rules
    self.resolver = resolver
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: Self.configuration())
  }

  deinit { client.shutdown { _ in } }

  /// Asks a configured model server and hands over its answer, whatever its status; a redirect is an answer.
  ///
  /// The connection is closed when `receive` leaves the body unread, and when the task is cancelled.
  /// - Throws: `OutboundError`, `CancellationError`, or what `receive` throws.
  package func send<Result>(
    _ request: Request, to server: ModelServer, at address: WebAddress,
    receive: (Response) async throws -> Result
  ) async throws -> Result {
    var headers = request.headers
    if let key = server.key?.header(for: address) { headers.append(("Authorization", key)) }
    let response = try await Self.head(of: request, headers: headers, at: address, through: client)
    return try await receive(response)
  }

  static func configuration(pinning pins: [String: String] = [:]) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(connect: .seconds(10)),
      connectionPool: .init(idleTimeout: .seconds(4)))
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.dnsOverride = pins
    configuration.httpVersion = .http1Only
    return configuration
  }

  static func head(
    of request: Request, headers: [(name: String, value: String)], at address: WebAddress,
    through client: HTTPClient
  ) async throws -> Response {
    var sent = HTTPClientRequest(url: address.text)
    sent.method = HTTPMethod(rawValue: request.method.rawValue)
    sent.headers = HTTPHeaders(headers)
    if !sent.headers.contains(name: "User-Agent") { sent.headers.add(name: "User-Agent", value: "Fidelio") }
    if let body = request.body { sent.body = .bytes(ByteBuffer(bytes: body)) }
    let limit = TimeAmount.nanoseconds(request.headTimeout.nanoseconds)
    do {
      let response = try await client.execute(sent, timeout: limit)
      return Response(response, maxBytes: request.maxBytes)
    } catch {
      throw OutboundError.from(error, begun: false)
    }
  }
}

extension Duration {
  /// Whole nanoseconds, stopping at the ends of the range.
  var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, over) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    return over ? .max : whole &+ attoseconds / 1_000_000_000
  }
}
