import Companion
import Foundation
import Support
import Testing

@Suite struct AccountTests {
  private static func form(_ name: String = "Camille") -> NewAccount {
    NewAccount(name: name, passphrase: TestHouse.passphrase, language: .fr, country: "fr", adult: true)
  }

  @Test func theSetupCodeLetsTheFirstAccountInAndNobodyElse() async throws {
    try await TestHouse.open { test in
      let house = test.house
      await #expect(throws: HouseError.badSetupCode) {
        try await house.createAccount(Self.form(), by: .setupCode("AAAA-AAAA"))
      }

      let first = try await house.createAccount(Self.form(), by: .setupCode(house.setupCode.lowercased()))

      #expect(first.resident.isHost)
      await #expect(throws: HouseError.badSetupCode) {
        try await house.createAccount(Self.form("Dominique"), by: .setupCode(house.setupCode))
      }
    }
  }

  @Test func anInvitationLetsOneIn() async throws {
    try await TestHouse.open { test in
      _ = try await test.newcomer()
      let code = try await test.house.invite(quotaBytes: 2 << 20)

      let guest = try await test.house.createAccount(Self.form("Dominique"), by: .invitation(code))

      #expect(!guest.resident.isHost)
      #expect(try await test.house.accountSummaries().contains { $0.quotaBytes == 2 << 20 })
      await #expect(throws: HouseError.badInvitation) {
        try await test.house.createAccount(Self.form("Alex"), by: .invitation(code))
      }
    }
  }

  @Test(arguments: [
    ("court", HouseError.passphraseTooWeak), ("aaaaaaaaaaaaa", .passphraseTooWeak),
    ("Password123", .passphraseTooWeak),
  ])
  func aWeakPassphraseIsRefused(_ passphrase: String, _ error: HouseError) async throws {
    try await TestHouse.open { test in
      var form = Self.form()
      form.passphrase = passphrase
      let weak = form
      await #expect(throws: error) { try await test.house.createAccount(weak, by: .filesAtHand) }
    }
  }

  @Test func minorsAreRefusedWithALineForThem() async throws {
    try await TestHouse.open { test in  // R36
      var form = Self.form()
      form.adult = false
      let young = form
      await #expect(throws: HouseError.mustBeAdult) {
        try await test.house.createAccount(young, by: .filesAtHand)
      }
      #expect(Words.sentence(for: .mustBeAdult, in: .fr).contains("119"))
    }
  }

  @Test func aWrongPassphraseAndAnUnknownNameGiveTheSameAnswer() async throws {
    try await TestHouse.open { test in  // T18
      _ = try await test.newcomer()

      await #expect(throws: HouseError.wrongNameOrPassphrase) {
        try await test.house.signIn(name: "Camille", passphrase: "autre chose entièrement")
      }
      await #expect(throws: HouseError.wrongNameOrPassphrase) {
        try await test.house.signIn(name: "Personne", passphrase: TestHouse.passphrase)
      }
    }
  }

  @Test func theRecoveryCodeOpensOnceAndIsRenewed() async throws {
    try await TestHouse.open { test in  // T18
      let welcome = try await test.house.createAccount(Self.form(), by: .filesAtHand)
      let thread = try await test.thread(of: welcome.resident)

      let (back, _) = try await test.house.recover(
        name: "Camille", recoveryCode: welcome.recoveryCode, newPassphrase: "cinq mots tout à fait neufs")

      #expect(back.recoveryCode != welcome.recoveryCode)
      #expect(try await back.resident.thread(thread.id).id == thread.id)
      await #expect(throws: HouseError.wrongRecoveryCode) {
        try await test.house.recover(
          name: "Camille", recoveryCode: welcome.recoveryCode, newPassphrase: "encore une autre phrase")
      }
      await #expect(throws: HouseError.wrongNameOrPassphrase) {
        try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase)
      }
    }
  }

  @Test func changingThePassphraseEndsTheOtherSessions() async throws {
    try await TestHouse.open { test in  // T13
      let resident = try await test.newcomer()
      let mine = try await test.house.openSession(for: resident)
      let other = try await test.house.openSession(for: resident)

      try await test.house.changePassphrase(
        resident, old: TestHouse.passphrase, new: "une phrase plus longue", keeping: mine)

      _ = try await test.house.resident(session: mine)
      await #expect(throws: HouseError.notSignedIn) { try await test.house.resident(session: other) }
      _ = try await test.house.signIn(name: "Camille", passphrase: "une phrase plus longue")
    }
  }

  @Test func anotherDevicesOldSessionSeesNothingBeforeItShowsThePassphrase() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let phone = try await test.house.openSession(for: resident)
      await test.house.lock(resident.id)
      await test.locked(resident)

      let (_, laptop) = try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase)

      _ = try await test.house.resident(session: laptop)
      await #expect(throws: HouseError.locked) { try await test.house.resident(session: phone) }
      _ = try await test.house.unlock(session: phone, passphrase: TestHouse.passphrase)
      _ = try await test.house.resident(session: phone)
    }
  }

  @Test func oneInvitationIsNotWornOutByATakenName() async throws {
    try await TestHouse.open { test in
      _ = try await test.newcomer()
      let code = try await test.house.invite(quotaBytes: nil)

      await #expect(throws: HouseError.nameTaken) {
        try await test.house.createAccount(Self.form(), by: .invitation(code))
      }
      _ = try await test.house.createAccount(Self.form("Dominique"), by: .invitation(code))
    }
  }

  @Test func theLastSignOutLocks() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let first = try await test.house.openSession(for: resident)
      let second = try await test.house.openSession(for: resident)

      try await test.house.signOut(session: first)
      _ = try await test.house.resident(session: second)
      try await test.house.signOut(session: second)

      await #expect(throws: HouseError.locked) { try await resident.threads() }
    }
  }

  @Test func aDeletedAccountIsGoneFromTheFiles() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = try await resident.sayAndWait("Un secret", in: thread.id)
      let token = try await test.house.openSession(for: resident)

      try await test.house.deleteAccount(resident, passphrase: TestHouse.passphrase)

      #expect(try await test.house.accountSummaries().isEmpty)
      await #expect(throws: HouseError.notSignedIn) { try await test.house.resident(session: token) }
      #expect(try await test.house.needsFirstAccount())
    }
  }

  @Test func aFullQuotaSaysSoAndLosesNothing() async throws {
    try await TestHouse.open { test in
      _ = try await test.newcomer()
      let code = try await test.house.invite(quotaBytes: 1 << 20)
      let guest = try await test.house.createAccount(Self.form("Dominique"), by: .invitation(code)).resident
      let thread = try await test.thread(of: guest)
      let big = String(repeating: "mot ", count: 45_000)

      var refused: (any Error)?
      for _ in 0..<12 where refused == nil {
        do { _ = try await guest.sayAndWait(big, in: thread.id) } catch { refused = error }
      }

      #expect(refused as? HouseError == .quotaExceeded)
      #expect(try await guest.page(of: thread.id).messages.isEmpty == false)
    }
  }
}
