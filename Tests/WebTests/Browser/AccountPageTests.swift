import Foundation
import HTTPTypes
import Support
import Testing

/// The account page: who may come in, from where, and the end of it all.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct AccountPageTests {
  private static func press(_ label: String, _ tab: Tab) async throws {
    try await tab.until(
      "const b = [...document.querySelectorAll('#rooms button')].find(b => b.textContent === arguments[0]); b?.click(); return Boolean(b)",
      [label])
  }

  @Test func sixDigitsAreSetUpByPictureOrText() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/account")
        try await Self.press("Set up", tab)
        try await tab.type("not the passphrase\u{E007}", into: "#dialog [name=passphrase]")
        try await tab.waitFor("#dialog [name=passphrase][aria-invalid=true]")
        try await tab.run("document.querySelector('#dialog [name=passphrase]').value = ''")
        try await tab.type("\(LiveHouse.passphrase)\u{E007}", into: "#dialog [name=passphrase]")
        try await tab.waitFor("#dialog svg.qr")
        let secret = try await tab.text("#dialog output").replacing(" ", with: "")
        let link = try await tab.run("return document.querySelector('#dialog a').href") as? String ?? ""
        #expect(link.hasPrefix("otpauth://totp/Fidelio") && link.contains("secret=\(secret)"))
        #expect(
          try await tab.run("return document.querySelector('svg.qr').getAttribute('aria-label')") as? String
            != "")

        let codes = PaperCodes(secret)
        try await tab.type(codes.wrongCode() + "\u{E007}", into: "#dialog [name=code]")
        try await tab.waitFor("#dialog [name=code][aria-invalid=true]")
        try await tab.run("document.querySelector('#dialog [name=code]').value = ''")
        try await tab.type(codes.code() + "\u{E007}", into: "#dialog [name=code]")
        try await tab.until("return !document.querySelector('#dialog').open")
        #expect(try await someone.get("/api/me/factors").json["totp"] as? Bool == true)

        try await Self.press("Switch off", tab)
        try await tab.type("\(LiveHouse.passphrase)\u{E007}", into: "#dialog [name=passphrase]")
        try await tab.until("return !document.querySelector('#dialog').open")
        #expect(try await someone.get("/api/me/factors").json["totp"] as? Bool == false)
      }
    }
  }

  @Test func aPasskeyIsAddedHereAndOpensAtTheDoorAndOverThePage() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.devtools("WebAuthn.enable", [:])
        try await tab.devtools(
          "WebAuthn.addVirtualAuthenticator",
          [
            "options": [
              "protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal", "hasResidentKey": true,
              "hasUserVerification": true, "isUserVerified": true, "hasPrf": true,
              "automaticPresenceSimulation": true,
            ] as [String: Any]
          ])
        try await tab.enter(live, as: someone, at: "/account", host: "localhost")
        try await Self.press("Add a passkey", tab)
        try await tab.type("\(LiveHouse.passphrase)\u{E007}", into: "#dialog [name=passphrase]")
        try await tab.until("return !document.querySelector('#dialog').open")
        try await tab.until(
          "return document.querySelector('#rooms').textContent.includes('opens the account alone')")

        try await live.lock(someone)
        try await Self.press("Download my export", tab)
        try await tab.waitFor("#unlock[open]")
        try await tab.click("#unlock-passkey")
        try await tab.until("return !document.querySelector('#unlock').open")

        try await Self.press("Sign out of this browser", tab)
        try await tab.waitFor("[data-state=ready] #sign-in")
        try await tab.type("Camille", into: "#name")
        try await tab.click("#passkey")
        try await tab.waitFor("#house #say")
      }
    }
  }

  // T11
  @Test func theExportArrivesAsAFileWhoseLinesParse() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "fidelio-downloads-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (_, thread) = try await someone.settled()
      _ = try await someone.follow(try await someone.say("Une journée « calme »,\nenfin.", in: thread).reply)
      try await chromium.tab { tab in
        try await tab.devtools(
          "Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": folder.path])
        try await tab.enter(live, as: someone, at: "/account")
        try await Self.press("Download my export", tab)
        var files: [String] = []
        let deadline = ContinuousClock.now + .seconds(90)
        while files.isEmpty, ContinuousClock.now < deadline {
          try await Task.sleep(for: .milliseconds(60))
          // While it comes it has another name.
          files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".jsonl")
          }
        }

        let file = try #require(files.first)
        #expect(file.wholeMatch(of: /fidelio-\d{4}-\d\d-\d\d\.jsonl/) != nil)
        #expect(try await tab.truth("location.pathname === '/account'"), "the page stays")
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let lines = text.split(separator: "\n").map {
          (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
        }
        #expect(lines.allSatisfy { $0?["kind"] is String })
        #expect(lines.first??["kind"] as? String == "fidelio" && lines.last??["kind"] as? String == "end")
        #expect(lines.contains { $0?["text"] as? String == "Une journée « calme »,\nenfin." })
      }
    }
  }

  @Test func anotherSessionIsSeenAndEnded() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      var elsewhere = live.guest
      elsewhere.cookie = try await live.guest.signIn("Camille").cookie
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/account")
        try await tab.until(
          "return document.querySelectorAll('#rooms .lines-list:not(:empty) > li').length === 2")
        try await tab.click(".lines-list li button")
        try await tab.until(
          "return document.querySelectorAll('#rooms .lines-list:not(:empty) > li').length === 1")
        #expect(try await elsewhere.get("/api/me").status == 401)
        #expect(try await someone.get("/api/me").status == 200)
      }
    }
  }

  @Test func everythingIsDeletedOnlyWithThePassphrase() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/account")
        try await Self.press("Delete my account", tab)
        try await tab.click("#dialog [type=submit]")
        try await tab.waitFor("#dialog [name=passphrase][aria-invalid=true]")
        #expect(try await someone.get("/api/me").status == 200)
        try await tab.type("\(LiveHouse.passphrase)\u{E007}", into: "#dialog [name=passphrase]")
        try await tab.waitFor("[data-state=ready] #start")
        #expect(try await live.guest.signIn("Camille").status == 401)
      }
    }
  }

  /// Held against another implementation (segno 1.6) when it was written.
  @Test func theCodeIsDrawnAsTheStandardSays() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/account")
        let drawn = try await tab.run(
          """
          return import(document.documentElement.dataset.assets + '/account/qr.js').then(async ({ code }) => {
            const rows = code('otpauth://totp/Fidelio:Camille?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Fidelio'
              + '&algorithm=SHA1&digits=6&period=30').map((row) => row.map(Number).join(''));
            const bytes = new TextEncoder().encode(rows.join('\\n'));
            const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
            return [rows.length, [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
              code('x'.repeat(271)).length, code('x'.repeat(272))];
          })
          """)
        let told = try #require(drawn as? [Any])
        try #require(told.count == 4)
        #expect(told[0] as? Int == 41 && told[2] as? Int == 57 && told[3] is NSNull)
        #expect(told[1] as? String == "519ef8fbaf59280e27d228d1abb397e42e815fede6c94fba091d4f12e1692375")
      }
    }
  }
}
