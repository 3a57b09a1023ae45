package import Foundation
import NIOCore

extension HouseClient {
  /// Reads an answer of any length, piece by piece and in order; the next ones wait until `take` has those before.
  /// - Throws: `HouseClientError.refused` when the house says no, `brokeOff` when the answer has no end, and what
  ///   `take` throws.
  package func download(_ path: String, to take: (Data) async throws -> Void) async throws {
    let (pieces, source) = AsyncThrowingStream<ByteBuffer, any Error>.makeStream()
    let request = head(.get, path, body: nil)
    let channel = try await connector.connect { channel in
      try channel.pipeline.syncOperations.addHandler(BodyStreamHandler(request, pieces: source))
    }.get()
    defer { channel.close(promise: nil) }
    for try await piece in pieces {
      try await take(Data(piece.readableBytesView))
      channel.triggerUserOutboundEvent(BodyStreamHandler.Taken(bytes: piece.readableBytes), promise: nil)
    }
    try Task.checkCancellation()
  }
}
