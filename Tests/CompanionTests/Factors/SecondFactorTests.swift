import Companion
import Foundation
import GRDB
import Support
import Synchronization
import Testing
import Vault

/// Six digits beside the passphrase.
@Suite struct SecondFactorTests {
  /// The time of day, turned by hand.
  private final class Day: Sendable {
    private let moment = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
    var now: Date { moment.withLock { $0 } }
    func turn(_ seconds: TimeInterval) { moment.withLock { $0 += seconds } }
  }

  private static func house(_ work: @Sendable @escaping (TestHouse, Day) async throws -> Void) async throws {
    let day = Day()
    try await TestHouse.open(change: { $0.now = { day.now } }) { try await work($0, day) }
  }

  /// Somebody who set codes and closed the door behind them.
  private static func withCodes(
    _ test: TestHouse, _ day: Day
  ) async throws -> (resident: Resident, codes: PaperCodes) {
    let resident = try await test.newcomer()
    let new = try await test.house.newCodes(for: resident, passphrase: TestHouse.passphrase)
    let codes = PaperCodes(new.secret)
    try await test.house.confirmCodes(for: resident, code: codes.code(at: day.now), keeping: nil)
    await test.house.lock(resident.id)
    await test.locked(resident)
    day.turn(60)
    return (resident, codes)
  }

  private static func ticket(
    _ test: TestHouse, passphrase: String = TestHouse.passphrase
  ) async throws -> SecondFactorNeeded {
    do {
      _ = try await test.house.signIn(name: "Camille", passphrase: passphrase)
    } catch let needed as SecondFactorNeeded {
      return needed
    }
    throw HouseError.notFound
  }

  @Test func theSecretCountsOnceItIsConfirmed() async throws {
    try await Self.house { test, day in
      let resident = try await test.newcomer()
      let new = try await test.house.newCodes(for: resident, passphrase: TestHouse.passphrase)
      let codes = PaperCodes(new.secret)
      #expect(new.uri.hasPrefix("otpauth://totp/Fidelio:Camille?secret=\(new.secret)&"))
      _ = try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase)

      await #expect(throws: HouseError.wrongCode) {
        try await test.house.confirmCodes(for: resident, code: codes.wrongCode(at: day.now), keeping: nil)
      }
      #expect(try await test.house.factors(of: resident).totp == false)
      try await test.house.confirmCodes(for: resident, code: codes.code(at: day.now), keeping: nil)

      #expect(try await test.house.factors(of: resident).totp)
      await #expect(throws: SecondFactorNeeded.self) {
        try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase)
      }
      await #expect(throws: HouseError.ticketOver) {
        try await test.house.confirmCodes(for: resident, code: codes.code(at: day.now), keeping: nil)
      }
    }
  }

  // T12
  @Test func thePassphraseAloneOpensNothing() async throws {
    try await Self.house { test, day in
      let (resident, codes) = try await Self.withCodes(test, day)

      let needed = try await Self.ticket(test)

      #expect(needed.methods == [.totp] && needed.passkey == nil)
      #expect(await test.house.isAtHome(resident.id) == false, "no key is in the keyring")
      await #expect(throws: SecondFactorNeeded.self) {
        try await test.house.unlock(name: "Camille", passphrase: TestHouse.passphrase)
      }
      await #expect(throws: SecondFactorNeeded.self) {
        try await test.house.signIn(passphrase: TestHouse.passphrase)
      }
      await #expect(throws: HouseError.notSignedIn) { try await test.house.resident(session: needed.ticket) }
      await #expect(throws: HouseError.wrongNameOrPassphrase) {
        try await test.house.signIn(name: "Camille", passphrase: "autre chose entièrement")
      }

      let (back, token) = try await test.house.enter(
        ticket: needed.ticket, proof: .code(codes.code(at: day.now)), from: .unknown)

      #expect(back.id == resident.id)
      _ = try await test.house.resident(session: try #require(token))
      await #expect(throws: HouseError.ticketOver) {
        try await test.house.enter(
          ticket: needed.ticket, proof: .code(codes.code(at: day.now, steps: 1)), from: .unknown)
      }
    }
  }

  @Test func noCodeOpensTwice() async throws {
    try await Self.house { test, day in
      let (_, codes) = try await Self.withCodes(test, day)
      let code = codes.code(at: day.now)
      _ = try await test.house.enter(
        ticket: try await Self.ticket(test).ticket, proof: .code(code), from: .unknown)

      let again = try await Self.ticket(test).ticket

      await #expect(throws: HouseError.wrongCode) {
        try await test.house.enter(ticket: again, proof: .code(code), from: .unknown)
      }
      await #expect(throws: HouseError.wrongCode) {
        try await test.house.enter(
          ticket: again, proof: .code(codes.code(at: day.now, steps: -1)), from: .unknown)
      }
      _ = try await test.house.enter(
        ticket: again, proof: .code(codes.code(at: day.now, steps: 1)), from: .unknown)
    }
  }

  @Test func oneCodeShownTwiceAtTheSameMomentOpensOnce() async throws {
    try await Self.house { test, day in
      let (_, codes) = try await Self.withCodes(test, day)
      let code = codes.code(at: day.now)
      let tickets = [try await Self.ticket(test).ticket, try await Self.ticket(test).ticket]

      let opened = await withTaskGroup(of: Bool.self) { group in
        for ticket in tickets {
          group.addTask {
            (try? await test.house.enter(ticket: ticket, proof: .code(code), from: .unknown)) != nil
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }

      #expect(opened == 1)
    }
  }

  @Test func aTicketIsVoidAfterFiveWrongCodes() async throws {
    try await Self.house { test, day in
      let (_, codes) = try await Self.withCodes(test, day)
      let ticket = try await Self.ticket(test).ticket
      for _ in 0..<5 {
        await #expect(throws: HouseError.wrongCode) {
          try await test.house.enter(
            ticket: ticket, proof: .code(codes.wrongCode(at: day.now)), from: .unknown)
        }
      }

      await #expect(throws: HouseError.ticketOver) {
        try await test.house.enter(ticket: ticket, proof: .code(codes.code(at: day.now)), from: .unknown)
      }
    }
  }

  @Test func aLockedSessionAsksForTheCodeTooAndGoesOn() async throws {
    try await Self.house { test, day in
      let (resident, codes) = try await Self.withCodes(test, day)
      let (_, opened) = try await test.house.enter(
        ticket: try await Self.ticket(test).ticket, proof: .code(codes.code(at: day.now)), from: .unknown)
      let token = try #require(opened)
      let inside = try await test.house.resident(session: token)
      await test.house.lock(resident.id)
      await test.locked(inside)
      day.turn(60)

      var needed: SecondFactorNeeded?
      do {
        _ = try await test.house.unlock(session: token, passphrase: TestHouse.passphrase)
      } catch let error as SecondFactorNeeded { needed = error }

      await #expect(throws: HouseError.locked) { try await test.house.resident(session: token) }
      let (_, fresh) = try await test.house.enter(
        ticket: try #require(needed).ticket, proof: .code(codes.code(at: day.now)), from: .unknown)
      #expect(fresh == nil, "the session that stood goes on")
      _ = try await test.house.resident(session: token)
    }
  }

  // T13
  @Test(arguments: ["confirm", "remove", "passphrase", "everywhere"])
  func aChangeEndsTheOtherSessionsAndWhoeverStandsBetweenTwoSteps(_ change: String) async throws {
    try await Self.house { test, day in
      var (resident, codes) = try await Self.withCodes(test, day)
      let (back, mine) = try await test.house.enter(
        ticket: try await Self.ticket(test).ticket, proof: .code(codes.code(at: day.now)), from: .unknown)
      resident = back
      let other = try await test.house.openSession(for: resident)
      let waiting = try await Self.ticket(test).ticket
      day.turn(60)

      switch change {
      case "confirm":
        let new = try await test.house.newCodes(for: resident, passphrase: TestHouse.passphrase)
        codes = PaperCodes(new.secret)
        try await test.house.confirmCodes(for: resident, code: codes.code(at: day.now), keeping: mine)
      case "remove":
        try await test.house.removeCodes(of: resident, passphrase: TestHouse.passphrase, keeping: mine)
      case "passphrase":
        try await test.house.changePassphrase(
          resident, old: TestHouse.passphrase, new: "une phrase plus longue", keeping: mine)
      default: try await test.house.signOutEverywhere(resident)
      }

      await #expect(throws: HouseError.notSignedIn) { try await test.house.resident(session: other) }
      await #expect(throws: HouseError.ticketOver) {
        try await test.house.enter(
          ticket: waiting, proof: .code(codes.code(at: day.now, steps: 1)), from: .unknown)
      }
      if change != "everywhere" { _ = try await test.house.resident(session: try #require(mine)) }
      if change == "remove" {
        _ = try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase)
      }
    }
  }

  @Test func theRecoveryCodeSwitchesThemOffAndSaysSo() async throws {
    try await Self.house { test, day in
      let welcome = try await test.house.createAccount(
        NewAccount(
          name: "Camille", passphrase: TestHouse.passphrase, language: .fr, country: "FR", adult: true),
        by: .filesAtHand)
      let new = try await test.house.newCodes(for: welcome.resident, passphrase: TestHouse.passphrase)
      try await test.house.confirmCodes(
        for: welcome.resident, code: PaperCodes(new.secret).code(at: day.now), keeping: nil)

      let (back, _) = try await test.house.recover(
        name: "Camille", recoveryCode: welcome.recoveryCode, newPassphrase: "cinq mots tout à fait neufs")

      #expect(back.secondFactorsOff)
      _ = try await test.house.signIn(name: "Camille", passphrase: "cinq mots tout à fait neufs")
      let (again, _) = try await test.house.recover(
        name: "Camille", recoveryCode: back.recoveryCode, newPassphrase: "six mots tout à fait neufs")
      #expect(!again.secondFactorsOff, "there was nothing to switch off")
    }
  }

  @Test func aFullAccountStillLetsItsOwnerIn() async throws {
    try await Self.house { test, day in
      _ = try await test.newcomer("Hôte")
      let code = try await test.house.invite(quotaBytes: 1 << 20)
      let guest = try await test.house.createAccount(
        NewAccount(
          name: "Camille", passphrase: TestHouse.passphrase, language: .fr, country: "FR", adult: true),
        by: .invitation(code)
      ).resident
      let new = try await test.house.newCodes(for: guest, passphrase: TestHouse.passphrase)
      let codes = PaperCodes(new.secret)
      try await test.house.confirmCodes(for: guest, code: codes.code(at: day.now), keeping: nil)
      let thread = try await test.thread(of: guest)
      let big = String(repeating: "mot ", count: 45_000)
      while (try? await guest.sayAndWait(big, in: thread.id)) != nil {}
      day.turn(60)

      let (_, token) = try await test.house.enter(
        ticket: try await Self.ticket(test).ticket, proof: .code(codes.code(at: day.now)), from: .unknown)

      #expect(token != nil)
    }
  }
}

/// What happens when the record of the factors itself is damaged.
@Suite struct DamagedFactorsTests {
  @Test func nobodyComesInByThePassphraseButTheRecoveryCodeGoesOnWorking() async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "fidelio-factors-\(RandomID())")
    defer { try? FileManager.default.removeItem(at: home) }
    let code = try await TestHouse.open(home: home, keepsHome: true) { test in
      let welcome = try await test.house.createAccount(
        NewAccount(
          name: "Camille", passphrase: TestHouse.passphrase, language: .fr, country: "FR", adult: true),
        by: .filesAtHand)
      let new = try await test.house.newCodes(for: welcome.resident, passphrase: TestHouse.passphrase)
      try await test.house.confirmCodes(
        for: welcome.resident, code: PaperCodes(new.secret).code(), keeping: nil)
      return welcome.recoveryCode
    }
    let database = try DatabaseQueue(path: home.appending(path: "sealed/records.sqlite").path)
    try await database.write { db in
      try db.execute(sql: "UPDATE record SET body = randomblob(length(body)) WHERE room = 'factors'")
      #expect(db.changesCount == 1)
    }
    try database.close()

    try await TestHouse.open(home: home) { test in
      await #expect(throws: HouseError.damaged) {
        try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase)
      }
      let (back, _) = try await test.house.recover(
        name: "Camille", recoveryCode: code, newPassphrase: "cinq mots tout à fait neufs")
      #expect(back.secondFactorsOff)
      _ = try await test.house.signIn(name: "Camille", passphrase: "cinq mots tout à fait neufs")
    }
  }
}
