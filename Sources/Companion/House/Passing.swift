import Synchronization

/// Things that wait for a few minutes for somebody to come back, in memory only, in a table that cannot grow without
/// bound.
final class Passing<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Entry {
    let value: Value
    let until: ContinuousClock.Instant
  }

  private let entries = Mutex<[Key: Entry]>([:])
  private let patience: Duration
  private let limit: Int
  private let now: @Sendable () -> ContinuousClock.Instant

  init(
    patience: Duration = .seconds(300), limit: Int = 2_000,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.patience = patience
    self.limit = limit
    self.now = now
  }

  var count: Int { entries.withLock { $0.count } }

  /// Lets a value wait, in place of any former one.
  func put(_ value: Value, as key: Key) { put(value, as: key, until: now() + patience) }

  /// The value, which stays.
  func look(_ key: Key) -> Value? {
    let moment = now()
    return entries.withLock { $0[key] }.flatMap { $0.until > moment ? $0.value : nil }
  }

  /// The value, which is gone from here on: of two who ask at the same time one gets it.
  func take(_ key: Key) -> Value? { takeWithTime(key)?.value }

  /// Takes, changes and puts back for what is left of its time.
  /// - Parameter change: `nil` lets it go.
  func takeBack(_ key: Key, _ change: (Value) -> Value?) -> (value: Value, giveBack: @Sendable () -> Void)? {
    guard let (value, until) = takeWithTime(key) else { return nil }
    let next = change(value)
    return (value, { if let next { self.put(next, as: key, until: until) } })
  }

  func drop(where isMeant: (Value) -> Bool) {
    entries.withLock { entries in entries = entries.filter { !isMeant($0.value.value) } }
  }

  /// Lets go of what waited too long.
  func sweep() {
    let moment = now()
    entries.withLock { entries in entries = entries.filter { $0.value.until > moment } }
  }

  private func takeWithTime(_ key: Key) -> (value: Value, until: ContinuousClock.Instant)? {
    let moment = now()
    guard let entry = entries.withLock({ $0.removeValue(forKey: key) }), entry.until > moment else {
      return nil
    }
    return (entry.value, entry.until)
  }

  private func put(_ value: Value, as key: Key, until: ContinuousClock.Instant) {
    let moment = now()
    entries.withLock { entries in
      if entries[key] == nil, entries.count >= limit {
        entries = entries.filter { $0.value.until > moment }
        if entries.count >= limit {
          let oldest = entries.sorted { $0.value.until < $1.value.until }.prefix(max(1, limit / 10))
          for (key, _) in oldest { entries[key] = nil }
        }
      }
      entries[key] = Entry(value: value, until: until)
    }
  }
}
