import Engines
import Foundation
import HTTPTypes
import Support
import Testing
import Web

/// What is written down of a visit. T46
@Suite struct AccessLogTests {
  @Test func aWholeEveningLeavesNoWordTokenOrNameInTheLog() async throws {
    let log = CapturedLog()
    var secrets = ["MARKSAID", "MARKREPLY", "MARKNAME", "MARKQUERY", "MARKTITLE", LiveHouse.passphrase]

    let found = try await LiveHouse.run(model: Scripted(reply: "MARKREPLY is what I say."), log: log) {
      live in
      let someone = try await live.newcomer("MARKNAME")
      let (_, thread) = try await someone.settled(name: "MARKNAME")
      let (_, reply) = try await someone.say("MARKSAID in confidence", in: thread)
      _ = try await someone.follow(reply)
      _ = try await someone.ask(.patch, "/api/threads/\(thread)", json: #"{"title":"MARKTITLE"}"#)
      _ = try await someone.get("/?lang=fr&q=MARKQUERY")
      _ = try await someone.get("/MARKQUERY?q=MARKQUERY", headers: ["User-Agent": "MARKQUERY"])
      _ = try await someone.ask(HTTPRequest.Method("MARKQUERY")!, "/api/me")
      _ = try await someone.post("/api/session", #"{"name":"MARKNAME","passphrase":"MARKSAID MARKSAID"}"#)
      return [String(try #require(someone.cookie?.split(separator: "=").last))]
    }
    secrets += found

    #expect(log.text.contains("/api/threads/{thread}/messages"), "routes are written down")
    for secret in secrets { #expect(!log.text.contains(secret), "\(secret.prefix(10))") }
  }

  @Test func whatIsRefusedIsWrittenDownLikeWhatIsAnswered() async throws {
    let log = CapturedLog()

    try await LiveHouse.run(web: WebSettings(port: 0, hostToken: "MARKTOKEN"), log: log) { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let path = "/api/threads/\(thread)/draft"
      _ = try await live.guest.ask(.put, path, json: #"{"text":"MARKSAID"}"#)
      _ = try await someone.ask(.put, path, json: #"{"text":"MARKSAID"}"#, headers: ["X-Fidelio": nil])
      _ = try await someone.ask(.put, path, json: #"{"txet":"MARKSAID"}"#)
      _ = try await someone.ask(.put, "/api/threads/MARKSAID/draft", json: #"{"text":""}"#)
      _ = try await someone.get("/MARKSAID")
      try await live.lock(someone)
      _ = try await someone.ask(.put, path, json: #"{"text":"MARKSAID"}"#)
    }

    let lines = log.text.split(separator: "\n").filter { $0.contains("/api/threads/{thread}/draft") }
    for status in [401, 403, 400, 404, 423] {
      #expect(lines.contains { $0.contains(#""status": \#(status)"#) && $0.contains("PUT") }, "\(status)")
    }
    #expect(log.text.contains(#""route": NotFound"#))
    #expect(!log.text.contains("MARKSAID"))
    #expect(!log.text.contains("MARKTOKEN"), "the token of the house's own commands")
  }
}
