import AsyncHTTPClient
import NIOCore

extension Outbound {
  /// Fetches from anywhere on the public internet and hands over the answer.
  ///
  /// The name is resolved once; every address must be allowed, and the connection goes to the address that
  /// was checked, whatever the name says a moment later. Each redirect, at most five, is checked the same way.
  /// Ask for a part of a file with a `Range` header; the status says whether the server agreed (206).
  /// - Throws: `OutboundError`, `CancellationError`, or what `receive` throws.
  package func fetch<Result: Sendable>(
    _ request: Request, from address: WebAddress, idleTimeout: Duration = .seconds(60),
    receive: @Sendable (Response) async throws -> Result
  ) async throws -> Result {
    var here = address
    for _ in 0...5 {
      switch try await hop(request, at: here, idleTimeout: idleTimeout, receive: receive) {
      case .arrived(let result): return result
      case .elsewhere(let next): here = next
      }
    }
    throw OutboundError.badRedirect
  }

  private enum Hop<Result> {
    case arrived(Result)
    case elsewhere(WebAddress)
  }

  private func hop<Result: Sendable>(
    _ request: Request, at address: WebAddress, idleTimeout: Duration,
    receive: @Sendable (Response) async throws -> Result
  ) async throws -> Hop<Result> {
    let addresses = try await rules.checked(address, by: resolver)
    for (index, pinned) in addresses.prefix(3).enumerated() {
      do {
        return try await withClient(for: address, pinned: pinned, idleTimeout: idleTimeout) { client in
          let response = try await Self.head(
            of: request, headers: request.headers, at: address, through: client)
          if let next = try Self.redirect(response, from: address) { return .elsewhere(next) }
          return .arrived(try await receive(response))
        }
      } catch OutboundError.unreachable where index + 1 < min(addresses.count, 3) {
        continue
      }
    }
    throw OutboundError.unreachable
  }

  /// A client that knows one name and one address for it, and is gone when `use` is done.
  private func withClient<Result>(
    for address: WebAddress, pinned: IPAddress, idleTimeout: Duration,
    use: (HTTPClient) async throws -> Result
  ) async throws -> Result {
    var configuration = Self.configuration(pinning: [address.host: pinned.text])
    configuration.timeout.read = .nanoseconds(idleTimeout.nanoseconds)
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    defer { client.shutdown { _ in } }
    return try await use(client)
  }

  private static func redirect(
    _ response: Response, from address: WebAddress
  ) throws(OutboundError) -> WebAddress? {
    guard [301, 302, 303, 307, 308].contains(response.status) else { return nil }
    guard let location = response.header("Location") else { throw .badRedirect }
    let next = try address.following(location)
    guard next.scheme == "https" || address.scheme == "http" else { throw .badRedirect }
    return next
  }
}
