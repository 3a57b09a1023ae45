import Foundation
import ServiceLifecycle
import Store
import Vault

/// Looks once a minute whether an address is to be told that something waits.
struct FollowUpBell: Service {
  let house: House

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(60))
        await house.ring()
      }
    }
  }
}

extension House {
  /// One look at everybody's follow-up: an open account works out what is due, of a locked one the bare moments say when.
  package func ring() async {
    let accounts = (try? await archive.accounts()) ?? []
    // Side by side: an address that does not answer holds up nobody else's.
    await withDiscardingTaskGroup { group in
      for id in accounts.map(\.id) { group.addTask { await ring(id) } }
    }
  }

  private func ring(_ account: AccountID) async {
    if let resident = await residents.known(account) {
      await resident.ring()
    } else {
      try? await bells.run(account) { try await ringLocked(account) }
    }
  }

  private func ringLocked(_ account: AccountID) async throws {
    let (moment, name) = (settings.now(), FollowUpTimes.name(account.description))
    guard await residents.known(account) == nil, var times = try await vault.read(FollowUpTimes.self, name),
      let address = times.address, let ring = times.take(at: moment)
    else { return }
    times.note(ring, await Webhook.send(to: address, through: outbound), at: moment)
    try await vault.write(times, name)
  }

  /// The calendar of a secret address, which works while the account is locked.
  /// - Returns: `nil` for a secret that is none, or none any more.
  package func calendar(_ secret: String, in language: Language) async throws -> String? {
    guard let bytes = Hex.decode(secret), bytes.count == 32 else { return nil }
    let digest = Digest.sha256(bytes)
    let moment = settings.now()
    return try await storing {
      var found: FollowUpTimes?
      // All are looked at: the time tells nothing.
      for row in try await archive.accounts() {
        let times = try? await vault.read(FollowUpTimes.self, FollowUpTimes.name(row.id.description))
        if let times, let own = times.calendar, Digest.equal(own, digest) { found = times }
      }
      guard let found else { return nil }
      // Yesterday's stay for a day, so that nothing vanishes while it goes on.
      let first = moment.addingTimeInterval(-86_400)
      let events = found.events.map { Date(timeIntervalSince1970: Double($0)) }.filter { $0 >= first }
      return CalendarFeed(language).text(events, salt: digest, at: moment)
    }
  }

  /// Takes away all that stands of an account's follow-up under the house key.
  func forgetFollowUp(of account: AccountID) async throws {
    try await bells.run(account) {
      try await vault.write(nil as FollowUpTimes?, FollowUpTimes.name(account.description))
    }
  }
}
