import Foundation
import Hummingbird
import NIOCore
import Synchronization

/// Reads a body of any length piece by piece, as fast as it is taken: a large file takes its time, but a line that has
/// gone silent does not hold the house.
struct FileReader: Sendable {
  let limit: Int64
  /// Without a byte for so long the sender is gone.
  var patience: Duration = .seconds(60)

  /// - Throws: `DoorError.tooLarge`, before reading when the length is announced; `.slow`, `.malformed`, and what `take`
  ///   throws.
  func read(_ request: Request, to take: (Data) async throws -> Void) async throws {
    if let announced = request.headers[.contentLength].flatMap({ Int64($0) }), announced > limit {
      throw DoorError.tooLarge(Int(limit))
    }
    let body = request.body
    let (pieces, source) = AsyncThrowingStream<Data, any Error>.makeStream(bufferingPolicy: .unbounded)
    let waiting = Waiting()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          for try await piece in body {
            waiting.heard()
            source.yield(Data(piece.readableBytesView))
            await waiting.room()
          }
          source.finish()
        } catch {
          // Chunks that are no chunks, or a connection that ended in the middle.
          source.finish(throwing: DoorError.malformed(nil))
        }
      }
      group.addTask { [patience] in
        while waiting.silence < patience {
          do { try await Task.sleep(for: .seconds(1)) } catch { return }
        }
        source.finish(throwing: DoorError.slow)
      }
      defer { group.cancelAll() }
      var count: Int64 = 0
      for try await piece in pieces {
        count += Int64(piece.count)
        guard count <= limit else { throw DoorError.tooLarge(Int(limit)) }
        try await take(piece)
        waiting.taken()
      }
    }
  }

  /// How many pieces wait to be taken, and since when nothing came.
  private final class Waiting: Sendable {
    private struct State {
      var pieces = 0
      var since = ContinuousClock.now
    }

    private static let most = 16
    private let state = Mutex(State())

    var silence: Duration { state.withLock { $0.pieces > 0 ? .zero : .now - $0.since } }

    func heard() {
      state.withLock { state in
        state.pieces += 1
        state.since = .now
      }
    }

    func taken() { state.withLock { $0.pieces -= 1 } }

    /// Returns when there is room for another piece.
    func room() async {
      while !Task.isCancelled, state.withLock({ $0.pieces >= Self.most }) {
        try? await Task.sleep(for: .milliseconds(5))
      }
    }
  }
}
