import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// What leaves the house: that something waits, and nothing else. A real server of this machine is told.
@Suite(.inTurn) struct DeliveryTests {
  /// An account whose clock the test turns, and a server it may tell.
  static func told(
    from start: Date = FollowUpTests.at(0, 10),
    _ work: @Sendable (TestHouse, Resident, MovedClock, ToldServer) async throws -> Void
  ) async throws {
    try await ToldServer.run { server in
      let clock = MovedClock(start: start)
      try await DaysTests.open(clock, change: { $0.webhookRules = .publicOrLoopback(port: server.port) }) {
        test, resident in
        try await work(test, resident, clock, server)
      }
    }
  }

  static func times(_ test: TestHouse, _ resident: Resident) async throws -> FollowUpTimes? {
    try await test.house.vault.read(FollowUpTimes.self, FollowUpTimes.name(resident.id.description))
  }

  static func back(_ test: TestHouse) async throws -> Resident {
    try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase).0
  }

  @Test func nothingLeavesAndNothingStandsOutsideTheSealUnlessItIsSwitchedOn() async throws {
    try await Self.told { test, resident, clock, server in
      _ = try await resident.keep(NewDay(day: DaysTests.name(0), mood: 4))
      _ = try await resident.change(followUp: FollowUpChange(minute: 17 * 60))
      for day in 0..<30 {
        clock.move(to: FollowUpTests.at(day, 18, 30))
        await test.house.ring()
      }
      await test.house.lock(resident.id)
      await test.locked(resident)
      await test.house.ring()
      #expect(server.calls.isEmpty)
      #expect(try await Self.times(test, resident) == nil)
    }
  }

  /// Once when it is due, within the caps, not in the quiet hours, never twice for the same.
  @Test func anOpenAccountTellsOnceADayAndNotAtNight() async throws {
    try await Self.told { test, resident, clock, server in
      try await resident.setWebhook(server.address, whileLocked: false)
      await test.house.ring()
      #expect(server.calls.isEmpty, "nothing is due in the morning")
      clock.move(to: FollowUpTests.at(0, 18, 1))
      await test.house.ring()
      await test.house.ring()
      #expect(server.calls.count == 1)
      clock.move(to: FollowUpTests.at(0, 22))
      await test.house.ring()
      #expect(server.calls.count == 1)
      for day in 1...6 {
        clock.move(to: FollowUpTests.at(day, 18, 1))
        await test.house.ring()
      }
      #expect(server.calls.count == 5, "five in seven days")
      #expect(try await Self.times(test, resident) == nil, "and nothing of it lies outside the seal")
    }
  }

  /// The body's bytes, and all headers, are the same for every kind of reminder.
  @Test func theSameBytesGoOutWhateverWaits() async throws {
    try await Self.told { test, resident, clock, server in
      try await resident.setWebhook(server.address, whileLocked: true)
      let score = Self.finished(.phq9, 2, at: FollowUpTests.at(-20, 12))
      try await resident.chest.commit([.append(score, in: .intake, id: RecordID())])
      try await FollowUpRoomTests.keep(FollowUpRoomTests.act(0, 12 * 60), of: resident)
      var kinds: Set<String> = []
      for (day, hour) in [(0, 15), (1, 19), (3, 19), (8, 19), (9, 19)] {
        clock.move(to: FollowUpTests.at(day, hour))
        if day == 3 {
          for low in 1...3 { try await FollowUpRoomTests.day(low, mood: 1, of: resident) }
        }
        if day == 8 { _ = await resident.watch(["je veux mourir, je ne tiens plus"]) }
        await test.house.ring()
      }
      for sent in try await resident.followUpBook().sent {
        kinds.insert(String(sent.key.prefix { $0 != "-" }))
      }
      await test.house.lock(resident.id)
      await test.locked(resident)
      clock.move(to: FollowUpTests.at(12, 18, 5))
      await test.house.ring()

      #expect(kinds.isSuperset(of: ["act", "care", "safety"]) && kinds.count >= 4, "\(kinds)")
      #expect(server.calls.count >= 5)
      #expect(Set(server.calls.map(\.body)) == [Array(Webhook.body)])
      #expect(server.calls.dropFirst().allSatisfy { $0 == server.calls[0] }, "path and headers too")
      let text = String(decoding: Webhook.body, as: UTF8.self)
      #expect(text == #"{"source":"fidelio","note":"something waits"}"#)
    }
  }

  static func finished(_ name: Instrument.Name, _ value: Int, at moment: Date) -> Intake {
    var intake = Intake.sitting(name, manner: Manner(.fr), at: moment)!
    for step in IntakeStep.steps(of: name) {
      intake.answers[step] = IntakeAnswer(value: .item(step == .phq9 ? 0 : value), at: moment)
    }
    intake.finishedAt = moment
    return intake
  }

  /// Nothing of the person is readable under the house key: bare moments, a digest, and the address they allowed.
  @Test func underTheHouseKeyAreBareTimesAlone() async throws {
    try await Self.told { test, resident, clock, server in
      let secret = try await resident.renewCalendar()
      try await resident.setWebhook(server.address, whileLocked: true)
      try await FollowUpRoomTests.keep(
        FollowUpRoomTests.act(1, 15 * 60, "rappeler Bramquizon"), of: resident)
      _ = try await resident.keep(
        NewDay(day: DaysTests.name(0), mood: 1, emotions: [.shame], note: "Vlimeux", activities: ["Zorgue"]))
      let score = Self.finished(.gad7, 2, at: FollowUpTests.at(-3, 12))
      try await resident.chest.commit([.append(score, in: .intake, id: RecordID())])
      await test.house.ring()
      await test.house.lock(resident.id)
      await test.locked(resident)

      let name = FollowUpTimes.name(resident.id.description)
      let sealed = try #require(try await test.house.archive.setting(name))
      let opened = try test.house.houseKey.open(sealed, setting: name)
      let fields = try #require(try JSONSerialization.jsonObject(with: opened) as? [String: Any])
      #expect(
        Set(fields.keys).isSubset(of: [
          "calendar", "events", "address", "rings", "rung", "failures", "again", "trouble",
        ]))
      #expect(fields["address"] as? String == server.address)
      #expect((fields["calendar"] as? [Int])?.count == 32)
      #expect((fields["events"] as? [Int])?.isEmpty == false)
      let rings = try #require(fields["rings"] as? [[String: Int]])
      #expect(!rings.isEmpty && rings.allSatisfy { Set($0.keys) == ["at", "until"] })
      let text = String(decoding: opened, as: UTF8.self)
      for word in [
        "Bramquizon", "rappeler", "Vlimeux", "Zorgue", "Camille", "shame", "act", "mood", "gad", "phq",
        "who5", "silence", "care-", "safety", secret, resident.id.description, "Europe", "fr",
      ] { #expect(!text.contains(word), "\(word)") }
      // What it is for makes no difference: the same moments of other kinds would stand there as they do.
      var bare = FollowUpTimes()
      bare.calendar = (fields["calendar"] as? [Int])?.map(UInt8.init)
      bare.events = fields["events"] as? [Int] ?? []
      bare.address = server.address
      bare.rings = rings.map { FollowUpTimes.Ring(at: $0["at"] ?? 0, until: $0["until"] ?? 0) }
      #expect(try await Self.times(test, resident) == bare)
    }
  }

  /// Without the person's word for it the address stays under their seal, and a locked account tells nobody.
  @Test func aLockedAccountTellsOnlyWhereThePersonAllowedIt() async throws {
    try await Self.told { test, resident, clock, server in
      try await resident.setWebhook(server.address, whileLocked: false)
      await test.house.lock(resident.id)
      await test.locked(resident)
      #expect(try await Self.times(test, resident) == nil)
      clock.move(to: FollowUpTests.at(0, 18, 1))
      await test.house.ring()
      #expect(server.calls.isEmpty)
    }
  }

  @Test func aLockedAccountTellsAtItsTimesAndTheOpenOneKnowsOfIt() async throws {
    try await Self.told { test, resident, clock, server in
      try await resident.setWebhook(server.address, whileLocked: true)
      await test.house.lock(resident.id)
      await test.locked(resident)
      clock.move(to: FollowUpTests.at(0, 17, 59))
      await test.house.ring()
      #expect(server.calls.isEmpty)
      clock.move(to: FollowUpTests.at(0, 18, 30))
      await test.house.ring()
      await test.house.ring()
      #expect(server.calls.count == 1)
      // A house that was off over the evening does not catch up at night.
      clock.move(to: FollowUpTests.at(1, 23))
      await test.house.ring()
      #expect(server.calls.count == 1)

      let again = try await Self.back(test)
      try await again.tendFollowUp()
      let sent = try await again.followUpBook().sent
      let told = try #require(sent.first)
      #expect(sent.count == 1 && told.key.hasPrefix("mood-") && told.at == FollowUpTests.at(0, 18, 30))
    }
  }

  /// Away for a month: three days' moods, then the three notes of silence, then nothing.
  @Test func whoStaysAwayIsToldSixTimesAndThenNeverAgain() async throws {
    try await Self.told { test, resident, clock, server in
      try await resident.setWebhook(server.address, whileLocked: true)
      await test.house.lock(resident.id)
      await test.locked(resident)
      var days: [Int] = []
      for day in 0..<60 {
        clock.move(to: FollowUpTests.at(day, 18, 5))
        let before = server.calls.count
        await test.house.ring()
        if server.calls.count > before { days.append(day) }
      }
      #expect(days == [0, 1, 2, 3, 7, 21])
    }
  }

  @Test func aServerThatFailsIsTriedGentlyAndThePersonSeesIt() async throws {
    try await Self.told(from: FollowUpTests.at(0, 18, 1)) { test, resident, clock, server in
      try await resident.setWebhook(server.address, whileLocked: false)
      server.answers(500)
      await test.house.ring()
      #expect(server.calls.count == 1)
      #expect(try await resident.followUp().webhook?.trouble?.isEmpty == false)
      #expect(try await resident.followUpBook().sent.isEmpty, "what did not arrive was not sent")
      clock.move(to: FollowUpTests.at(0, 18, 4))
      await test.house.ring()
      #expect(server.calls.count == 1)
      clock.move(to: FollowUpTests.at(0, 18, 7))
      await test.house.ring()
      clock.move(to: FollowUpTests.at(0, 18, 20))
      await test.house.ring()
      #expect(server.calls.count == 2, "half an hour after the second")
      server.answers(204)
      clock.move(to: FollowUpTests.at(0, 18, 40))
      await test.house.ring()
      #expect(server.calls.count == 3)
      let page = try await resident.followUp()
      #expect(page.webhook?.trouble == nil && page.webhook?.arrivedAt == FollowUpTests.at(0, 18, 40))
      #expect(page.webhook?.host == "127.0.0.1", "the path is not shown again")
    }
  }

  @Test func aLockedAccountTriesGentlyToo() async throws {
    try await Self.told(from: FollowUpTests.at(0, 12)) { test, resident, clock, server in
      try await resident.setWebhook(server.address, whileLocked: true)
      await test.house.lock(resident.id)
      await test.locked(resident)
      server.answers(503)
      for minute in 0..<4 {
        clock.move(to: FollowUpTests.at(0, 18, minute))
        await test.house.ring()
      }
      #expect(server.calls.count == 1)
      server.answers(200)
      clock.move(to: FollowUpTests.at(0, 18, 6))
      await test.house.ring()
      #expect(server.calls.count == 2)
      let again = try await Self.back(test)
      try await again.tendFollowUp()
      #expect(try await again.followUpBook().sent.count == 1)
    }
  }

  /// T23: neither at once nor by a redirect.
  @Test func aPrivateNetworkIsNeverReached() async throws {
    try await Self.told(from: FollowUpTests.at(0, 18, 1)) { test, resident, _, server in
      try await resident.setWebhook(server.address, whileLocked: false)
      server.answers(307, location: "http://192.168.1.1/hook")
      await test.house.ring()
      #expect(server.calls.count == 1)
      #expect(try await resident.followUpBook().webhook?.trouble == .forbidden)
    }
    try await ToldServer.run { server in
      let clock = MovedClock(start: FollowUpTests.at(0, 18, 1))
      try await DaysTests.open(clock) { test, resident in
        try await resident.setWebhook(server.address, whileLocked: false)
        await test.house.ring()
        #expect(server.calls.isEmpty, "what the house runs with lets nobody reach this machine")
        #expect(try await resident.followUpBook().webhook?.trouble == .forbidden)
        for address in ["http://hooks.example.org/x", "ftp://example.org", "mailto:a@example.org", ""] {
          await #expect(throws: HouseError.unfit(field: "address")) {
            try await resident.setWebhook(address, whileLocked: false)
          }
        }
      }
    }
  }

  // MARK: The calendar

  @Test func theCalendarWorksWhileLockedUntilItsSecretIsRenewedOrSwitchedOff() async throws {
    try await Self.told { test, resident, clock, _ in
      let secret = try await resident.renewCalendar()
      #expect(secret.count == 64)
      try await FollowUpRoomTests.keep(
        FollowUpRoomTests.act(2, 15 * 60, "rappeler Bramquizon"), of: resident)
      await test.house.ring()
      await test.house.lock(resident.id)
      await test.locked(resident)

      let text = try #require(try await test.house.calendar(secret, in: .fr))
      #expect(text.contains("DTSTART:20270113T140000Z"))
      #expect(!text.contains("Bramquizon") && text.contains("un moment pour soi"))
      #expect(try await test.house.calendar(secret, in: .en)?.contains("a moment for yourself") == true)
      for wrong in ["", "00", String(secret.dropLast()) + "g", String(repeating: "0", count: 64)] {
        #expect(try await test.house.calendar(wrong, in: .fr) == nil)
      }

      let again = try await Self.back(test)
      let renewed = try await again.renewCalendar()
      #expect(renewed != secret)
      #expect(try await test.house.calendar(secret, in: .fr) == nil)
      #expect(try await test.house.calendar(renewed, in: .fr) != nil)
      try await again.dropCalendar()
      #expect(try await test.house.calendar(renewed, in: .fr) == nil)
    }
  }

  @Test func twoAccountsHaveTwoCalendars() async throws {
    try await Self.told { test, first, _, _ in
      let second = try await test.newcomer("Dominique")
      let (one, other) = (try await first.renewCalendar(), try await second.renewCalendar())
      try await FollowUpRoomTests.keep(FollowUpRoomTests.act(1, 10 * 60), of: first)
      try await first.tendFollowUp()
      #expect(try await test.house.calendar(one, in: .fr)?.contains("BEGIN:VEVENT") == true)
      #expect(try await test.house.calendar(other, in: .fr)?.contains("BEGIN:VEVENT") == false)
    }
  }

  // MARK: Going

  @Test(arguments: [true, false])
  func everythingGoesWhenItIsSwitchedOffOrTheAccountDeleted(_ isDeleted: Bool) async throws {
    try await Self.told { test, resident, clock, server in
      let secret = try await resident.renewCalendar()
      try await resident.setWebhook(server.address, whileLocked: true)
      _ = try await resident.keep(relapse: RelapsePlan(signs: ["je dors mal"]))
      #expect(try await Self.times(test, resident) != nil)

      if isDeleted {
        try await test.house.deleteAccount(resident, passphrase: TestHouse.passphrase)
      } else {
        _ = try await resident.change(followUp: FollowUpChange(isOn: false))
        let book = try await resident.followUpBook()
        #expect(book.webhook == nil && book.calendar == nil && book.sent.isEmpty)
        #expect(book.relapse?.signs == ["je dors mal"], "the person's own words stay")
        await #expect(throws: HouseError.unfit(field: "isOn")) { try await resident.renewCalendar() }
      }
      #expect(
        try await test.house.archive.setting(FollowUpTimes.name(resident.id.description)) == nil)
      #expect(try await test.house.calendar(secret, in: .fr) == nil)
      clock.move(to: FollowUpTests.at(0, 18, 5))
      await test.house.ring()
      #expect(server.calls.isEmpty)
    }
  }
}
