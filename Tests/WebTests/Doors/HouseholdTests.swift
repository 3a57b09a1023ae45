import Engines
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// How the house is and which model answers: everybody may see it, the host alone may change it.
@Suite struct HouseholdTests {
  @Test(arguments: ["fr", "en"])
  func everyCheckIsToldInWords(_ language: String) async throws {
    try await LiveHouse.run { live in
      let host = try await live.newcomer("Host", language: language)

      let items = try #require(try await host.get("/api/house").json["items"] as? [[String: Any]])

      let names = items.compactMap { $0["name"] as? String }
      try #require(names == ["storage", "records", "model", "encoder", "triage", "backups", "referrals"])
      for item in items {
        #expect((item["title"] as? String)?.isEmpty == false)
        #expect((item["sentence"] as? String)?.isEmpty == false)
        #expect(["fine", "trouble", "note"].contains(item["state"] as? String))
      }
      #expect((items[0]["title"] as? String) == (language == "fr" ? "Le coffre" : "The store"))
    }
  }

  // T46
  @Test func nothingIsToldAboutOthersOrAboutFolders() async throws {
    try await LiveHouse.run { live in
      _ = try await live.newcomer("Host")
      let guest = try await live.newcomer("Guest")

      let answer = try await guest.get("/api/house")

      #expect(!answer.body.contains("/tmp") && !answer.body.contains("accounts"))
      #expect(!answer.body.contains("./fidelio"), "commands are for the host")
      #expect(!answer.body.contains("Host\""))
    }
  }

  @Test func everybodySeesTheModelAndTheShelf() async throws {
    try await LiveHouse.run { live in
      _ = try await live.newcomer("Host")
      let guest = try await live.newcomer("Guest")

      let page = try await guest.get("/api/models").json

      let current = try #require(page["current"] as? [String: Any])
      #expect(current["remote"] as? Bool == false && current["state"] as? String == "ready")
      let shelf = try #require(page["shelf"] as? [[String: Any]])
      #expect(!shelf.isEmpty && shelf.allSatisfy { $0["installed"] as? Bool == false })
      #expect(shelf.allSatisfy { ($0["advice"] as? String)?.isEmpty == false })
      #expect(page["mayChange"] as? Bool == false)
      #expect(
        (page["found"] as? [Any])?.isEmpty == true, "others are not told what else runs on this machine")
    }
  }

  // T12
  @Test(arguments: ["use", "connect", "fetch", "remove"])
  func onlyTheHostMayChangeTheModel(_ verb: String) async throws {
    try await LiveHouse.run { live in
      let host = try await live.newcomer("Host")
      let guest = try await live.newcomer("Guest")
      let body = verb == "connect" ? #"{"base":"ftp://x","model":"m"}"# : #"{"name":"no-such-model"}"#

      let refused = try await guest.post("/api/models/\(verb)", body)
      let asked = try await host.post("/api/models/\(verb)", body)

      #expect(refused.status == 403 && refused.code == "notHost")
      #expect(asked.status == (verb == "connect" ? 422 : 404))
    }
  }

  @Test(arguments: [
    "javascript:1", "file:///etc/passwd", "http://", "", "http://169.254.169.254/v1",
    "http://[fe80::1]/v1", "http://[::ffff:169.254.169.254]/v1", "http://0xa9fea9fe/v1",
    "http://2852039166/v1",
  ])
  func anAddressThatIsNoneIsNamed(_ url: String) async throws {
    try await LiveHouse.run { live in
      let host = try await live.newcomer("Host")

      let answer = try await host.post("/api/models/connect", #"{"base":"\#(url)"}"#)

      #expect(answer.status == 422)
      #expect(answer.json["field"] as? String == "base")
    }
  }
}
