import Companion
import Synchronization
import Vault

/// How often somebody may guess. In memory only, in a table that cannot grow without bound (T35).
package final class Pace: Sendable {
  /// What is being guessed at.
  package enum Rule: String, Sendable, Hashable, CaseIterable {
    case signIn, recover, arrive
    /// The passphrase asked again, inside.
    case confirm
    /// The code or passkey after the passphrase. Six digits are few: whoever has the passphrase and guesses day and
    /// night would need more than a year for an even chance.
    case second
    /// Files that are brought in: each is read and sealed whole (T35).
    case bringIn
    /// Secret addresses of calendars. Programs ask every quarter of an hour or so.
    case calendar

    /// Tries in a window, by address: a household behind one address, all forgetful.
    var tries: Int { self == .arrive ? 20 : 30 }
    /// Tries in a window for one name, whoever asks.
    var triesByName: Int { self == .second ? 5 : 10 }
    var window: Duration { self == .second ? .seconds(900) : .seconds(300) }
  }

  private struct Key: Hashable {
    let rule: Rule
    /// Hashed, so that no name or address lies in memory longer than its request.
    let who: [UInt8]
  }

  private struct Count {
    var tries = 0
    let since: ContinuousClock.Instant
  }

  private let counts = Mutex<[Key: Count]>([:])
  private let salt = Digest.random(count: 16)
  private let limit: Int
  private let now: @Sendable () -> ContinuousClock.Instant

  package init(limit: Int = 10_000, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
    self.limit = limit
    self.now = now
  }

  /// How many addresses and names are remembered now.
  var size: Int { counts.withLock { $0.count } }

  /// Counts a try from an address.
  /// - Throws: `DoorError.tooMany` with the seconds to wait.
  func admit(_ rule: Rule, from address: String) throws(DoorError) {
    try admit(Key(rule: rule, who: hash("address", address)), tries: rule.tries)
  }

  /// Counts a try at a name.
  func admit(_ rule: Rule, name: String) throws(DoorError) {
    try admit(Key(rule: rule, who: hash("name", LoginName.folded(name))), tries: rule.triesByName)
  }

  /// Forgets the tries at a name, after the right answer.
  func forgive(_ rule: Rule, name: String) {
    let key = Key(rule: rule, who: hash("name", LoginName.folded(name)))
    counts.withLock { _ = $0.removeValue(forKey: key) }
  }

  private func admit(_ key: Key, tries: Int) throws(DoorError) {
    let moment = now()
    let wait: Duration? = counts.withLock { counts in
      if counts[key] == nil, counts.count >= limit { Self.makeRoom(in: &counts, at: moment) }
      var count = counts[key] ?? Count(since: moment)
      if moment - count.since >= key.rule.window { count = Count(since: moment) }
      guard count.tries < tries else { return key.rule.window - (moment - count.since) }
      count.tries += 1
      counts[key] = count
      return nil
    }
    if let wait { throw .tooMany(retryAfterSeconds: max(1, Int(wait.components.seconds))) }
  }

  /// Drops what has expired; when nothing has, the oldest tenth.
  private static func makeRoom(in counts: inout [Key: Count], at moment: ContinuousClock.Instant) {
    let standing = counts.filter { moment - $0.value.since < $0.key.rule.window }
    if standing.count < counts.count {
      counts = standing
    } else {
      let oldest = counts.sorted { $0.value.since < $1.value.since }.prefix(max(1, counts.count / 10))
      for (key, _) in oldest { counts[key] = nil }
    }
  }

  private func hash(_ kind: String, _ text: String) -> [UInt8] {
    Digest.hmac(Array("\(kind):\(text)".utf8), key: salt)
  }
}
