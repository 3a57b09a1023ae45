import Synchronization
import Testing
import Vault

/// A clock that moves when it is told to.
final class HandClock: Clock, Sendable {
  struct Instant: InstantProtocol {
    var sinceStart: Duration
    func advanced(by duration: Duration) -> Instant { Instant(sinceStart: sinceStart + duration) }
    func duration(to other: Instant) -> Duration { other.sinceStart - sinceStart }
    static func < (a: Instant, b: Instant) -> Bool { a.sinceStart < b.sinceStart }
  }

  private let time = Mutex(Duration.zero)
  var now: Instant { Instant(sinceStart: time.withLock { $0 }) }
  var minimumResolution: Duration { .nanoseconds(1) }
  func advance(_ duration: Duration) { time.withLock { $0 += duration } }
  func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
}

@Suite struct KeyringTests {
  let clock = HandClock()
  let account = AccountID()

  private func ring() -> Keyring { Keyring(idleLimit: .seconds(60), clock: clock) }

  @Test func aStrangerIsLocked() async {
    let ring = ring()

    await #expect(throws: VaultError.locked) { try await ring.key(for: account) }
    #expect(await !ring.isUnlocked(account))
  }

  @Test func anAdmittedAccountIsUnlockedUntilDropped() async throws {
    let ring = ring()

    await ring.admit(account, DataKey())
    _ = try await ring.key(for: account)
    #expect(await ring.isUnlocked(account))

    await ring.drop(account)
    await #expect(throws: VaultError.locked) { try await ring.key(for: account) }
  }

  @Test func idlenessLocks() async {
    let ring = ring()
    await ring.admit(account, DataKey())

    clock.advance(.seconds(59))
    #expect(await ring.idle().isEmpty)
    clock.advance(.seconds(1))

    #expect(await ring.idle() == [account])
    #expect(await !ring.isUnlocked(account))
    await #expect(throws: VaultError.locked) { try await ring.key(for: account) }
  }

  @Test func askingForTheKeyCountsAsUse() async throws {
    let ring = ring()
    await ring.admit(account, DataKey())

    for _ in 0..<5 {
      clock.advance(.seconds(50))
      _ = try await ring.key(for: account)
    }

    #expect(await ring.isUnlocked(account))
  }

  @Test func touchingCountsAsUse() async {
    let ring = ring()
    await ring.admit(account, DataKey())

    clock.advance(.seconds(50))
    await ring.touch(account)
    clock.advance(.seconds(50))

    #expect(await ring.isUnlocked(account))
  }

  @Test func workOfTheHouseDoesNotKeepAnAccountUnlocked() async throws {
    let ring = ring()
    await ring.admit(account, DataKey())

    clock.advance(.seconds(50))
    _ = try await ring.key(for: account, asUse: false)
    clock.advance(.seconds(10))

    #expect(await !ring.isUnlocked(account))
  }

  @Test func nothingButThePassphraseEndsIdleness() async throws {
    let ring = ring()
    await ring.admit(account, DataKey())
    clock.advance(.seconds(61))

    await ring.touch(account)
    #expect(await !ring.isUnlocked(account))

    await ring.admit(account, DataKey())
    #expect(await ring.isUnlocked(account))
    #expect(await ring.idle().isEmpty)
  }

  @Test func accountsAreLockedEachInItsTime() async {
    let ring = ring()
    let other = AccountID()
    await ring.admit(account, DataKey())
    clock.advance(.seconds(30))
    await ring.admit(other, DataKey())
    clock.advance(.seconds(30))

    #expect(await ring.idle() == [account])
    #expect(await ring.isUnlocked(other))
  }
}
