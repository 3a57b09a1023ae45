import Foundation
import Support
import Testing

/// Passkeys with a real browser and the authenticator it pretends to have.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct PasskeyTests {
  /// What the account page has at hand: its module, as the house serves it, and `ask` for the house.
  private static let hand = """
    const version = document.documentElement.outerHTML.match(/\\/assets\\/[0-9a-f]+/)[0];
    const { available, make, use } = await import(`${version}/account/passkey.js`);
    if (!available()) throw new Error("no passkeys here");
    async function ask(path, body) {
      const answer = await fetch(path, {
        method: "POST", headers: { "X-Fidelio": "1", "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      return { status: answer.status, ...await answer.json().catch(() => ({})) };
    }
    const passphrase = "\(LiveHouse.passphrase)";

    """

  private static func run(_ tab: Tab, _ body: String) async throws -> [String: Any] {
    let told = try await tab.run("return (async () => { \(hand)\n\(body) })();")
    return try #require(told as? [String: Any])
  }

  /// A browser with an authenticator, at the house's one name.
  private static func withAuthenticator(
    hasPrf: Bool, _ work: @Sendable (LiveHouse, Tab) async throws -> Void
  ) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.devtools("WebAuthn.enable", [:])
        try await tab.devtools(
          "WebAuthn.addVirtualAuthenticator",
          [
            "options": [
              "protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal",
              "hasResidentKey": true, "hasUserVerification": true, "isUserVerified": true,
              "hasPrf": hasPrf, "automaticPresenceSimulation": true,
            ] as [String: Any]
          ])
        let origin = "http://localhost:\(live.port)"
        try await tab.open("\(origin)/health")
        let pair = (someone.cookie ?? "").split(separator: "=")
        try #require(pair.count == 2, "no session")
        try await tab.devtools(
          "Network.setCookie",
          [
            "name": String(pair[0]), "value": String(pair[1]), "url": "\(origin)/", "httpOnly": true,
            "sameSite": "Strict",
          ])
        try await tab.open("\(origin)/")
        try await work(live, tab)
      }
    }
  }

  @Test func aPasskeyMadeInTheBrowserOpensTheAccountAlone() async throws {
    try await Self.withAuthenticator(hasPrf: true) { _, tab in
      let made = try await Self.run(
        tab,
        """
        const asked = await ask("/api/me/passkeys/options", { passphrase });
        const answer = await make(asked.publicKey);
        return ask("/api/me/passkeys", { ticket: asked.ticket, name: "Chromium", ...answer });
        """)
      #expect(made["status"] as? Int == 201, "\(made)")
      #expect(made["opens"] as? Bool == true)

      let twice = try await Self.run(
        tab,
        """
        const asked = await ask("/api/me/passkeys/options", { passphrase });
        try { await make(asked.publicKey); } catch (error) { return { name: error.name }; }
        return {};
        """)
      #expect(twice["name"] as? String == "InvalidStateError")

      let back = try await Self.run(
        tab,
        """
        await fetch("/api/session", { method: "DELETE", headers: { "X-Fidelio": "1" } });
        const before = (await fetch("/api/me")).status;
        const asked = await ask("/api/session/passkey/options", { name: "camille" });
        const answer = await use(asked.publicKey);
        const entered = await ask("/api/session/passkey", { ticket: asked.ticket, ...answer });
        const me = await (await fetch("/api/me")).json();
        return { before, entered: entered.status, name: me.name };
        """)
      #expect(back["before"] as? Int == 401)
      #expect(back["entered"] as? Int == 200)
      #expect(back["name"] as? String == "Camille")
    }
  }

  @Test func withoutTheExtensionItIsASecondFactor() async throws {
    try await Self.withAuthenticator(hasPrf: false) { _, tab in
      let made = try await Self.run(
        tab,
        """
        const asked = await ask("/api/me/passkeys/options", { passphrase });
        const answer = await make(asked.publicKey);
        return ask("/api/me/passkeys", { ticket: asked.ticket, name: "Chromium", ...answer });
        """)
      #expect(made["status"] as? Int == 201 && made["opens"] as? Bool == false, "\(made)")

      let back = try await Self.run(
        tab,
        """
        await fetch("/api/session", { method: "DELETE", headers: { "X-Fidelio": "1" } });
        const asked = await ask("/api/session", { name: "Camille", passphrase });
        const { credential } = await use(asked.passkey);
        const entered = await ask("/api/session/second", { ticket: asked.ticket, credential });
        return { code: asked.error, entered: entered.status, me: (await fetch("/api/me")).status };
        """)
      #expect(back["code"] as? String == "needsSecondFactor")
      #expect(back["entered"] as? Int == 200 && back["me"] as? Int == 200)
    }
  }
}
