import Foundation
import HTTPTypes
import Testing

@testable import Web

/// A page elsewhere can neither read the house nor act in it.
@Suite struct OriginTests {
  // T20
  @Test func onlyTheHousesOwnAddressesAreAnswered() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("a word", in: thread)
      let hosts: [String?] = [
        "evil.example", "evil.example:\(live.port)", "127.0.0.1.evil.example:\(live.port)",
        "localhost.evil.example", "127.0.0.1:1", "127.0.0.1", "127.0.0.1:\(live.port)@evil.example", "", nil,
        "[::1", "0.0.0.0:\(live.port)",
      ]
      for path in ["/", "/api/me", "/health", "/api/card", "/openapi.yaml", "/api/replies/\(reply)/events"] {
        for host in hosts {
          let answer = try await someone.get(path, headers: ["Host": host])
          #expect(answer.status == 403 || answer.status == 400, "\(host ?? "none") at \(path)")
          #expect(!answer.body.contains("evil"), "and the name is not echoed")
        }
      }
    }
  }

  @Test(arguments: ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
  func loopbackNamesAreTheHousesOwn(_ name: String) async throws {
    try await LiveHouse.run { live in
      let answer = try await live.guest.get("/health", headers: ["Host": "\(name):\(live.port)"])
      #expect(answer.status == 200)
    }
  }

  @Test func thePublicAddressIsTheHousesOwn() async throws {
    let web = WebSettings(
      port: 0, publicURL: URL(string: "https://fidelio.example.org"), trustedProxy: "127.0.0.1")
    try await LiveHouse.run(web: web) { live in
      let page = try await live.guest.get("/", headers: ["Host": "fidelio.example.org"])
      #expect(page.status == 200)
      let wrongName = try await live.guest.get("/", headers: ["Host": "other.example.org"])
      #expect(wrongName.status == 403)
      let signIn = try await live.guest.ask(
        .post, "/api/session", json: #"{"name":"x","passphrase":"y"}"#,
        headers: ["Host": "fidelio.example.org", "Origin": "https://fidelio.example.org"])
      #expect(signIn.status == 401 && signIn.code == "wrongNameOrPassphrase")
      let inClear = try await live.guest.ask(
        .post, "/api/session", json: #"{"name":"x","passphrase":"y"}"#,
        headers: ["Host": "fidelio.example.org", "Origin": "http://fidelio.example.org"])
      #expect(inClear.status == 403)
    }
  }

  // T22
  @Test(arguments: [
    ("10.0.0.2", true), ("127.0.0.1", true), ("::1", true), ("192.168.1.9", false), ("10.0.0.20", false),
    ("", false),
  ])
  func aWideAddressInClearSpeaksWithItsProxyAndThisMachineOnly(_ peer: String, _ isLetIn: Bool) {
    let address = URL(string: "https://fidelio.example.org")
    let file = URL(filePath: "/nonexistent.pem")
    let behindProxy = WebSettings(host: "0.0.0.0", publicURL: address, trustedProxy: "10.0.0.2")
    let withTLS = WebSettings(host: "0.0.0.0", tlsCertificate: file, tlsKey: file)

    #expect(Origins(behindProxy).admits(peer: peer) == isLetIn)
    #expect(Origins(withTLS).admits(peer: peer))
    #expect(Origins(WebSettings()).admits(peer: peer))
  }

  // T21
  @Test func whatAForeignPageCanSendIsRefusedAtEveryUnsafeRoute() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (companion, thread) = try await someone.settled()
      let ids = [
        "companion": companion, "thread": thread, "message": thread, "reply": thread, "account": thread,
        "session": thread, "passkey": thread,
      ]
      let foreign: [[String: String?]] = [
        ["Origin": "https://evil.example"], ["Origin": "null"], ["Origin": nil], ["X-Fidelio": nil],
        ["X-Fidelio": "0"], ["Origin": "http://127.0.0.1:1"], ["Origin": "https://127.0.0.1:\(live.port)"],
        ["Origin": "http://127.0.0.1:\(live.port).evil.example"], ["Sec-Fetch-Site": "cross-site"],
        ["Sec-Fetch-Site": "same-site"],
      ]
      for route in RouteTable.all where route.method != .get {
        for headers in foreign {
          let answer = try await someone.ask(
            route.method, RouteSamples.path(of: route, ids: ids), json: RouteSamples.body(of: route),
            headers: headers)
          #expect(answer.status == 403 && answer.code == "crossOrigin", "\(route.path) with \(headers)")
        }
      }
      #expect(try await someone.get("/api/threads").body.contains(thread), "and nothing happened")
    }
  }

  // T21
  @Test(arguments: [
    "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "",
    "application/jsonp",
  ])
  func onlyJSONIsTaken(_ type: String) async throws {
    try await LiveHouse.run { live in
      let answer = try await live.guest.ask(
        .post, "/api/session", json: #"{"name":"x","passphrase":"y"}"#, headers: ["Content-Type": type])
      #expect(answer.status == 415)
    }
  }

  // T21: reading across sites is refused as well, cookie or not.
  @Test func aForeignPageCannotReadTheAPI() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      for site in ["cross-site", "same-site"] {
        #expect(try await someone.get("/api/me", headers: ["Sec-Fetch-Site": site]).status == 403)
      }
      let own = try await someone.get("/api/me", headers: ["Sec-Fetch-Site": "same-origin"])
      #expect(own.status == 200)
      #expect(own.headers["access-control-allow-origin"] == nil)
    }
  }
}
