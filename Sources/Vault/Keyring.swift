/// The keys of the accounts that are unlocked. They are here, in memory, and nowhere else.
///
/// An account past its idle limit is locked at once for whoever asks; `idle()` then names it, so that its
/// streams can be ended and its running reply finished before `drop` takes the key away.
package actor Keyring {
  private struct Entry {
    let key: DataKey
    var lastUse: Duration
  }

  private var entries: [AccountID: Entry] = [:]
  private let idleLimit: Duration
  private let elapsed: @Sendable () -> Duration

  /// - Parameter clock: one that goes on while the machine sleeps and cannot be set back.
  package init(idleLimit: Duration = .seconds(12 * 3600), clock: any Clock<Duration> = ContinuousClock()) {
    self.idleLimit = idleLimit
    elapsed = Self.stopwatch(clock)
  }

  package func admit(_ account: AccountID, _ key: DataKey) {
    entries[account] = Entry(key: key, lastUse: elapsed())
  }

  /// The account's key; asking counts as use, unless the house asks on its own behalf.
  /// - Parameter asUse: `false` for background work, which must not keep an account unlocked.
  /// - Throws: `VaultError.locked`
  package func key(for account: AccountID, asUse: Bool = true) throws(VaultError) -> DataKey {
    guard let entry = entries[account], !isPast(entry) else { throw .locked }
    if asUse { entries[account]?.lastUse = elapsed() }
    return entry.key
  }

  /// Counts a request as use, where no key was needed. A locked account stays locked.
  package func touch(_ account: AccountID) {
    guard let entry = entries[account], !isPast(entry) else { return }
    entries[account]?.lastUse = elapsed()
  }

  package func isUnlocked(_ account: AccountID) -> Bool {
    entries[account].map { !isPast($0) } ?? false
  }

  package func drop(_ account: AccountID) { entries[account] = nil }

  /// Accounts past the limit whose keys have not been dropped yet.
  package func idle() -> [AccountID] { entries.filter { isPast($0.value) }.map(\.key) }

  private func isPast(_ entry: Entry) -> Bool { elapsed() - entry.lastUse >= idleLimit }

  private static func stopwatch<C: Clock<Duration>>(_ clock: C) -> @Sendable () -> Duration {
    let start = clock.now
    return { start.duration(to: clock.now) }
  }
}
