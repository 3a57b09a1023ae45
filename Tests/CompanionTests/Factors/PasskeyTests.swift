import Companion
import Foundation
import Support
import Testing
import Vault

/// Passkeys: as a second factor, and alone.
@Suite struct PasskeyTests {
  static let origin = "https://fidelio.example.org"
  static let here = Approach(party: RelyingParty(origin: origin))
  static let elsewhere = Approach(party: RelyingParty(origin: "http://localhost:8666"))

  /// What a browser would be given, as plain JSON.
  private static func plain(_ value: some Encodable) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: try JSONEncoder().encode(value)) as? [String: Any] ?? [:]
  }

  private static func occasion(_ options: some Encodable, counter: UInt32 = 0) throws -> PaperKey.Occasion {
    var occasion = PaperKey.Occasion(options: try plain(options), origin: origin)
    occasion.counter = counter
    return occasion
  }

  private static func answer(_ key: PaperKey, _ occasion: PaperKey.Occasion) throws -> PasskeyAnswer {
    try JSONDecoder().decode(PasskeyAnswer.self, from: Data(key.answerJSON(at: occasion).utf8))
  }

  @discardableResult
  private static func add(
    _ key: PaperKey, to resident: Resident, in test: TestHouse, opens: Bool, counter: UInt32 = 0,
    keeping token: String? = nil
  ) async throws -> FactorsView.Item {
    let asked = try await test.house.newPasskey(
      for: resident, passphrase: TestHouse.passphrase, at: here.party)
    let made = try JSONDecoder().decode(
      NewPasskeyAnswer.self, from: Data(key.madeJSON(at: occasion(asked, counter: counter)).utf8))
    return try await test.house.addPasskey(
      made, named: "Téléphone", prf: opens ? key.prf() : nil, ticket: asked.ticket, to: resident,
      keeping: token)
  }

  private static func open(
    _ key: PaperKey, in test: TestHouse, counter: UInt32 = 0, prf: [UInt8]? = nil
  ) async throws -> Resident {
    let asked = try await test.house.askForPasskey(name: "Camille", at: here.party)
    return try await test.house.enter(
      ticket: asked.ticket, passkey: answer(key, occasion(asked, counter: counter)),
      prf: prf ?? key.prf(), from: here
    ).0
  }

  @Test(arguments: PaperKey.Kind.allCases)
  func withItsSecretAPasskeyOpensTheAccountAlone(_ kind: PaperKey.Kind) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let key = PaperKey(kind)
      let item = try await Self.add(key, to: resident, in: test, opens: true)
      #expect(item.opens && item.name == "Téléphone")
      await test.house.lock(resident.id)
      await test.locked(resident)

      let back = try await Self.open(key, in: test)

      #expect(try await back.person().name == "Camille")
      _ = try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase)
    }
  }

  @Test func itGoesOnOpeningAfterANewPassphraseAndARecovery() async throws {
    try await TestHouse.open { test in
      let welcome = try await test.house.createAccount(
        NewAccount(
          name: "Camille", passphrase: TestHouse.passphrase, language: .fr, country: "FR", adult: true),
        by: .filesAtHand)
      let key = PaperKey()
      try await Self.add(key, to: welcome.resident, in: test, opens: true)

      try await test.house.changePassphrase(
        welcome.resident, old: TestHouse.passphrase, new: "une phrase plus longue", keeping: nil)
      _ = try await Self.open(key, in: test)
      _ = try await test.house.recover(
        name: "Camille", recoveryCode: welcome.recoveryCode, newPassphrase: "cinq mots tout à fait neufs")

      _ = try await Self.open(key, in: test)
    }
  }

  // T45
  @Test func anythingButThePasskeyAndItsSecretOpensNothing() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let key = PaperKey()
      try await Self.add(key, to: resident, in: test, opens: true)
      await test.house.lock(resident.id)
      await test.locked(resident)

      await #expect(throws: HouseError.wrongPasskey) {
        try await Self.open(key, in: test, prf: Digest.random(count: 32))
      }
      await #expect(throws: HouseError.wrongPasskey) { try await Self.open(key, in: test, prf: []) }
      await #expect(throws: HouseError.wrongPasskey) {
        try await Self.open(PaperKey(id: key.id), in: test, prf: key.prf())
      }
      await #expect(throws: HouseError.wrongPasskey) { try await Self.open(PaperKey(), in: test) }
      #expect(await test.house.isAtHome(resident.id) == false)
    }
  }

  @Test func aQuestionIsAnsweredOnce() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let key = PaperKey()
      try await Self.add(key, to: resident, in: test, opens: true)
      let asked = try await test.house.askForPasskey(name: "Camille", at: Self.here.party)
      let answer = try Self.answer(key, Self.occasion(asked))
      _ = try await test.house.enter(
        ticket: asked.ticket, passkey: answer, prf: key.prf(), from: Self.here)

      await #expect(throws: HouseError.ticketOver) {
        try await test.house.enter(ticket: asked.ticket, passkey: answer, prf: key.prf(), from: Self.here)
      }
      let next = try await test.house.askForPasskey(name: "Camille", at: Self.here.party)
      await #expect(throws: HouseError.wrongPasskey) {
        try await test.house.enter(ticket: next.ticket, passkey: answer, prf: key.prf(), from: Self.here)
      }
      await #expect(throws: HouseError.ticketOver) {
        try await test.house.enter(
          ticket: next.ticket, passkey: Self.answer(key, Self.occasion(next)), prf: key.prf(),
          from: Self.here)
      }
    }
  }

  @Test func aCounterThatWentBackOpensNothing() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let key = PaperKey()
      try await Self.add(key, to: resident, in: test, opens: true, counter: 3)
      _ = try await Self.open(key, in: test, counter: 9)

      for counter in [9, 8, 4, 0] as [UInt32] {
        await #expect(throws: HouseError.wrongPasskey, "\(counter)") {
          try await Self.open(key, in: test, counter: counter)
        }
      }
      _ = try await Self.open(key, in: test, counter: 10)
    }
  }

  @Test func withoutItsSecretAPasskeyIsASecondFactor() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let key = PaperKey()
      let item = try await Self.add(key, to: resident, in: test, opens: false)
      #expect(!item.opens)
      await test.house.lock(resident.id)
      await test.locked(resident)
      await #expect(throws: HouseError.wrongPasskey) { try await Self.open(key, in: test) }

      var needed: SecondFactorNeeded?
      do {
        _ = try await test.house.signIn(
          name: "Camille", passphrase: TestHouse.passphrase, from: Self.here)
      } catch let error as SecondFactorNeeded { needed = error }
      let asked = try #require(needed)
      #expect(asked.methods == [.passkey])
      let options = try #require(asked.passkey)
      let plain = try Self.plain(options)
      #expect(plain["extensions"] == nil && plain["rpId"] as? String == "fidelio.example.org")

      let (back, _) = try await test.house.enter(
        ticket: asked.ticket, proof: .passkey(try Self.answer(key, Self.occasion(options))),
        from: Self.here)
      #expect(back.id == resident.id)

      await #expect(throws: HouseError.passkeyElsewhere) {
        try await test.house.signIn(
          name: "Camille", passphrase: TestHouse.passphrase, from: Self.elsewhere)
      }
      await #expect(throws: HouseError.passkeyElsewhere) {
        try await test.house.signIn(name: "Camille", passphrase: TestHouse.passphrase)
      }
    }
  }

  @Test func aWrongAnswerVoidsTheSecondStep() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let key = PaperKey()
      try await Self.add(key, to: resident, in: test, opens: false)
      var needed: SecondFactorNeeded?
      do {
        _ = try await test.house.signIn(
          name: "Camille", passphrase: TestHouse.passphrase, from: Self.here)
      } catch let error as SecondFactorNeeded { needed = error }
      let asked = try #require(needed)
      let occasion = try Self.occasion(try #require(asked.passkey))

      await #expect(throws: HouseError.wrongPasskey) {
        try await test.house.enter(
          ticket: asked.ticket, proof: .passkey(try Self.answer(PaperKey(id: key.id), occasion)),
          from: Self.here)
      }
      await #expect(throws: HouseError.ticketOver) {
        try await test.house.enter(
          ticket: asked.ticket, proof: .passkey(try Self.answer(key, occasion)), from: Self.here)
      }
    }
  }

  // T13
  @Test func addingAndTakingAwayEndTheOtherSessions() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let mine = try await test.house.openSession(for: resident)
      var other = try await test.house.openSession(for: resident)
      let key = PaperKey()

      let item = try await Self.add(key, to: resident, in: test, opens: true, keeping: mine)
      await #expect(throws: HouseError.notSignedIn) { try await test.house.resident(session: other) }
      other = try await test.house.openSession(for: resident)
      await #expect(throws: HouseError.wrongNameOrPassphrase) {
        try await test.house.removePasskey(
          item.id, of: resident, passphrase: "autre chose entièrement", keeping: mine)
      }
      try await test.house.removePasskey(
        item.id, of: resident, passphrase: TestHouse.passphrase, keeping: mine)

      await #expect(throws: HouseError.notSignedIn) { try await test.house.resident(session: other) }
      _ = try await test.house.resident(session: mine)
      #expect(try await test.house.factors(of: resident).passkeys.isEmpty)
      await #expect(throws: HouseError.wrongPasskey) { try await Self.open(key, in: test) }
    }
  }

  // T9
  @Test func somebodyElsesPasskeyAndTicketAreNothing() async throws {
    try await TestHouse.open { test in
      let camille = try await test.newcomer()
      let other = try await test.newcomer("Dominique")
      let key = PaperKey()
      let item = try await Self.add(key, to: camille, in: test, opens: true)

      await #expect(throws: HouseError.notFound) {
        try await test.house.removePasskey(
          item.id, of: other, passphrase: TestHouse.passphrase, keeping: nil)
      }
      let asked = try await test.house.newPasskey(
        for: camille, passphrase: TestHouse.passphrase, at: Self.here.party)
      let made = try JSONDecoder().decode(
        NewPasskeyAnswer.self, from: Data(PaperKey().madeJSON(at: Self.occasion(asked)).utf8))
      await #expect(throws: HouseError.ticketOver) {
        try await test.house.addPasskey(
          made, named: "x", prf: nil, ticket: asked.ticket, to: other, keeping: nil)
      }
      // Camille's passkey answers a question that was asked for Dominique.
      let forOther = try await test.house.askForPasskey(name: "Dominique", at: Self.here.party)
      await #expect(throws: HouseError.wrongPasskey) {
        try await test.house.enter(
          ticket: forOther.ticket, passkey: Self.answer(key, Self.occasion(forOther)), prf: key.prf(),
          from: Self.here)
      }
    }
  }

  @Test func theSamePasskeyIsNotTakenTwiceAndABadNameBurnsNoTicket() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let key = PaperKey()
      try await Self.add(key, to: resident, in: test, opens: true)
      await #expect(throws: HouseError.conflict) {
        try await Self.add(key, to: resident, in: test, opens: true)
      }
      let asked = try await test.house.newPasskey(
        for: resident, passphrase: TestHouse.passphrase, at: Self.here.party)
      let excluded = (try Self.plain(asked)["publicKey"] as? [String: Any])?["excludeCredentials"]
      #expect(
        (excluded as? [[String: Any]])?.map { $0["id"] as? String } == [Base64URL.encode(key.id)])
      let made = try JSONDecoder().decode(
        NewPasskeyAnswer.self, from: Data(PaperKey().madeJSON(at: Self.occasion(asked)).utf8))
      for (name, prf) in [("", nil), ("x", [1, 2, 3])] as [(String, [UInt8]?)] {
        await #expect(throws: HouseError.self) {
          try await test.house.addPasskey(
            made, named: name, prf: prf, ticket: asked.ticket, to: resident, keeping: nil)
        }
      }
      _ = try await test.house.addPasskey(
        made, named: "x", prf: nil, ticket: asked.ticket, to: resident, keeping: nil)
    }
  }

  // T18
  @Test func anUnknownNameIsAskedLikeAKnownOne() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      func asked(_ name: String) async throws -> [String: Any] {
        let options = try await test.house.askForPasskey(name: name, at: Self.here.party)
        return try Self.plain(options)["publicKey"] as? [String: Any] ?? [:]
      }
      func ids(_ question: [String: Any]) -> [String] {
        (question["allowCredentials"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      }
      let nobody = try await asked("Personne")
      let without = try await asked("Camille")

      #expect(try await ids(asked("Personne")) == ids(nobody), "steady")
      #expect(try await ids(asked(" camille ")) == ids(without), "steady")
      #expect(!ids(nobody).isEmpty && !ids(without).isEmpty && ids(nobody) != ids(without))
      #expect(Set(nobody.keys) == Set(without.keys))

      let key = PaperKey()
      try await Self.add(key, to: resident, in: test, opens: true)
      let known = try await asked("Camille")
      #expect(ids(known) == [Base64URL.encode(key.id)])
      #expect(Set(known.keys) == Set(nobody.keys))
      let stranger = try await test.house.askForPasskey(name: "Personne", at: Self.here.party)
      await #expect(throws: HouseError.wrongPasskey) {
        try await test.house.enter(
          ticket: stranger.ticket, passkey: Self.answer(key, Self.occasion(stranger)), prf: key.prf(),
          from: Self.here)
      }
    }
  }

  @Test func anIPAddressIsToldThatPasskeysNeedAName() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      await #expect(throws: HouseError.passkeysNeedName) {
        try await test.house.newPasskey(for: resident, passphrase: TestHouse.passphrase, at: nil)
      }
      for name in ["Camille", "Personne"] {
        await #expect(throws: HouseError.passkeysNeedName) {
          try await test.house.askForPasskey(name: name, at: nil)
        }
      }
    }
  }

  @Test func aLockedSessionIsOpenedByAPasskeyAlone() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let key = PaperKey()
      let token = try await test.house.openSession(for: resident)
      try await Self.add(key, to: resident, in: test, opens: true, keeping: token)
      await test.house.lock(resident.id)
      await test.locked(resident)

      let asked = try await test.house.askForPasskey(session: token, at: Self.here.party)
      let (_, fresh) = try await test.house.enter(
        ticket: asked.ticket, passkey: Self.answer(key, Self.occasion(asked)), prf: key.prf(),
        from: Self.here)

      #expect(fresh == nil)
      _ = try await test.house.resident(session: token)
    }
  }
}
