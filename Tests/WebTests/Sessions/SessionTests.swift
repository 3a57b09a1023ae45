import Companion
import Engines
import Foundation
import HTTPTypes
import Testing
import Web

/// Coming in, staying in, going out.
@Suite struct SessionTests {
  // T16
  @Test func theCookieIsOutOfReachOfScriptsAndOtherSites() async throws {
    try await LiveHouse.run { live in
      _ = try await live.newcomer("Someone")
      let answer = try await live.guest.post(
        "/api/session", #"{"name":"Someone","passphrase":"\#(LiveHouse.passphrase)"}"#)

      let cookie = try #require(answer.headers["set-cookie"])
      #expect(cookie.hasPrefix("fidelio_session="))
      for attribute in ["; HttpOnly", "; SameSite=Strict", "; Path=/"] { #expect(cookie.contains(attribute)) }
      #expect(!cookie.contains("Domain") && !cookie.contains("Secure"), "plain loopback has no HTTPS")
      let token = try #require(answer.cookie?.split(separator: "=").last)
      #expect(!answer.body.contains(token))
      #expect(answer.cookie?.count ?? 0 >= 64, "at least 256 random bits in hexadecimal")
    }
  }

  // T16
  @Test func behindHTTPSTheCookieIsSecure() async throws {
    let web = WebSettings(
      port: 0, publicURL: URL(string: "https://fidelio.example.org"), trustedProxy: "127.0.0.1")
    try await LiveHouse.run(web: web) { live in
      _ = try await live.newcomer("Someone")
      let answer = try await live.guest.post(
        "/api/session", #"{"name":"Someone","passphrase":"\#(LiveHouse.passphrase)"}"#)
      #expect(answer.headers["set-cookie"]?.contains("; Secure") == true)
    }
  }

  // T18
  @Test func anUnknownNameAnswersLikeAWrongPassphrase() async throws {
    try await LiveHouse.run { live in
      _ = try await live.newcomer("Known")
      let known = try await live.guest.post(
        "/api/session", #"{"name":"Known","passphrase":"wrong words here"}"#)
      let unknown = try await live.guest.post(
        "/api/session", #"{"name":"Nobody","passphrase":"wrong words here"}"#)

      #expect(known.status == 401 && unknown.status == 401)
      #expect(known.body == unknown.body)

      let code =
        #""recoveryCode":"AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH","newPassphrase":"long enough words""#
      let knownCode = try await live.guest.post("/api/session/recover", #"{"name":"Known",\#(code)}"#)
      let unknownCode = try await live.guest.post("/api/session/recover", #"{"name":"Nobody",\#(code)}"#)

      #expect(knownCode.status == 401 && unknownCode.status == 401)
      #expect(knownCode.body == unknownCode.body)
    }
  }

  // T18
  @Test func aRecoveryCodeWorksOnceAndEndsOtherSessions() async throws {
    try await LiveHouse.run { live in
      let made = try await live.guest.post(
        "/api/accounts",
        """
        {"setupCode":"\(live.house.setupCode)","name":"Someone","passphrase":"\(LiveHouse.passphrase)",\
        "language":"en","country":"FR","adult":true}
        """)
      let code = try #require(made.json["recoveryCode"] as? String)
      let form = #"{"name":"Someone","recoveryCode":"\#(code)","newPassphrase":"another set of words"}"#

      let first = try await live.guest.post("/api/session/recover", form)
      let second = try await live.guest.post("/api/session/recover", form)

      #expect(first.status == 200)
      #expect(first.json["recoveryCode"] as? String != code)
      #expect(second.status == 401)
      var old = live.guest
      old.cookie = made.cookie
      #expect(try await old.get("/api/me").status == 401)
      var new = live.guest
      new.cookie = first.cookie
      #expect(try await new.get("/api/me").status == 200)
    }
  }

  // T13: shown by order, not by a stopwatch: the model never goes on, yet the streams end.
  @Test(arguments: ["sign out", "sign out everywhere", "new passphrase", "deletion"])
  func leavingEndsLiveStreamsAndSessions(_ way: String) async throws {
    let gate = Gate()
    let model = Scripted { _ in [.delta("One sentence. "), .wait(gate), .delta("Never said.")] }
    try await LiveHouse.run(model: model) { live in
      defer { gate.open() }
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("a word", in: thread)
      var stream = try someone.stream(reply).makeAsyncIterator()
      #expect(try await stream.next() != nil)
      await gate.reached()

      let left =
        switch way {
        case "sign out": try await someone.ask(.delete, "/api/session")
        case "sign out everywhere": try await someone.ask(.delete, "/api/sessions")
        case "new passphrase":
          try await someone.post(
            "/api/me/passphrase", #"{"old":"\#(LiveHouse.passphrase)","new":"another set of words"}"#)
        default:
          try await someone.ask(.delete, "/api/me", json: #"{"passphrase":"\#(LiveHouse.passphrase)"}"#)
        }

      #expect(left.status == 204)
      var text = ""
      while let event = try await stream.next() { text += event.data }
      #expect(!text.contains("Never said"))
      let after = try await someone.get("/api/me").status
      #expect(after == (way == "new passphrase" ? 200 : 401))
    }
  }

  @Test func aLockedAccountAsksForThePassphraseAndGoesOn() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      try await live.lock(someone)

      let shut = try await someone.get("/api/threads/\(thread)/messages")
      #expect(shut.status == 423 && shut.code == "locked")
      let wrong = try await someone.post("/api/session/unlock", #"{"passphrase":"not these words"}"#)
      #expect(wrong.status == 401)
      let right = try await someone.post("/api/session/unlock", #"{"passphrase":"\#(LiveHouse.passphrase)"}"#)
      #expect(right.status == 200)
      #expect(try await someone.get("/api/threads/\(thread)/messages").status == 200)
    }
  }

  @Test func signingOutTakesTheCookieAwayAlsoWhenTheSessionIsOver() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      for _ in 0..<2 {
        let answer = try await someone.ask(.delete, "/api/session")
        #expect(answer.status == 204)
        #expect(answer.headers["set-cookie"]?.hasPrefix("fidelio_session=; Max-Age=0") == true)
      }
    }
  }

  @Test func aNewAccountOrARecoveryEndsTheSessionTheBrowserCameWith() async throws {
    try await LiveHouse.run { live in
      var browser = try await live.newcomer("First")
      let invitation = try await live.house.invite(quotaBytes: nil)
      let made = try await browser.post(
        "/api/accounts",
        """
        {"invitation":"\(invitation)","name":"Second","passphrase":"\(LiveHouse.passphrase)","language":"en",\
        "country":"FR","adult":true}
        """)
      #expect(made.status == 201)
      #expect(try await browser.get("/api/me").status == 401)

      browser = try await live.newcomer("Third")
      let code = try #require(made.json["recoveryCode"] as? String)
      let recovered = try await browser.post(
        "/api/session/recover",
        #"{"name":"Second","recoveryCode":"\#(code)","newPassphrase":"another set of words"}"#)
      #expect(recovered.status == 200)
      #expect(try await browser.get("/api/me").status == 401)
      browser.cookie = recovered.cookie
      #expect(try await browser.get("/api/me").json["name"] as? String == "Second")
    }
  }

  // T12: a second cookie of the same name, planted by another page on this host, is not taken.
  @Test func twoSessionCookiesAreNone() async throws {
    try await LiveHouse.run { live in
      var someone = try await live.newcomer("Someone")
      someone.cookie = "fidelio_session=planted; " + (someone.cookie ?? "")
      #expect(try await someone.get("/api/me").status == 401)
    }
  }
}
