import AsyncHTTPClient
package import Foundation
import NIOCore
import NIOHTTP1

extension Outbound {
  /// The head of an answer, and its body as it arrives: the server waits while the body is not read.
  package struct Response: Sendable {
    package let status: Int
    package let body: Body
    private let fields: [(name: String, value: String)]

    init(_ response: HTTPClientResponse, maxBytes: Int) {
      status = Int(response.status.code)
      fields = response.headers.map { ($0.name, $0.value) }
      body = Body(chunks: response.body, maxBytes: maxBytes)
    }

    /// The first header of that name, whatever its case.
    package func header(_ name: String) -> String? {
      fields.first { $0.name.caseInsensitiveCompare(name) == .orderedSame }?.value
    }
  }

  /// The body in pieces, read once. Iterating throws `OutboundError` or `CancellationError`.
  package struct Body: AsyncSequence, Sendable {
    package typealias Element = Data
    let chunks: HTTPClientResponse.Body
    let maxBytes: Int

    package struct AsyncIterator: AsyncIteratorProtocol {
      var chunks: HTTPClientResponse.Body.AsyncIterator
      var left: Int

      package mutating func next() async throws -> Data? {
        let chunk: ByteBuffer?
        do {
          chunk = try await chunks.next()
        } catch {
          throw OutboundError.from(error, begun: true)
        }
        guard let chunk else { return nil }
        left -= chunk.readableBytes
        guard left >= 0 else { throw OutboundError.tooLarge }
        return Data(chunk.readableBytesView)
      }
    }

    package func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(chunks: chunks.makeAsyncIterator(), left: maxBytes)
    }

    /// All of it, at once.
    package func collect() async throws -> Data {
      var whole = Data()
      for try await piece in self { whole.append(piece) }
      return whole
    }
  }
}

extension OutboundError {
  /// What a failure of the HTTP client means for a caller. Cancellation stays what it is.
  static func from(_ error: any Error, begun: Bool) -> any Error {
    switch error {
    case let known as OutboundError: known
    case is CancellationError: error
    case let client as HTTPClientError: from(client, begun: begun)
    default: begun ? OutboundError.brokeOff : OutboundError.unreachable
    }
  }

  private static func from(_ error: HTTPClientError, begun: Bool) -> any Error {
    switch error {
    case .cancelled: CancellationError()
    case .deadlineExceeded, .readTimeout, .writeTimeout, .getConnectionFromPoolTimeout: OutboundError.timedOut
    case .connectTimeout: OutboundError.unreachable
    case .invalidURL, .emptyHost, .emptyScheme: OutboundError.badAddress
    default: OutboundError.brokeOff
    }
  }
}
