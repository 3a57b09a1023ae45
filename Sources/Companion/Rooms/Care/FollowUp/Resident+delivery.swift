import Foundation
import Store
import Vault

/// What goes out of the house: that something waits, to an address of the person's own and into their calendar.
extension Resident {
  /// Sets the address that is told. Off until the person agrees, which this is.
  /// - Throws: `HouseError.unfit` for what is no https address.
  package func setWebhook(_ address: String, whileLocked: Bool) async throws {
    let address = try Webhook.checked(address)
    let moment = now()
    try await changeFollowUp { book in
      guard book.settings.isOn else { throw HouseError.unfit(field: "isOn") }
      book.webhook = Webhook(address: address, whileLocked: whileLocked, at: moment)
    }
  }

  package func dropWebhook() async throws {
    try await changeFollowUp { $0.webhook = nil }
  }

  /// Tells the address once, now, because the person asked for it.
  /// - Throws: `HouseError.notFound` where there is none.
  package func tryWebhook() async throws -> FollowUpPage {
    guard let webhook = try await followUpBook().webhook else { throw HouseError.notFound }
    let outcome = await Webhook.send(to: webhook.address, through: house.outbound)
    let moment = now()
    try await changeFollowUp { $0.webhook?.note(outcome, at: moment) }
    return try await followUp()
  }

  /// Gives the calendar a new address; one that was given before is void.
  /// - Returns: The secret in it, 256 bits as hexadecimal, shown this once and kept nowhere.
  package func renewCalendar() async throws -> String {
    let secret = Digest.random(count: 32)
    try await changeFollowUp { book in
      guard book.settings.isOn else { throw HouseError.unfit(field: "isOn") }
      book.calendar = Digest.sha256(secret)
    }
    return Hex.encode(secret)
  }

  package func dropCalendar() async throws {
    try await changeFollowUp { $0.calendar = nil }
  }

  /// Brings what stands under the house key up to date: what went out while locked is taken over, the moments ahead are
  /// worked out anew.
  func tendFollowUp() async throws {
    try await house.bells.run(id) { try await layOut() }
  }

  /// One look of the house's clock at an open account: tells the address where something is to be sent now.
  func ring() async {
    let moment = now()
    guard gate.isOpen, followUps.isDue(at: moment) else { return }
    try? await house.bells.run(id) {
      if let webhook = try await Self.book(in: chest)?.value.webhook { try await tell(webhook, at: moment) }
      try await layOut()
    }
  }

  private func tell(_ webhook: Webhook, at moment: Date) async throws {
    guard let book = try await Self.book(in: chest)?.value, webhook.again.map({ moment >= $0 }) ?? true,
      let next = FollowUpQueue(try await followUpFacts(book, at: moment), book.settings).next(at: moment)
    else { return }
    let outcome = await Webhook.send(to: webhook.address, through: house.outbound)
    try await rewrite { book in
      book.webhook?.note(outcome, at: moment)
      if outcome == nil { book.noteSent(next.key, at: moment) }
    }
  }

  private func layOut() async throws {
    let (moment, name) = (now(), FollowUpTimes.name(id.description))
    let standing = try? await house.vault.read(FollowUpTimes.self, name)
    guard let before = try await Self.book(in: chest)?.value else {
      if standing != nil { try await house.vault.write(nil as FollowUpTimes?, name) }
      followUps.rests(from: moment, until: .distantFuture)
      return
    }
    var book = before
    if let standing { book.takeOver(standing) }
    let queue = FollowUpQueue(try await followUpFacts(book, at: moment), book.settings)
    let times = book.times(queue, at: moment)
    if book != before {
      let after = book
      try await rewrite { $0 = after }
    }
    if times != standing { try await house.vault.write(times, name) }
    followUps.rests(from: moment, until: Self.rest(book, queue, at: moment))
  }

  /// Until the next moment, or the next day: the calendar goes on.
  private static func rest(_ book: FollowUpBook, _ queue: FollowUpQueue, at moment: Date) -> Date {
    guard book.settings.isOn, book.webhook != nil || book.calendar != nil else { return .distantFuture }
    let time = LocalTime(zone: book.settings.zone)
    let midnight = time.startOfDay(time.day(of: moment) + 1)
    guard let webhook = book.webhook else { return midnight }
    if let again = webhook.again, again > moment { return min(again, midnight) }
    if queue.next(at: moment) != nil { return moment }
    return min(queue.nextMoment(after: moment) ?? midnight, midnight)
  }

  /// Without counting as a use of the account.
  private func rewrite(_ work: (inout FollowUpBook) -> Void) async throws {
    for _ in 0..<3 {
      guard let found = try await Self.book(in: chest) else { return }
      var book = found.value
      work(&book)
      do {
        try await chest.commit([
          .replace(book, in: .followUp, id: chest.owner, expecting: found.address.version)
        ])
        return
      } catch StoreError.versionConflict { continue }
    }
    throw HouseError.conflict
  }
}

extension FollowUpBook {
  /// What went out, or did not, while the account was locked.
  mutating func takeOver(_ times: FollowUpTimes) {
    let keys = Dictionary(laidOut.map { ($0.at, $0.key) }, uniquingKeysWith: { first, _ in first })
    for rung in times.rung {
      let moment = Date(timeIntervalSince1970: Double(rung.at))
      if let key = keys[rung.ring] { noteSent(key, at: moment) }
      webhook?.note(nil, at: moment)
    }
    guard let trouble = times.trouble else { return }
    webhook?.trouble = trouble
    webhook?.failures = times.failures
    webhook?.again = times.again.map { Date(timeIntervalSince1970: Double($0)) }
  }

  /// What is to stand under the house key from now on; `nil` for nothing.
  mutating func times(_ queue: FollowUpQueue, at moment: Date) -> FollowUpTimes? {
    laidOut = []
    guard needsTimes else { return nil }
    var times = FollowUpTimes()
    if calendar != nil {
      times.calendar = calendar
      times.events = queue.planned(from: moment).map { Int($0.dueAt.timeIntervalSince1970) }
    }
    if let webhook, webhook.whileLocked {
      times.address = webhook.address
      times.failures = webhook.failures
      times.again = webhook.again.map { Int($0.timeIntervalSince1970) }
      let ahead = queue.forecast(from: moment)
      times.rings = ahead.map {
        FollowUpTimes.Ring(
          at: Int($0.at.timeIntervalSince1970), until: Int($0.until.timeIntervalSince1970))
      }
      laidOut = ahead.map { LaidOut(at: Int($0.at.timeIntervalSince1970), key: $0.reminder.key) }
    }
    return times
  }
}
