package import Foundation

/// Reads an address from an offset on, and hands the answer over while it arrives.
///
/// - Parameters:
///   - from: First byte wanted. Above 0 the source asks for a range, on condition that the file is still `etag`.
/// - Throws: `FetchError` for whatever kept it from answering, or what `receive` throws.
package typealias ByteSource =
  @Sendable (
    _ url: URL, _ from: Int64, _ etag: String?, _ receive: @Sendable (ByteAnswer) async throws -> Void
  ) async throws -> Void

/// What came back; valid only while it is being received.
package struct ByteAnswer: Sendable {
  /// Offset of the first chunk: what was asked for, or 0 when the sender begins anew.
  package let from: Int64
  /// Bytes of the whole file; `nil` when the sender does not say.
  package let total: Int64?
  /// Names this state of the file, byte for byte; `nil` when there is no such promise.
  package let etag: String?
  package let chunks: any AsyncSequence<Data, any Error> & Sendable

  package init(
    from: Int64, total: Int64?, etag: String?, chunks: any AsyncSequence<Data, any Error> & Sendable
  ) {
    self.from = from
    self.total = total
    self.etag = etag
    self.chunks = chunks
  }
}
