import Foundation
import HTTPTypes
import Testing
import Web

/// Nonsense at every route gives a sentence, and the house lives on. Generated from the route table.
@Suite struct MalformedTests {
  private static let nonsense: [(name: String, bytes: [UInt8])] = [
    ("a lone brace", Array("{".utf8)), ("an array", Array("[]".utf8)), ("null", Array("null".utf8)),
    ("a number", Array("7".utf8)), ("a string", Array(#""text""#.utf8)),
    ("no value", Array(#"{"name":}"#.utf8)),
    ("not UTF-8", [0x7b, 0x22, 0x74, 0x65, 0x78, 0x74, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0xc0, 0x22, 0x7d]),
    ("deep nesting", Array(repeating: UInt8(ascii: "["), count: 8_000)),
    ("a NUL", [0]), ("HTML", Array("<html></html>".utf8)),
    (
      "wrong types",
      Array(
        #"{"name":[],"passphrase":{},"text":[1],"title":{},"host":7,"old":1,"new":2,"country":9,"path":[],"base":7,"quotaBytes":"many","setupCode":[],"recoveryCode":1,"newPassphrase":1,"tone":"calm","language":"xx","pinned":"yes","archived":1,"id":7,"attachments":{},"limit":"x","ticket":[],"code":6,"credential":"x","prf":"=="}"#
          .utf8)
    ),
  ]

  // T33
  @Test func everyRouteAnswersNonsenseWithASentence() async throws {
    try await LiveHouse.run(web: WebSettings(port: 0, hostToken: "host-token")) { live in
      let someone = try await live.newcomer("Someone")
      let (companion, thread) = try await someone.settled()
      let (message, reply) = try await someone.say("a word", in: thread)
      _ = try await someone.follow(reply)
      let ids = [
        "companion": companion, "thread": thread, "message": message, "reply": reply,
        "attachment": "00112233445566778899aabbccddeeff", "account": "00112233445566778899aabbccddeeff",
        "session": thread, "passkey": thread, "contact": thread, "noted": thread, "rehearsal": thread,
        "turn": thread,
        "script": thread,
      ]
      for route in RouteTable.all where route.takesBody {
        let path = RouteSamples.path(of: route, ids: ids)
        var all = Self.nonsense
        if !route.takesOptionalBody { all.append(("nothing", [])) }
        for (name, bytes) in all where name != "wrong types" || !Self.ignoresFields(route) {
          let answer = try await someone.ask(
            route.method, path, bytes: bytes, headers: ["Authorization": "Bearer host-token"])
          #expect((400..<500).contains(answer.status), "\(name) at \(route.path): \(answer.status)")
          #expect(answer.sentence?.isEmpty == false, "\(name) at \(route.path)")
        }
      }
      #expect(try await live.guest.get("/health").status == 200)
      #expect(try await someone.get("/api/threads").status == 200)
    }
  }

  /// Routes that need no body take any object and look at nothing in it.
  private static func ignoresFields(_ route: Route) -> Bool {
    route.takesOptionalBody && !route.path.hasSuffix("invitations")
  }

  @Test func somethingThatIsNoIDNamesNothing() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      for id in ["..", "%2e%2e", "0", "%00", "zz112233445566778899aabbccddeeff", "%C3%A9"] {
        let answer = try await someone.get("/api/threads/\(id)/messages")
        #expect(answer.status == 404, "\(id)")
      }
    }
  }

  @Test func tenMegabytesAreRefusedWithASentenceAndWithoutBeingRead() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone", language: "fr")
      let (_, thread) = try await someone.settled()
      let path = "/api/threads/\(thread)/messages"

      let announced = try await someone.ask(
        .post, path, bytes: Array(#"{"text":""#.utf8), headers: ["Content-Length": "10485760"])
      let inChunks = try await someone.ask(
        .post, path, bytes: Self.chunked(megabytes: 10),
        headers: ["Content-Length": nil, "Transfer-Encoding": "chunked"])

      for answer in [announced, inChunks] {
        #expect(answer.status == 413)
        #expect(answer.code == "tooLong")
        #expect(answer.sentence?.contains("trop long") == true)
      }
      let page = try await someone.get(path)
      #expect(page.body.contains(#""messages":[]"#), "and nothing of it was kept")
    }
  }

  @Test func aMessageOverTheLimitOfCharactersIsRefusedByTheHouse() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let text = String(repeating: "a", count: 200_001)

      let answer = try await someone.post("/api/threads/\(thread)/messages", #"{"text":"\#(text)"}"#)

      #expect(answer.status == 413)
      #expect(answer.json["limit"] as? String == "200000")
    }
  }

  @Test func aHeaderThatNeverEndsIsCutOff() async throws {
    try await LiveHouse.run { live in
      let long = String(repeating: "x", count: 100_000)
      let answer = try? await live.guest.ask(.get, "/health", headers: ["X-Long": long])
      #expect(answer == nil || answer?.status == 400 || answer?.status == 431)
      let health = try await live.guest.get("/health")
      #expect(health.status == 200)
    }
  }

  private static func chunked(megabytes: Int) -> [UInt8] {
    let chunk =
      Array("10000\r\n".utf8) + [UInt8](repeating: UInt8(ascii: " "), count: 65_536) + Array("\r\n".utf8)
    return (0..<(megabytes * 16)).flatMap { _ in chunk } + Array("0\r\n\r\n".utf8)
  }
}
