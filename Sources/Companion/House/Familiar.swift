import Store
import Synchronization
import Vault

/// Records that every turn reads and that seldom change, kept opened while the account is: who the person is,
/// and whom they talk with. Any commit to their rooms lets go of them, before it returns to whoever made it.
final class Familiar: Sendable {
  private static let rooms: Set<RoomName> = [.person, .companion]

  private struct State {
    var person: Person?
    var companions: [CompanionProfile.ID: CompanionProfile] = [:]
    /// Counts the commits: what was read before one of them must not be kept after it.
    var changes = 0
  }

  private let state = Mutex(State())

  /// To be called after each commit, with the rooms it touched.
  func letGo(_ changed: [RoomName]) {
    guard changed.contains(where: Self.rooms.contains) else { return }
    state.withLock { $0 = State(changes: $0.changes + 1) }
  }

  func person(or read: () async throws -> Person) async throws -> Person {
    let (known, changes) = state.withLock { ($0.person, $0.changes) }
    if let known { return known }
    let person = try await read()
    state.withLock { if $0.changes == changes { $0.person = person } }
    return person
  }

  func companion(
    _ id: CompanionProfile.ID, or read: () async throws -> CompanionProfile
  ) async throws -> CompanionProfile {
    let (known, changes) = state.withLock { ($0.companions[id], $0.changes) }
    if let known { return known }
    let companion = try await read()
    state.withLock { if $0.changes == changes { $0.companions[id] = companion } }
    return companion
  }
}
