import Store
import Synchronization
import Vault

/// An account's facts and what it wants forgotten, opened once while it is unlocked. Any commit to their rooms lets go
/// of them before it returns; who made it may put them back.
final class FactShelf: Sendable {
  /// Facts an account holds at most; a bound, so that they are always read whole.
  static let limit = 5_000

  private static let rooms: Set<RoomName> = [.fact, .forgotten]

  /// A fact with the version a change is made from.
  struct Held: Sendable, Equatable {
    let fact: Fact
    let version: Int64
  }

  typealias Facts = [Fact.ID: Held]

  private struct State {
    var facts: Facts?
    var forgotten: Forgotten?
    /// Counts the commits: what was read before one of them must not be kept after it.
    var changes = 0
  }

  private let state = Mutex(State())

  /// To be called after each commit, with the rooms it touched.
  func letGo(_ changed: [RoomName]) {
    guard changed.contains(where: Self.rooms.contains) else { return }
    state.withLock { $0 = State(changes: $0.changes + 1) }
  }

  /// Keeps nothing in memory; at a lock.
  func clear() { state.withLock { $0 = State(changes: $0.changes + 1) } }

  /// - Returns: The facts, and the count of commits they were read at. Records that do not open are passed over.
  func facts(in chest: Chest) async throws -> (facts: Facts, at: Int) {
    let (known, changes) = state.withLock { ($0.facts, $0.changes) }
    if let known { return (known, changes) }
    var facts: Facts = [:]
    for try await shelf in chest.sweep(.fact) {
      for found in Chest.read(Fact.self, shelf).found {
        facts[found.value.id] = Held(fact: found.value, version: found.address.version)
      }
    }
    let read = facts
    state.withLock { if $0.changes == changes { $0.facts = read } }
    return (facts, changes)
  }

  /// Puts facts back after one's own commit, unless another came in between.
  /// - Parameter changes: The count they were read at, before that commit.
  func put(back facts: Facts, readAt changes: Int) {
    state.withLock { if $0.changes == changes + 1 { $0.facts = facts } }
  }

  func forgotten(in chest: Chest) async throws -> Forgotten {
    let (known, changes) = state.withLock { ($0.forgotten, $0.changes) }
    if let known { return known }
    var marks: [ForgottenMark] = []
    for try await shelf in chest.sweep(.forgotten) { marks += Chest.read(ForgottenMark.self, shelf).values }
    let forgotten = Forgotten(marks)
    state.withLock { if $0.changes == changes { $0.forgotten = forgotten } }
    return forgotten
  }
}
