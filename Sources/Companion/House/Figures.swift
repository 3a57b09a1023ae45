import Safeguard
import Synchronization

/// How long the house's stages took and how often they ran, kept in memory for `fidelio bench` and `doctor`.
///
/// Holds names, counts and durations: no text, no id, no account. Cheap enough to stay on: one lock and one
/// store per entry, and a bounded memory of 32 KB for a stage that runs.
package final class Figures: Sendable {
  /// What is counted or timed. The raw value is the name in the JSON of `GET /api/host/figures`.
  package enum Key: String, Sendable, Codable, CaseIterable {
    /// Triage of one message, its vector included.
    case triage
    /// Ranking past turns for one question, the question's vector left out.
    case recall
    /// Vectors of one call to the embedder.
    case embed
    /// One page of a thread, from the call to the opened messages.
    case page
    /// Reading an account until all of it is searchable.
    case index
    /// Turns that were given vectors in the background; a count.
    case vectors = "memory.vectors"
    /// Statements that the archive ran; a count.
    case queries = "store.queries"
    /// Sentences that the reply guard had the model write again; a count, also by reason.
    case guardAskedAgain = "guard.asked_again"
    /// Sentences in whose place the house put its own, or nothing; a count, also by reason.
    case guardReplaced = "guard.replaced"
  }

  /// One stage's timings over the last 4,096 entries; `count` is over all of them.
  package struct Timing: Sendable, Codable, Equatable {
    package var count: Int
    package var p50Milliseconds: Double
    package var p95Milliseconds: Double
    package var maxMilliseconds: Double
  }

  /// What stood in the figures at one moment. A key that was never used is missing.
  package struct Snapshot: Sendable, Codable, Equatable {
    package var durations: [String: Timing]
    package var counts: [String: Int]

    /// - Returns: `nil` when the stage did not run.
    package func timing(_ key: Key) -> Timing? { durations[key.rawValue] }

    package func count(_ key: Key) -> Int { counts[key.rawValue] ?? 0 }
  }

  private let state = Mutex(State())

  package init() {}

  /// Notes that the stage ran once, for this long.
  package func record(_ key: Key, _ duration: Duration) {
    state.withLock { $0.recent[key, default: Recent()].add(duration) }
  }

  /// Adds to a plain count.
  package func add(_ key: Key, _ number: Int) {
    state.withLock { $0.counts[key.rawValue, default: 0] += number }
  }

  /// Counts one, in all and under the reason's name.
  func count(_ key: Key, for reason: ReplyGuard.Reason) {
    state.withLock {
      $0.counts[key.rawValue, default: 0] += 1
      $0.counts[key.rawValue + "." + reason.rawValue, default: 0] += 1
    }
  }

  /// Runs the work and notes how long it took, also when it throws.
  package func timing<T>(
    _ key: Key, isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> T
  ) async rethrows -> T {
    let start = ContinuousClock.now
    defer { record(key, ContinuousClock.now - start) }
    return try await work()
  }

  package func snapshot() -> Snapshot {
    let copy = state.withLock { $0 }
    return Snapshot(
      durations: Dictionary(uniqueKeysWithValues: copy.recent.map { ($0.rawValue, $1.timing) }),
      counts: copy.counts)
  }

  /// Forgets everything, so that a measurement starts from nothing.
  package func reset() { state.withLock { $0 = State() } }

  private struct State {
    var recent: [Key: Recent] = [:]
    var counts: [String: Int] = [:]
  }

  /// The last entries of one stage, in nanoseconds; the oldest gives way.
  private struct Recent {
    static let limit = 4096
    var total = 0
    var nanoseconds: [Int64] = []

    mutating func add(_ duration: Duration) {
      let (seconds, attoseconds) = duration.components
      let value = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
      if nanoseconds.count < Self.limit {
        nanoseconds.append(value)
      } else {
        nanoseconds[total % Self.limit] = value
      }
      total += 1
    }

    /// Nearest rank: the smallest entry that at least that share of entries does not exceed.
    var timing: Timing {
      let sorted = nanoseconds.sorted()
      func milliseconds(at share: Double) -> Double {
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return Double(sorted[max(0, min(sorted.count, rank) - 1)]) / 1_000_000
      }
      return Timing(
        count: total, p50Milliseconds: milliseconds(at: 0.5), p95Milliseconds: milliseconds(at: 0.95),
        maxMilliseconds: milliseconds(at: 1))
    }
  }
}
