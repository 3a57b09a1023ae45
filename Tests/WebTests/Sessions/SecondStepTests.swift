import Companion
import Foundation
import HTTPTypes
import Support
import Testing
import Web

/// The second step of coming in, at the door.
@Suite struct SecondStepTests {
  private static func second(_ ticket: Any?, _ code: String) -> String {
    #"{"ticket":"\#(ticket as? String ?? "")","code":"\#(code)"}"#
  }

  // T12
  @Test func theRightPassphraseGetsATicketAndNoCookie() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone", language: "fr")
      let codes = try await someone.withCodes()

      let asked = try await live.guest.signIn("Someone")

      #expect(asked.status == 401 && asked.code == "needsSecondFactor")
      #expect(asked.sentence?.isEmpty == false)
      #expect(asked.json["methods"] as? [String] == ["totp"] && asked.json["passkey"] == nil)
      #expect(asked.headers["set-cookie"] == nil)
      let ticket = try #require(asked.json["ticket"] as? String)
      var thief = live.guest
      thief.cookie = "fidelio_session=\(ticket)"
      #expect(try await thief.get("/api/me").status == 401, "a ticket is no session")

      let wrong = try await live.guest.post("/api/session/second", Self.second(ticket, codes.wrongCode()))
      #expect(wrong.status == 401 && wrong.code == "wrongCode")
      let right = try await live.guest.post(
        "/api/session/second", Self.second(ticket, codes.code(steps: 1)))
      #expect(right.status == 200 && right.json["account"] != nil)
      var back = live.guest
      back.cookie = right.cookie
      #expect(try await back.get("/api/me").status == 200)
      let again = try await live.guest.post(
        "/api/session/second", Self.second(ticket, codes.code(steps: 1)))
      #expect(again.status == 401 && again.code == "ticketOver")
      #expect(try await someone.get("/api/me/factors").json["totp"] as? Bool == true)
    }
  }

  // T35
  @Test func guessingAtCodesIsSlowedDownWhateverTheNumberOfTickets() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let codes = try await someone.withCodes()
      var statuses: [Int] = []
      for _ in 0..<6 {
        let ticket = try await live.guest.signIn("Someone").json["ticket"]
        statuses.append(
          try await live.guest.post("/api/session/second", Self.second(ticket, codes.wrongCode())).status)
      }

      #expect(statuses == [401, 401, 401, 401, 401, 429])
    }
  }

  @Test func aLockedSessionGoesOnAfterTheSecondStep() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let codes = try await someone.withCodes()
      try await live.lock(someone)

      let asked = try await someone.post(
        "/api/session/unlock", #"{"passphrase":"\#(LiveHouse.passphrase)"}"#)
      #expect(asked.status == 401 && asked.code == "needsSecondFactor")
      #expect(try await someone.get("/api/me").status == 423)
      let right = try await someone.post(
        "/api/session/second", Self.second(asked.json["ticket"], codes.code(steps: 1)))

      #expect(right.status == 200 && right.headers["set-cookie"] == nil)
      #expect(try await someone.get("/api/me").status == 200)
    }
  }

  // T12
  @Test func theDoorOfTheCommandsAsksToo() async throws {
    try await LiveHouse.run(web: WebSettings(port: 0, hostToken: "host-token")) { live in
      let someone = try await live.newcomer("Someone")
      _ = try await someone.withCodes()

      let asked = try await live.guest.ask(
        .post, "/api/host/session", json: #"{"passphrase":"\#(LiveHouse.passphrase)"}"#,
        headers: ["Authorization": "Bearer host-token"])

      #expect(asked.status == 401 && asked.code == "needsSecondFactor")
      #expect(asked.headers["set-cookie"] == nil)
    }
  }

  @Test func recoverySwitchesItOffWithASentence() async throws {
    try await LiveHouse.run { live in
      let made = try await live.guest.post(
        "/api/accounts",
        """
        {"setupCode":"\(live.house.setupCode)","name":"Someone","passphrase":"\(LiveHouse.passphrase)",\
        "language":"en","country":"FR","adult":true}
        """)
      #expect(made.json["secondFactorsOff"] == nil)
      var someone = live.guest
      someone.cookie = made.cookie
      _ = try await someone.withCodes()

      let back = try await live.guest.post(
        "/api/session/recover",
        """
        {"name":"Someone","recoveryCode":"\(made.json["recoveryCode"] ?? "")",\
        "newPassphrase":"another set of words"}
        """)

      #expect(back.status == 200 && back.json["secondFactorsOff"] as? Bool == true)
      #expect(back.sentence?.contains("switched") == true)
    }
  }

  // T13
  @Test func aFactorEndsTheOtherSessions() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      var other = live.guest
      other.cookie = try await live.guest.signIn("Someone").cookie
      #expect(try await other.get("/api/me").status == 200)

      _ = try await someone.withCodes()

      #expect(try await other.get("/api/me").status == 401)
      #expect(try await someone.get("/api/me").status == 200)
    }
  }

  @Test func devicesAreListedByNameAndEndedOneByOne() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let answer = try await live.guest.ask(
        .post, "/api/session", json: #"{"name":"Someone","passphrase":"\#(LiveHouse.passphrase)"}"#,
        headers: ["User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"])
      var other = live.guest
      other.cookie = answer.cookie

      let list = try await someone.get("/api/sessions").list
      try #require(list.map { $0["device"] as? String } == ["", "Firefox, Linux"])
      #expect(list.map { $0["current"] as? Bool } == [true, false])
      #expect((list[0]["startedAt"] as? String)?.hasSuffix("Z") == true)
      let theirs = list[1]["id"] as? String ?? ""
      let mine = list[0]["id"] as? String ?? ""
      #expect(try await someone.ask(.delete, "/api/sessions/\(theirs)").status == 204)

      #expect(try await other.get("/api/me").status == 401)
      let last = try await someone.ask(.delete, "/api/sessions/\(mine)")
      #expect(last.status == 204)
      #expect(last.headers["set-cookie"]?.hasPrefix("fidelio_session=; Max-Age=0") == true)
      #expect(try await someone.get("/api/me").status == 401)
    }
  }
}

@Suite struct PasskeyDoorTests {
  @Test func aPasskeyOpensAloneAtItsName() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let key = PaperKey()
      try await someone.withPasskey(key, opens: true)
      let shown = try await someone.get("/api/me/factors")
      #expect(shown.body.contains(#""opens":true"#) && shown.body.contains(#""totp":false"#))

      let back = try await live.guest.at("localhost").comeIn(#"{"name":"Someone"}"#, with: key)

      #expect(back.status == 200)
      var browser = live.guest
      browser.cookie = back.cookie
      #expect(try await browser.get("/api/me").json["name"] as? String == "Someone")
      let nobody = try await live.guest.at("localhost").comeIn(#"{"name":"Nobody"}"#, with: key)
      let stranger = try await live.guest.at("localhost").comeIn(
        #"{"name":"Someone"}"#, with: PaperKey(id: key.id))
      #expect(nobody.status == 401 && nobody.body == stranger.body)
    }
  }

  @Test func aLockedSessionIsOpenedByAPasskeyWithoutAName() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone").at("localhost")
      let key = PaperKey()
      try await someone.withPasskey(key, opens: true)
      try await live.lock(someone)
      #expect(try await someone.get("/api/me").status == 423)

      let back = try await someone.comeIn("{}", with: key)

      #expect(back.status == 200 && back.headers["set-cookie"] == nil)
      #expect(try await someone.get("/api/me").status == 200)
      #expect(try await live.guest.at("localhost").comeIn("{}", with: key).code == "notSignedIn")
    }
  }

  @Test func asASecondFactorItIsAskedForBesideTheCodes() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let key = PaperKey()
      try await someone.withPasskey(key, opens: false)
      _ = try await someone.withCodes()
      let named = live.guest.at("localhost")

      let asked = try await named.signIn("Someone")
      #expect(asked.json["methods"] as? [String] == ["totp", "passkey"])
      let options = try #require(asked.json["passkey"] as? [String: Any])
      #expect(options["rpId"] as? String == "localhost")
      let answer = key.answerJSON(at: PaperKey.Occasion(options: options, origin: named.origin))
      let ticket = asked.json["ticket"] as? String ?? ""
      let back = try await named.post(
        "/api/session/second", #"{"ticket":"\#(ticket)","credential":\#(answer)}"#)

      #expect(back.status == 200 && back.cookie != nil)
      let byNumbers = try await live.guest.signIn("Someone")
      #expect(byNumbers.json["methods"] as? [String] == ["totp"], "no passkey at an address of numbers")
    }
  }

  @Test func anAddressOfNumbersIsToldSo() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let made = try await someone.post(
        "/api/me/passkeys/options", #"{"passphrase":"\#(LiveHouse.passphrase)"}"#)
      let asked = try await live.guest.post("/api/session/passkey/options", #"{"name":"Someone"}"#)

      for answer in [made, asked] {
        #expect(answer.status == 409 && answer.code == "passkeysNeedName")
        #expect(answer.sentence?.contains("localhost") == true)
      }
    }
  }

  @Test func anAnswerFromAnotherPageIsNotTaken() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let key = PaperKey()
      try await someone.withPasskey(key, opens: true)
      let named = live.guest.at("localhost")
      for (origin, party) in [
        ("http://localhost:1", "localhost"), ("https://localhost:\(live.port)", "localhost"),
        (named.origin, "evil.example"), ("http://evil.example", "localhost"),
      ] {
        let asked = try await named.post("/api/session/passkey/options", #"{"name":"Someone"}"#)
        var occasion = PaperKey.Occasion(options: asked.json, origin: origin)
        occasion.party = party
        let answer = try await named.post(
          "/api/session/passkey",
          #"{"ticket":"\#(asked.json["ticket"] as? String ?? "")","credential":\#(key.answerJSON(at: occasion)),"prf":"\#(key.prfText)"}"#
        )
        #expect(answer.status == 401 && answer.code == "wrongPasskey", "\(origin) \(party)")
      }
    }
  }

  @Test func behindAPublicAddressItsNameIsTheParty() async throws {
    let web = WebSettings(
      port: 0, publicURL: URL(string: "https://fidelio.example.org"), trustedProxy: "127.0.0.1")
    try await LiveHouse.run(web: web) { live in
      let asked = try await live.guest.ask(
        .post, "/api/session/passkey/options", json: #"{"name":"x"}"#,
        headers: ["Host": "fidelio.example.org", "Origin": "https://fidelio.example.org"])

      let options = asked.json["publicKey"] as? [String: Any]
      #expect(options?["rpId"] as? String == "fidelio.example.org")
    }
  }
}
