import Foundation
import HTTPTypes
import Testing

@testable import Web

/// What a browser is given.
@Suite struct PageTests {
  // T5
  @Test func everyAnswerCarriesAStrictPolicyAndNoPageHasInlineScript() async throws {
    try await LiveHouse.run { live in
      for route in RouteTable.all where route.method == .get {
        let ids = [
          "version": "x", "folder": "x", "name": "x", "companion": "x", "thread": "x", "message": "x",
          "reply": "x",
        ]
        let answer = try await live.guest.get(RouteSamples.path(of: route, ids: ids))
        let policy = try #require(answer.headers["content-security-policy"], "\(route.path)")
        #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"))
        #expect(answer.headers["x-content-type-options"] == "nosniff", "\(route.path)")
        #expect(answer.headers["referrer-policy"] == "no-referrer")
        #expect(answer.headers["cross-origin-resource-policy"] == "same-origin")
        if route.path.hasPrefix("/api/") { #expect(answer.headers["cache-control"] == "no-store") }
      }
      for page in Page.allCases {
        let body = try await live.guest.get(page.path).body
        #expect(body.contains("<script type=\"module\" src=\"/assets/"), "\(page)")
        #expect(body.matches(of: /<script(?![^>]*src=)/).isEmpty, "\(page)")
        #expect(body.matches(of: /<style|\sstyle=|\son[a-z]+=|https?:\/\//).isEmpty, "\(page)")
      }
    }
  }

  // T4
  @Test(arguments: [
    "/MARK<script>alert(1)</script>", "/api/MARK", "/%3Cscript%3EMARK", "/assets/MARK/frame/page.js",
    "/assets/x/MARK/page.js", "/?lang=MARK",
    "/api/threads/MARK/messages", "/MARK?x=MARK",
  ])
  func noAnswerEchoesTheAddress(_ path: String) async throws {
    try await LiveHouse.run { live in
      for accept in ["text/html", "application/json", "*/*"] {
        let answer = try await live.guest.get(path, headers: ["Accept": accept])
        #expect(!answer.body.contains("MARK"))
        #expect(!answer.headers.values.contains { $0.contains("MARK") })
      }
    }
  }

  // R34
  @Test(arguments: [
    ("fr", "intelligence artificielle", "Aide immédiate"), ("en", "artificial intelligence", "Help now"),
  ])
  func theFirstScreenSaysThatThisIsAnAIInBothLanguages(_ language: String, _ notice: String, _ help: String)
    async throws
  {
    try await LiveHouse.run { live in
      var guest = live.guest
      guest.language = language
      for path in ["/welcome", "/welcome?lang=\(language)", "/enter"] {
        let page = try await guest.get(path, headers: path.contains("?") ? ["Accept-Language": "de"] : [:])
        #expect(page.body.contains("<html lang=\"\(language)\""))
        #expect(page.body.contains(notice))
        #expect(page.body.contains(help))
        #expect(page.headers["content-type"] == "text/html; charset=utf-8")
      }
    }
  }

  @Test func numbersInAConversationBecomeNoLinks() async throws {
    try await LiveHouse.run { live in
      for path in Page.allCases.map(\.path) + ["/nothing"] {
        let page = try await live.guest.get(path, headers: ["Accept": "text/html"])
        #expect(page.body.contains(#"content="telephone=no,date=no,address=no,email=no""#), "\(path)")
      }
    }
  }

  @Test func thePageSpeaksThePersonsLanguageOnceSignedIn() async throws {
    try await LiveHouse.run { live in
      var someone = try await live.newcomer("Someone", language: "fr")
      someone.language = "en"
      #expect(try await someone.get("/").body.contains("<html lang=\"fr\""))
      #expect(try await someone.get("/?lang=en").body.contains("<html lang=\"en\""))
      let refusal = try await someone.get("/api/threads/none/messages")
      #expect(refusal.sentence == "Cela n’existe pas, ou n’existe plus.")
    }
  }

  @Test func assetsAreKeptForGoodAndAnsweredWithTheirTypes() async throws {
    try await LiveHouse.run { live in
      let page = try await live.guest.get("/").body
      let folder = try #require(page.firstMatch(of: /\/assets\/([0-9a-f]{12})\//)?.output.1)
      let types = [
        "frame/page.js": "text/javascript; charset=utf-8", "frame/base.css": "text/css; charset=utf-8",
        "frame/icon.svg": "image/svg+xml", "words/enter.fr.json": "application/json; charset=utf-8",
      ]
      for (name, type) in types {
        let asset = try await live.guest.get("/assets/\(folder)/\(name)")
        #expect(asset.status == 200 && asset.headers["content-type"] == type)
        #expect(asset.headers["cache-control"]?.contains("immutable") == true)
        let tag = try #require(asset.headers["etag"])
        let again = try await live.guest.get("/assets/\(folder)/\(name)", headers: ["If-None-Match": tag])
        #expect(again.status == 304 && again.body.isEmpty)
      }
      for name in [
        "../pages/enter.mustache", "frame/../../pages/enter.mustache", "..%2fpages%2fenter.mustache",
        "frame/..%2f..%2fpages%2fenter.mustache", "frame", "frame/", "", ".", "frame/page.js%00", "page.js",
      ] {
        #expect(try await live.guest.get("/assets/\(folder)/\(name)").status == 404, "\(name)")
      }
    }
  }

  @Test func theCardIsThereForAnybodyAtAnyTime() async throws {
    try await LiveHouse.run { live in
      for language in ["fr", "en"] {
        let card = try await live.guest.get("/api/card?country=FR&language=\(language)")
        #expect(card.status == 200)
        #expect(card.body.contains("3114"))
        #expect(card.json["language"] as? String == language)
      }
      for query in ["", "?country=ZZ", "?country=%00%00", "?country=", "?language=xx&country=toolong"] {
        let card = try await live.guest.get("/api/card\(query)")
        #expect(card.status == 200 && card.body.contains("112"))
      }
    }
  }
}
